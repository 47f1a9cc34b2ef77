import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import { routines as builtIn } from '#lib/content/routines.ts';
import { upToDate } from './own-format.ts';
import { writeRoutinesFile } from './own-json.ts';
import { ownRoutines, pictures } from './own-json.arbitrary.ts';
import { listOf } from './record.ts';
import { inLines, readContent, routinesIn } from './read.arbitrary.ts';

const now = 1_800_000_000_000;
const id = '5b1c5f0e-6d7e-4f5f-9d0c-1a2b3c4d5e6f';
const plank = stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 });
const mine = { ...inARow(plank), id };

/** A file as it is written, with something changed by hand. */
const changed = (change: (file: Record<string, unknown>, routine: Record<string, unknown>) => void) => {
	const file = JSON.parse(writeRoutinesFile([mine], [], now)) as Record<string, unknown>;
	change(file, (file.routines as Record<string, unknown>[])[0]!);
	return file;
};

describe('there and back', () => {
	it('is the same file, whatever is in it', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(ownRoutines, { minLength: 1, maxLength: 3, selector: ({ id: own }) => own }),
				(routines) => {
					const used = new Set(
						routines.flatMap(({ blocks }) => blocks.flatMap(({ steps }) => steps.map((step) => step.picture)))
					);
					const file = writeRoutinesFile(
						routines,
						pictures.filter((picture) => used.has(picture.id)),
						now
					);
					const read = routinesIn(file);
					expect(read.left).toEqual([]);
					expect(writeRoutinesFile(read.routines, read.pictures, now)).toBe(file);
				}
			)
		);
	});

	it('leaves behind what is for today alone', () => {
		const today = { effort: 'longer' as const, leftOut: ['Plank'], swapped: [] };
		expect(writeRoutinesFile([{ ...mine, today }], [], now)).toBe(writeRoutinesFile([mine], [], now));
	});

	it('makes a routine that came with the app one of the person’s own, which says so', () => {
		const [deepBack] = builtIn;
		const { routines, left } = routinesIn(writeRoutinesFile([deepBack!], [], now));
		expect(routines[0]).toMatchObject({
			id: 'new-1',
			title: 'Deep back',
			source: null,
			basedOn: { id: 'deep-back', title: 'Deep back' }
		});
		expect(routines[0]!.blocks[0]!.steps.every(({ ours }) => ours.length === 0)).toBe(true);
		expect(inLines(routines[0]!)).toEqual(inLines(deepBack!));
		expect(left).toEqual([]);
	});
});

describe('a newer file', () => {
	const newer = changed((file, routine) => {
		Object.assign(file, { version: 2, plan: [], exportedAt: 'whenever' });
		Object.assign(routine, {
			colour: 'red',
			place: 'water',
			blocks: [
				{
					rounds: { from: 2, to: 3 },
					steps: [plank, { ...plank, name: 'Swim', dose: { type: 'distance', metres: 100 } }]
				},
				{
					rounds: 2,
					music: 'calm',
					steps: [{ ...plank, mood: 'calm', dose: { ...plank.dose, water: true } }]
				}
			]
		});
	});

	it('says so, reads what is known and lists the rest', () => {
		const { routines, left } = routinesIn(newer);
		expect(routines[0]).toMatchObject({ id, place: 'floor' });
		expect(inLines(routines[0]!)).toEqual([
			'Plank: 2 × 20 s',
			'2 rounds, rest undefined s',
			'Plank: 2 × 20 s'
		]);
		expect(left).toEqual([
			'Not understood, and left out: “plan”, “place”, “colour”, “rounds”, “music”, “water”, “mood”.',
			'Exercises left out, as they are not understood: “Swim”.',
			'A newer Holdfast wrote this file. What this one knows is taken over; update it to have all.'
		]);
	});
});

describe('an older file', () => {
	it('goes through every step since its version, and no others', () => {
		const steps = [1, 2, 3].map((from) => (file: Readonly<Record<string, unknown>>) => ({
			...file,
			steps: [...listOf(file.steps), from]
		}));
		expect(upToDate({ app: 'holdfast' }, 2, steps)).toEqual({ app: 'holdfast', steps: [2, 3] });
		expect(upToDate({ app: 'holdfast' }, 4, steps)).toEqual({ app: 'holdfast' });
	});

	it('of a version that never was is refused', () => {
		for (const version of [0, -1, 1.5, '1', null])
			expect(readContent(changed((file) => Object.assign(file, { version }))).ok).toBe(false);
	});
});

