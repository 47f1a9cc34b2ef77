import { describe, expect, it } from 'vitest';
import { checkInWords, concernOf, sessionSaying, stepName, stepsDone } from './check-in.ts';
import type { CheckIn } from './said.ts';
import { sessionOf } from './session.arbitrary.ts';
import type { SessionSet, SessionStep } from './session.ts';

describe('a concern', () => {
	it.each<[CheckIn | undefined, ReturnType<typeof concernOf>]>([
		[undefined, null],
		[{}, null],
		[{ before: 7 }, null],
		[{ before: 8 }, 'strong pain'],
		[{ after: 8 }, 'strong pain'],
		[{ after: 10 }, 'strong pain'],
		[{ before: 9, after: 2 }, 'strong pain'],
		[{ before: 2, after: 4 }, null],
		[{ before: 2, after: 5 }, 'more pain'],
		[{ before: 0, after: 3 }, 'more pain'],
		// Nobody knows by how much it rose.
		[{ after: 5 }, null],
		[{ before: 5, after: 2 }, null],
		[{ alarm: true }, 'alarm'],
		[{ before: 9, after: 10, alarm: true }, 'alarm'],
		[{ effort: 5, note: 'Hard.' }, null]
	])('about %j is %j', (checkIn, concern) => {
		expect(concernOf(checkIn)).toBe(concern);
	});
});

describe('a check-in in words', () => {
	it.each<[CheckIn, string]>([
		[{}, ''],
		[{ before: 3, after: 2, effort: 3 }, 'Pain 3 → 2 · moderate'],
		[{ before: 0 }, 'Pain 0 before'],
		[{ after: 0 }, 'Pain 0 after'],
		[{ effort: 1 }, 'Very easy'],
		[{ alarm: true }, 'Numbness, or pain down a leg'],
		[{ after: 4, effort: 5, alarm: true }, 'Pain 4 after · very hard · numbness, or pain down a leg'],
		[{ note: 'Only to be read where there is room.' }, '']
	])('%j is %j', (checkIn, words) => {
		expect(checkInWords(checkIn)).toBe(words);
	});
});

describe('a session of which more is said', () => {
	const hurting = sessionSaying(sessionOf(), {
		checkIn: { after: 4, effort: 2 },
		steps: { 0: { hurt: true, skipped: 'tired' } }
	});

	it('has it', () => {
		expect(hurting.checkIn).toEqual({ after: 4, effort: 2 });
		expect(hurting.steps[0]).toMatchObject({ hurt: true, skipped: 'tired' });
	});

	it('keeps it when something else is said', () => {
		const later = sessionSaying(hurting, { checkIn: { effort: 3 }, steps: { 0: { skipped: 'pain' } } });
		expect(later.checkIn).toEqual({ after: 4, effort: 3 });
		expect(later.steps[0]).toMatchObject({ hurt: true, skipped: 'pain' });
	});

	it('is as it was before, where all of it is taken back', () => {
		const nothing = sessionSaying(hurting, {
			checkIn: { after: undefined, effort: undefined },
			steps: { 0: { hurt: undefined, skipped: undefined } }
		});
		expect(nothing).toStrictEqual(sessionOf());
	});
});

describe('the steps of a session', () => {
	const [step] = sessionOf().steps as [SessionStep];
	const withSets = (...sets: Partial<SessionSet>[]): SessionStep => ({
		...step,
		sets: sets.map((set) => ({ ...step.sets[0]!, ...set }))
	});
	const done = { done: true, seconds: 20 };
	const cutShort = { done: false, seconds: 4 };
	const leftOut = { done: false, seconds: 0 };

	it('are told apart by what was done of them, each with its place', () => {
		const steps = [withSets(done, done), withSets(done, leftOut), withSets(cutShort), withSets(leftOut)];
		const { begun, unfinished } = stepsDone(sessionOf({ steps }));
		expect(begun.map(({ place }) => place)).toEqual([0, 1, 2]);
		expect(unfinished.map(({ place }) => place)).toEqual([1, 2, 3]);
	});

	it('of an entry by hand were begun where they are ticked, however long they took', () => {
		const { begun } = stepsDone(sessionOf({ steps: [withSets({ done: true, seconds: 0 })] }));
		expect(begun).toHaveLength(1);
	});

	it('are named with their round from the second on', () => {
		expect([stepName({ name: 'Plank', round: 1 }), stepName({ name: 'Plank', round: 2 })]).toEqual([
			'Plank',
			'Plank, round 2'
		]);
	});
});
