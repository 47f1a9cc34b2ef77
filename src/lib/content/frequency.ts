import type { Count } from '#lib/core/dose.ts';
import type { Kind } from '#lib/core/exercise.ts';
import type { SourceKey } from './sources.ts';

/** How often a kind of training is advised. */
export interface Frequency {
	readonly kind: Kind;
	readonly daysPerWeek: Count;
	/** Minutes a day; `null` where the source names none. */
	readonly minutes: Count | null;
	/** The same as a sentence. */
	readonly advice: string;
	readonly source: SourceKey;
}

export const frequencies: readonly Frequency[] = [
	{
		kind: 'strength',
		daysPerWeek: { from: 2, to: 3 },
		minutes: null,
		advice: 'Strength: 2–3 sessions a week, with time to recover between them.',
		source: 'headline-insider'
	},
	{
		kind: 'stretch',
		daysPerWeek: 7,
		minutes: null,
		advice: 'Stretching: every day, or after a workout.',
		source: 'headline-insider'
	},
	{
		kind: 'mobility',
		daysPerWeek: 7,
		minutes: { from: 5, to: 10 },
		advice: 'Mobility drills: 5–10 minutes a day.',
		source: 'headline-insider'
	},
	{
		kind: 'endurance',
		daysPerWeek: 3,
		minutes: 15,
		advice: 'Spinal endurance: 15 minutes a day, 3 days a week.',
		source: 'back-muscle-solutions'
	}
];

/** When a change can be felt. Not a promise: the source ties it to training correctly and regularly. */
export const feltChange: { readonly advice: string; readonly source: SourceKey } = {
	advice:
		'Done correctly and regularly, people notice more strength and less stiffness after 3–4 weeks, and less pain after 6–8 weeks.',
	source: 'headline-insider'
};
