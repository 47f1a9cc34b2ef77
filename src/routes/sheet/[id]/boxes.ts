import type { Dose } from '#lib/core/dose.ts';

/** Boxes to tick on one day, in a row of their own for each side that is done by itself. */
export interface BoxRow {
	/** `L` or `R`; empty where sides are not done apart. */
	readonly side: '' | 'L' | 'R';
	/** One a set. */
	readonly sets: number;
	/** More sets that a range leaves to the day. */
	readonly more: number;
}

/** More boxes than this stand no longer in a day's column: then one stands for all. */
const most = 12;

/** What there is to tick on one day for a step that is done so many rounds. */
export function boxesOf({ sets, sides }: Pick<Dose, 'sets' | 'sides'>, rounds: number): readonly BoxRow[] {
	const [from, to] = typeof sets === 'number' ? [sets, sets] : [sets.from, sets.to];
	const fits = to * rounds <= most;
	const row = fits ? { sets: from * rounds, more: (to - from) * rounds } : { sets: 1, more: 0 };
	if (sides !== 'each') return [{ side: '', ...row }];
	return [
		{ side: 'L', ...row },
		{ side: 'R', ...row }
	];
}
