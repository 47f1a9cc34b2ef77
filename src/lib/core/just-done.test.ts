import { expect, it } from 'vitest';
import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import { justDone } from './just-done.ts';
import { routineOf, stepLike } from './progression.arbitrary.ts';

it('the set just done is known in the rest after it and in the change, and at no other time', () => {
	const dose = { type: 'reps', sets: 2, reps: 5 } as const;
	const steps = [
		stepLike('row', 'strength', { ...dose, sides: 'each' }),
		stepLike('deadlift', 'strength', { ...dose, sides: 'none' })
	];
	const timeline = compile(routineOf(...steps), defaultTiming);
	const told = timeline.phases
		.filter(({ kind }) => ['ready', 'rest', 'change', 'switch'].includes(kind))
		.map(({ kind, start }) => [kind, justDone(timeline, start)]);
	expect(told).toEqual([
		['ready', null],
		['rest', { station: 0, set: 1 }],
		['switch', null],
		['rest', { station: 0, set: 1 }],
		['change', { station: 0, set: 2 }],
		['rest', { station: 1, set: 1 }]
	]);
	const effort = timeline.phases.find(({ kind }) => kind === 'move')!;
	expect(justDone(timeline, effort.start)).toBeNull();
});
