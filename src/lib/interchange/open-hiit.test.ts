import { describe, expect, it } from 'vitest';
import { inLines, routinesIn } from './read.arbitrary.ts';

const timeSettings = {
	id: '1',
	timerId: 't',
	workTime: 40,
	restTime: 20,
	breakTime: 90,
	warmupTime: 120,
	cooldownTime: 60,
	getReadyTime: 10,
	restarts: 2
};
const soundSettings = {
	id: '2',
	timerId: 't',
	workSound: 'short-whistle',
	restSound: 'none',
	endSound: 'long-bell',
	breakSound: ''
};
const timer = {
	id: 't',
	name: 'Back and hips',
	timerIndex: 0,
	totalTime: 0,
	intervals: 9,
	activeIntervals: 3,
	activities: ['Glute bridge', 'Dead bug', 'Superman'],
	showMinutes: 0,
	color: 4280391411,
	timeSettings,
	soundSettings
};

const lines = [
	'Warm-up: 120 s, then rest 20 s',
	'3 rounds, rest 90 s',
	'Glute bridge: 40 s, then rest 20 s',
	expect.stringMatching(/^Dead bug.*: 40 s, then rest 20 s$/),
	expect.stringMatching(/^Superman.*: 40 s$/),
	'Cool-down: 60 s'
];

describe('an export of OpenHIIT', () => {
	it('becomes a routine a timer, with warm-up, rounds and cool-down', () => {
		const { app, routines } = routinesIn([timer, { ...timer, name: 'Second' }]);
		expect(app).toBe('OpenHIIT');
		expect(routines.map(({ title }) => title)).toEqual(['Back and hips', 'Second']);
		expect(inLines(routines[0]!)).toEqual(lines);
	});

	it('may have its settings and activities as JSON in strings', () => {
		const { routines } = routinesIn([
			{
				...timer,
				activities: JSON.stringify(timer.activities),
				timeSettings: JSON.stringify(timeSettings),
				soundSettings: JSON.stringify(soundSettings)
			}
		]);
		expect(inLines(routines[0]!)).toEqual(lines);
	});

	it('lists what has no place', () => {
		expect(routinesIn([timer, timer]).left).toContain('Has no place here: 4 sounds, 2 colours.');
	});

	it('calls an interval without a name by what it is', () => {
		const { routines } = routinesIn([
			{ ...timer, activities: [], timeSettings: { workTime: 20, restTime: 10 }, activeIntervals: 8 }
		]);
		expect(inLines(routines[0]!)).toEqual(['Work: 8 × 20 s, rest 10 s']);
	});

	it('is read in the form of its first versions, one timer by itself', () => {
		const { routines, left } = routinesIn({
			id: 'w',
			title: 'Old one',
			numExercises: 2,
			exercises: '["Plank","Side plank"]',
			getReadyTime: 10,
			exerciseTime: 45,
			restTime: 15,
			halfTime: 0,
			breakTime: 0,
			warmupTime: 0,
			cooldownTime: 0,
			iterations: 1,
			workSound: 'short-whistle',
			restSound: 'none',
			colorInt: 1
		});
		expect(routines[0]!.title).toBe('Old one');
		expect(inLines(routines[0]!)).toEqual([
			'2 rounds, rest 15 s',
			'Plank: 45 s, then rest 15 s',
			'Side plank: 45 s'
		]);
		expect(left).toEqual(['Has no place here: 1 sound, 1 colour.']);
	});

	it('leaves out a timer without work, and says so', () => {
		const { routines, left } = routinesIn([
			timer,
			{ ...timer, name: 'Empty', activeIntervals: 0, timeSettings: {} }
		]);
		expect(routines).toHaveLength(1);
		expect(left).toContain('Left out, as there is no exercise in it: “Empty”.');
	});
});