describe('a file that somebody has changed', () => {
	it('keeps an id only where it can be one of the person’s own, and only once', () => {
		const ids = ['deep-back', '../settings', id, id].map((own) => ({ ...mine, id: own }));
		const { routines } = routinesIn(changed((file) => Object.assign(file, { routines: ids })));
		expect(routines.map((routine) => routine.id)).toEqual(['new-1', 'new-2', id, 'new-3']);
	});

	it('calls the library’s exercises by their names, and those it has not the person’s own', () => {
		const steps = [
			{ ...plank, name: 'Not a plank' },
			{ ...plank, exercise: 'moonwalk', name: ' Moon\nwalk ' }
		];
		const { routines, left } = routinesIn(
			changed((_, routine) => Object.assign(routine, { blocks: [{ rounds: 1, steps }] }))
		);
		expect(routines[0]!.blocks[0]!.steps.map(({ exercise, name }) => [exercise, name])).toEqual([
			['plank', 'Plank'],
			['own-moon-walk', 'Moon walk']
		]);
		expect(left).toEqual(['Not in this version’s library, and so kept as your own: “Moon walk”.']);
	});

	it('leaves out exercises that ask for nothing', () => {
		const doses = [
			{ type: 'hold', sides: 'none', sets: 1, reps: 1, hold: 0, rise: 0, release: 0 },
			{ type: 'reps', sides: 'none', sets: 1, reps: 1, tempo: [0, 0, 0, 0] },
			{ type: 'time', sides: 'none', sets: 1, seconds: { from: 30, to: 20 } }
		];
		const steps = [...doses.map((dose, index) => ({ ...plank, name: `No ${index}`, dose })), plank];
		const { routines, left } = routinesIn(
			changed((_, routine) => Object.assign(routine, { blocks: [{ rounds: 1, steps }] }))
		);
		expect(inLines(routines[0]!)).toEqual(['Plank: 2 × 20 s']);
		expect(left).toEqual(['Exercises left out, as they are not understood: “No 0”, “No 1”, “No 2”.']);
	});

	it('brings only the pictures that are pictures and are used', () => {
		const steps = [
			{ ...plank, picture: 'picture-1' },
			{ ...plank, picture: 'gone' }
		];
		const {
			pictures: read,
			routines,
			left
		} = routinesIn(
			changed((file, routine) => {
				file.pictures = [
					...pictures,
					{ schema: 1, id: 'x', data: 'data:image/svg+xml;base64,AAAA', savedAt: 1 }
				];
				Object.assign(routine, { blocks: [{ rounds: 1, steps }] });
			})
		);
		expect(read.map((picture) => picture.id)).toEqual(['picture-1']);
		expect(routines[0]!.blocks[0]!.steps.map(({ picture }) => picture)).toEqual(['picture-1', undefined]);
		expect(left).toEqual([
			'Has no place here: 1 picture that cannot be shown, 1 picture that no step calls.',
			'Pictures that are not in the file: “Plank”.'
		]);
	});

	it('cannot reach beyond itself by the names of its fields', () => {
		const text = writeRoutinesFile([mine], [], now).replace(
			'"note"',
			'"__proto__": {"polluted": 1}, "constructor": 1, "note"'
		);
		const { routines, left } = routinesIn(text);
		expect('polluted' in {} || 'polluted' in routines[0]!).toBe(false);
		expect(left).toEqual(['Not understood, and left out: “__proto__”, “constructor”.']);
	});

	it('leaves out a routine that is more than can be kept, and says why', () => {
		const huge = {
			...mine,
			title: 'Huge',
			blocks: [{ rounds: 1, steps: Array.from({ length: 1001 }, () => plank) }]
		};
		const { routines, left } = routinesIn(changed((file) => Object.assign(file, { routines: [mine, huge] })));
		expect(routines.map(({ title }) => title)).toEqual(['Mine']);
		expect(left).toEqual(['A routine can have 1000 steps at the most. Left out: “Huge”.']);
	});

	it('brings no more routines than one file can', () => {
		const { routines, left } = routinesIn(
			changed((file) => Object.assign(file, { routines: Array.from({ length: 503 }, () => mine) }))
		);
		expect(routines).toHaveLength(500);
		expect(left).toEqual(['One file can bring 500 routines; the 3 after them are left out.']);
	});
});
