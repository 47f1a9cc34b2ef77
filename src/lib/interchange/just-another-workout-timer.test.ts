import { describe, expect, it } from 'vitest';
import { inLines, readBytes, routinesIn } from './read.arbitrary.ts';

const id = '5b1c5f0e-6d7e-4f5f-9d0c-1a2b3c4d5e6f';
const timed = (name: string, duration: number) => ({ name, id, duration });

const morning = {
	title: 'Morning back',
	sets: [
		{ repetitions: 1, id, exercises: [timed('Cat-cow', 40), timed('Rest', 15)] },
		{
			repetitions: 3,
			id,
			exercises: [timed('Plank', 30), timed('Rest', 20), timed('Bird dog', 45), timed('Rest', 60)]
		},
		{
			repetitions: 1,
			id,
			exercises: [timed('Child’s pose', 60), timed('My neck thing', 20), timed('Rest', 5)]
		}
	],
	version: 2,
	position: 0
};

describe('a workout as it is shared', () => {
	const { app, routines, left } = routinesIn(morning);
	const [routine] = routines;

	it('becomes a routine with its rounds and rests', () => {
		expect(app).toBe('Just Another Workout Timer');
		expect(routine!.title).toBe('Morning back');
		expect(inLines(routine!)).toEqual([
			'Cat-cow: 40 s, then rest 15 s',
			'3 rounds, rest 60 s',
			'Plank: 30 s, then rest 20 s',
			'Bird dog: 45 s, then rest 60 s',
			'Child’s pose: 60 s',
			'My neck thing: 20 s'
		]);
	});

	it('takes exercises from the library where the name is theirs, and keeps the others', () => {
		const ids = routine!.blocks.flatMap(({ steps }) => steps.map(({ exercise }) => exercise));
		expect(ids).toEqual(['cat-cow', 'plank', 'bird-dog', 'childs-pose', 'own-my-neck-thing']);
	});

	it('is the person’s own', () => {
		expect(routine).toMatchObject({ id: 'new-1', source: null, cautions: [] });
	});

	it('says what is different here', () => {
		expect(left).toEqual([
			'A rest after the last exercise is left out.',
			'From one exercise to another it takes at least the change of exercise (10 s, in the settings).'
		]);
	});
});

describe('an export of many', () => {
	it('gives each its own routine, and lists what is not understood', () => {
		const { routines, left } = routinesIn({
			workouts: [morning, { title: 'Broken' }, { ...morning, title: 'Evening' }]
		});
		expect(routines.map(({ id: own, title }) => [own, title])).toEqual([
			['new-1', 'Morning back'],
			['new-2', 'Evening']
		]);
		expect(left).toContain('Has no place here: 1 workout that is not understood.');
	});
});

describe('what its exporter makes of letters', () => {
	const workout = (exercises: unknown[]) =>
		JSON.stringify({
			workouts: [{ title: 'Rücken am Morgen', sets: [{ repetitions: 1, exercises }], version: 2 }]
		});
	/** The code of each letter as a byte, cut off above 255. */
	const asBytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

	it('is read where every letter is a byte', () => {
		const reading = readBytes(
			asBytes(workout([timed('Brücke', 30), timed('Pause', 10), timed('Brücke', 30)]))
		);
		expect(reading).toMatchObject({ ok: true, routines: [{ title: 'Rücken am Morgen' }] });
		expect(reading.ok && reading.kind === 'routines' && inLines(reading.routines[0]!)).toEqual([
			'Brücke: 2 × 30 s, rest 10 s'
		]);
	});

	it('is read as UTF-8 where it is that', () => {
		expect(routinesIn(workout([timed('Brücke', 30)])).routines[0]!.title).toBe('Rücken am Morgen');
	});

	it('is mended where letters were cut to what is no letter, and said', () => {
		const reading = readBytes(
			asBytes(workout([timed('Планка', 30), timed('Отдых', 25), timed('Plank', 30)]))
		);
		expect(reading.ok && reading.kind === 'routines' && inLines(reading.routines[0]!)).toEqual([
			expect.stringMatching(/30 s, then rest 25 s$/),
			'Plank: 30 s'
		]);
		expect(reading.ok && reading.kind === 'routines' && reading.left).toContain(
			'Some letters were lost by the app that wrote the file; they show as “�”.'
		);
	});
});

describe('sets and sides', () => {
	const linesOf = (sets: unknown[]) => inLines(routinesIn({ title: 'T', sets }).routines[0]!);
	const once = (...exercises: unknown[]) => ({ repetitions: 1, exercises });

	it('makes sets of one exercise that is repeated', () => {
		expect(linesOf([{ repetitions: 4, exercises: [timed('Plank', 20), timed('Rest', 10)] }])).toEqual([
			'Plank: 4 × 20 s, rest 10 s'
		]);
	});

	it('makes both sides of a left one and a right one', () => {
		expect(
			linesOf([
				once(
					timed('Side plank left', 30),
					timed('Rest', 5),
					timed('Side plank (right)', 30),
					timed('Plank', 9)
				)
			])
		).toEqual(['Side plank: 30 s each side', 'Plank: 9 s']);
	});

	it('keeps a side that stands alone as a note', () => {
		expect(linesOf([once(timed('Side plank left', 30), timed('Plank', 9))])[0]).toBe(
			'Side plank: 30 s (Left side.)'
		);
	});

	it('tells where the library may have what is kept as one’s own', () => {
		const { routines, left } = routinesIn({ title: 'T', sets: [once(timed('Suprman hold', 30))] });
		expect(routines[0]!.blocks[0]!.steps[0]).toMatchObject({
			exercise: 'own-suprman-hold',
			name: 'Suprman hold'
		});
		expect(left).toEqual([
			'Kept as your own, though the library may have them: “Suprman hold” (Superman hold?).'
		]);
	});

	it('refuses a workout with nothing but rests', () => {
		expect(() => linesOf([once(timed('Rest', 30))])).toThrow('holds nothing to take over');
	});
});
