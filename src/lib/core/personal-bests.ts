import type { LocalDay } from './day.ts';
import { formatDuration } from './duration.ts';
import { heldIn } from './held.ts';
import type { Session, SessionSet, SessionStep } from './session.ts';
import { grouped } from './summary.ts';
import { inKilograms, kilogramWords } from './weights.ts';
import type { WeightUnit } from './weights.ts';

/** The most of something, and the first day that it was reached on. */
export interface Best {
	readonly value: number;
	readonly day: LocalDay;
}

/** The most that was done of one exercise; `null` where nothing of that sort was. */
export interface Bests {
	/** In kilograms. */
	readonly heaviest: Best | null;
	/** Weight × reps on one day, in kilograms. */
	readonly volume: Best | null;
	/** In one set, on one side. */
	readonly mostReps: Best | null;
	/** The longest single hold or timed effort, in seconds. */
	readonly longest: Best | null;
	/** In metres. */
	readonly furthest: Best | null;
}

/** A best that a session has just made: one thing of one exercise. */
export interface NewBest {
	readonly exercise: string;
	readonly name: string;
	readonly what: 'heaviest' | 'longest' | 'mostReps';
	/** In kilograms, seconds or reps. */
	readonly value: number;
}

/**
 * What a session did better than ever before, one thing an exercise: the weight before the time, the time before the
 * reps. The first time that an exercise is done sets a mark, and beats none. Stretches and releases are not for bests.
 * `before` are the bests without this session, by exercise.
 */
export function newBests(session: Session, before: Readonly<Record<string, Bests>>): readonly NewBest[] {
	const byExercise = grouped(session.steps, ({ exercise }) => exercise);
	return [...byExercise].flatMap(([exercise, steps]) => {
		const mark = before[exercise];
		if (!mark || steps.some(({ kind }) => kind === 'stretch' || kind === 'release')) return [];
		const what = (['heaviest', 'longest', 'mostReps'] as const).find((sort) => {
			const best = mark[sort];
			return best !== null && mostIn(steps, sort) > best.value;
		});
		return what ? [{ exercise, name: steps[0]!.name, what, value: mostIn(steps, what) }] : [];
	});
}

/** In words: `Longest plank so far: 1 min 15 s`. */
export function newBestWords({ name, what, value }: NewBest, unit: WeightUnit): string {
	const low = name.charAt(0).toLowerCase() + name.slice(1);
	if (what === 'longest') return `Longest ${low} so far: ${formatDuration(value)}.`;
	if (what === 'heaviest') return `Heaviest ${low} so far: ${kilogramWords(unit, value)}.`;
	return `Most reps of ${low} in one set so far: ${value}.`;
}

function mostIn(steps: readonly SessionStep[], what: NewBest['what']): number {
	const of = (step: SessionStep, set: SessionSet): number => {
		if (what === 'mostReps') return set.reps;
		if (what === 'heaviest') return set.load ? hundredths(inKilograms(set.load)) : 0;
		return heldIn(step, set);
	};
	return Math.max(0, ...steps.flatMap((step) => step.sets.map((set) => of(step, set))));
}

function hundredths(number: number): number {
	return Math.round(number * 100) / 100;
}
