import { describe, expect, it } from 'vitest';
import { inLines, routinesIn } from './read.arbitrary.ts';

const bug = {
	id: 62,
	name: '4. Dead Bug',
	type: 'reps',
	instructions: '### Setup\nLie on your back.\n\n### Movement\nLower **one** arm.',
	defaultReps: 6,
	defaultSets: 2,
	defaultRepDuration: 5,
	pauseBetweenReps: 3,
	restBetweenSets: 20,
	sideMode: 'alternating',
	dateAdded: '2025-01-01T00:00:00.000Z'
};
const clam = { ...bug, id: 55, name: 'Clamshell', sideMode: 'unilateral', instructions: '' };
const brace = { id: 77, name: 'Abdominal brace', type: 'duration', defaultDuration: 20, dateAdded: '' };
const spare = { id: 80, name: 'Child’s pose', type: 'reps', instructions: '', sideMode: 'bilateral' };

const backup = {
	version: 1,
	exportDate: '2025-01-02T00:00:00.000Z',
	data: {
		exercises: [bug, clam, brace, spare],
		sessionDefinitions: [
			{
				id: 1,
				name: 'Morning',
				exercises: [{ exerciseId: 77 }, { exerciseId: 62 }, { exerciseId: 9 }],
				pauseBetweenExercises: 15
			},
			{ id: 2, name: 'Hips', exercises: [{ exerciseId: 55, reps: 4, sets: 1 }] }
		],
		sessionInstances: [{}, {}],
		settings: {
			defaultReps: 8,
			defaultSets: 3,
			defaultRepDuration: 10,
			defaultPauseBetweenReps: 4,
			restBetweenSets: 12
		},
		metadata: { version: 1 }
	}
};

describe('a backup of My PT', () => {
	const { app, routines, left } = routinesIn(backup);

	it('becomes a routine a session, and one of what is in none', () => {
		expect(app).toBe('My PT');
		expect(routines.map(({ title }) => title)).toEqual(['Morning', 'Hips', 'Other exercises']);
	});

	it('keeps holds, reps, sides, sets and rests', () => {
		expect(inLines(routines[0]!)).toEqual([
			'Abdominal brace: 20 s, then rest 15 s',
			'Dead bug: 2 sets × 6 reps per side, alternating, hold 5 s, release 3 s, rest 20 s (Setup\nLie on your back.\nMovement\nLower one arm.)'
		]);
	});

	it('lets a session have its own numbers', () => {
		expect(inLines(routines[1]!)).toEqual(['Clamshell: 4 reps each side, hold 5 s, release 3 s']);
	});

	it('fills in from its settings', () => {
		expect(inLines(routines[2]!)).toEqual([
			'Child’s pose: 3 sets × 8 reps, hold 10 s, release 4 s, rest 12 s'
		]);
	});

	it('lists what has no place', () => {
		expect(left).toEqual([
			'Has no place here: 1 exercise that is not in the file, 5 settings.',
			'Its journal is left out here: open the same file under Settings, “Your data”, and it comes into History.'
		]);
	});

	it('says which numbers neither it nor its settings have', () => {
		const bare = routinesIn(
			{ version: 1, exportType: 'exercises', exportDate: '', data: { exercises: [spare] } },
			'Mine.json'
		);
		expect(bare.routines[0]!.title).toBe('Mine');
		expect(inLines(bare.routines[0]!)).toEqual(['Child’s pose: 3 × 10']);
		expect(bare.left).toEqual([
			'Without its own number in the file, and taken as 10 reps: “Child’s pose”.',
			'Without its own number in the file, and taken as 3 sets: “Child’s pose”.'
		]);
	});
});

describe('a table of exercises of My PT', () => {
	const head =
		'name,type,defaultDuration,defaultReps,defaultSets,defaultRepDuration,pauseBetweenReps,restBetweenSets,sideMode,instructions';
	const table = [
		'\ufeff# My PT Exercise Library Export',
		'# Version: 1.0',
		head,
		'Bird dog,reps,,10,2,5,,30,alternating,"Slowly, and ""level"".',
		'Look down."',
		'"Plank, on knees",duration,45,,,,,,,',
		'Side plank,reps,,3,1,20,,,true,',
		',reps,,1,,,,,,'
	].join('\r\n');

	it('becomes one routine, called as the file is', () => {
		const { app, routines, left } = routinesIn(table, 'my-pt-exercises.csv');
		expect(app).toBe('My PT');
		expect(routines.map(({ title }) => title)).toEqual(['my-pt-exercises']);
		expect(inLines(routines[0]!)).toEqual([
			'Bird dog: 2 sets × 10 reps per side, alternating, hold 5 s, rest 30 s (Slowly, and "level".\nLook down.)',
			'Knee plank: 45 s',
			'Side plank: 3 reps each side, hold 20 s'
		]);
		expect(left).toEqual(['Has no place here: 1 row without a name.']);
	});

	it('names the columns that are not read', () => {
		const { left } = routinesIn(`${head},colour\nPlank,duration,30,,,,,,,,red`);
		expect(left).toEqual(['Columns that are not read: “colour”.']);
	});
});
