import { describe, expect, it } from 'vitest';
import { inLines, readContent, routinesIn } from './read.arbitrary.ts';

const step = (label: string, length: number, ...behaviour: string[]) => ({
	step_type: 'step',
	label,
	length,
	behaviour: behaviour.map((type) => ({ type })),
	type: 'NORMAL'
});
const group = (name: string, loop: number, ...steps: unknown[]) => ({
	step_type: 'group',
	name,
	loop,
	steps
});
const timer = (name: string, loop: number, ...steps: unknown[]) => ({
	id: 1,
	name,
	loop,
	steps,
	folderId: 1
});
const backup = (...timers: unknown[]) => ({
	folders: [{ id: 1, name: 'Back' }],
	timers,
	timerStamps: [{ id: 1, timerId: 1, start: 0, end: 1 }],
	schedulers: [],
	prefs: { theme: '1', week: '2' }
});
const only = (...timers: unknown[]) => inLines(routinesIn(backup(...timers)).routines[0]!);

describe('a backup of TimeR Machine', () => {
	it('becomes a routine a timer, with its groups as blocks', () => {
		const { app, routines } = routinesIn(
			backup(
				timer(
					'Evening',
					1,
					step('Cat-cow', 60_000, 'MUSIC', 'VOICE'),
					step('Rest', 15_000),
					group(
						'Circuit',
						3,
						step('Plank', 30_000),
						step('Rest', 10_000),
						step('Side plank', 20_000),
						step('Pause', 45_000)
					)
				),
				timer('Short', 2, step('Dead bug', 40_000))
			)
		);
		expect(app).toBe('TimeR Machine');
		expect(routines.map(({ title }) => title)).toEqual(['Evening', 'Short']);
		expect(inLines(routines[0]!)).toEqual([
			'Cat-cow: 60 s, then rest 15 s',
			'3 rounds, rest 45 s',
			'Plank: 30 s, then rest 10 s',
			'Side plank: 20 s'
		]);
		expect(inLines(routines[1]!)).toEqual(['Dead bug: 2 × 40 s, rest 0 s']);
	});

	it('begins with its start step and ends with its end step, once', () => {
		const whole = { ...timer('T', 2, step('Plank', 30_000), step('Bird dog', 30_000)) };
		expect(only({ ...whole, startStep: step('March', 20_000), endStep: step('Breathe', 50_000) })).toEqual([
			'March: 20 s',
			'2 rounds, rest 0 s',
			'Plank: 30 s',
			'Bird dog: 30 s',
			'Breathe: 50 s'
		]);
	});

	it('waits where a step halts until one goes on', () => {
		expect(only(timer('T', 1, step('Walk to the mat', 5000, 'HALT'), step('Plank', 20_000)))).toEqual([
			'Walk to the mat: until done',
			'Plank: 20 s'
		]);
	});

	it('makes sets of a group with one exercise, also inside of a loop', () => {
		const sets = group('', 3, step('Plank', 20_000), step('Rest', 10_000));
		expect(only(timer('T', 2, sets, step('Bird dog', 30_000)))).toEqual([
			'2 rounds, rest 0 s',
			'Plank: 3 × 20 s, rest 10 s, then rest 10 s',
			'Bird dog: 30 s'
		]);
	});

	it('writes out what is nested deeper, and says so', () => {
		const inner = group('', 2, step('Plank', 20_000), step('Bird dog', 20_000), step('Rest', 5000));
		const { routines, left } = routinesIn(backup(timer('T', 2, inner, step('Dead bug', 30_000))));
		const once = ['2 rounds, rest 5 s', 'Plank: 20 s', 'Bird dog: 20 s, then rest 5 s', 'Dead bug: 30 s'];
		expect(inLines(routines[0]!)).toEqual([...once, ...once]);
		expect(left).toContain('Repetitions of what has repetitions in it are written out, one after the other.');
	});

	it('leaves out what would come to too many steps, however often it repeats', () => {
		const deep = group('', 1e9, step('Plank', 20_000), group('', 5, step('A', 1000), step('B', 1000)));
		const reading = readContent(backup(timer('Huge', 1e9, deep, step('C', 1000))));
		expect(reading).toMatchObject({ ok: false });
		expect(!reading.ok && reading.sentence).toContain(
			'More steps than can be kept, once repetitions are written out. Left out: “Huge”.'
		);
	});

	it('writes out no more than there is room for in all', () => {
		const inner = group('', 2, step('Plank', 20_000), step('Bird dog', 20_000));
		const timers = Array.from({ length: 100 }, (_, index) =>
			timer(`T${index}`, 50, inner, step('Dead bug', 30_000))
		);
		const { routines, left } = routinesIn(backup(...timers));
		expect(routines).toHaveLength(27);
		expect(left.join(' ')).toContain('Left out: “T27”');
	});

	it('rounds to whole seconds, and says so', () => {
		const { routines, left } = routinesIn(backup(timer('T', 1, step('Plank', 20_400))));
		expect(inLines(routines[0]!)).toEqual(['Plank: 20 s']);
		expect(left).toContain('Times are rounded to whole seconds.');
	});

	it('takes a notifier for a rest, and lists all that has no place', () => {
		const notifier = {
			label: 'Notifier',
			length: 10_000,
			behaviour: [{ type: 'VIBRATION' }],
			type: 'NOTIFIER'
		};
		const { routines, left } = routinesIn(
			backup(
				timer(
					'T',
					1,
					step('Plank', 20_000, 'MUSIC', 'IMAGE'),
					notifier,
					step('Bird dog', 20_000, 'BEEP', '__proto__')
				)
			)
		);
		expect(inLines(routines[0]!)).toEqual(['Plank: 20 s, then rest 10 s', 'Bird dog: 20 s']);
		expect(left).toEqual([
			'Has no place here: 2 sounds, 1 image, 1 vibration, 1 signal, 1 folder, 1 entry of the log, 2 settings.',
			'What the file calls a notifier is a rest here.'
		]);
	});
});
