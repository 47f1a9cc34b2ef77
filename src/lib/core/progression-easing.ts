import { lowest } from './dose.ts';
import type { Dose } from './dose.ts';
import { withEffort } from './effort.ts';
import { sameDose } from './progress-applied.ts';
import { distanceIn } from './progression-ladder.ts';
import type { Rung } from './progression-ladder.ts';
import type { Step } from './routine.ts';
import { lighter } from './weights.ts';
import type { Weight } from './weights.ts';

/** How much lighter a weight gets that was too heavy: by a tenth at the least. */
const keep = 0.9;

/**
 * A dose that is easier than the one a step is done with by now; `null` where there is none. With a weight: a tenth
 * lighter or more. Where the dose was raised, the routine's own again. Else as in “Easier today”: a set fewer, or a
 * quarter less of a single one; half the way of a crawl.
 */
export function nextDown(step: Step, own: Dose): Rung | null {
	const { dose } = step;
	if (dose.load) {
		const { unit, each } = dose.load;
		const less = each.map((weight) => muchLighter({ unit, weight }));
		if (less.every((weight, set) => weight === each[set])) return null;
		return { dose: { ...dose, load: { unit, each: less } }, rule: 'The same, with less weight.' };
	}
	if (isAbove(dose, own)) return { dose: own, rule: 'Back to what the routine has.' };
	const way = distanceIn(dose);
	if (way && dose.type === 'open' && dose.sets === 1) {
		const half = Math.max(10, Math.round(way.length / 20) * 10);
		if (half >= way.length) return null;
		return { dose: { ...dose, goal: `${half} ${way.unit}` }, rule: 'Half the way.' };
	}
	const eased = withEffort(step, 'easier').dose;
	if (sameDose(eased, dose) || !isAbove(dose, eased)) return null;
	return { dose: eased, rule: lowest(eased.sets) < lowest(dose.sets) ? 'One set fewer.' : 'A quarter less.' };
}

function muchLighter({ unit, weight }: Weight): number {
	let less = weight;
	// The smallest of all has nothing below it.
	while (less > weight * keep && lighter({ unit, weight: less }) < less)
		less = lighter({ unit, weight: less });
	return less;
}

function isAbove(dose: Dose, other: Dose): boolean {
	const more = (part: 'sets' | 'reps' | 'hold' | 'seconds') => amount(dose, part) > amount(other, part);
	const way = (distanceIn(dose)?.length ?? 0) > (distanceIn(other)?.length ?? 0);
	return way || more('sets') || more('reps') || more('hold') || more('seconds');
}

function amount(dose: Dose, part: 'sets' | 'reps' | 'hold' | 'seconds'): number {
	if (part === 'sets') return lowest(dose.sets);
	if (part === 'reps') return 'reps' in dose ? lowest(dose.reps) : 0;
	if (part === 'hold') return dose.type === 'hold' ? dose.hold : 0;
	return dose.type === 'time' ? lowest(dose.seconds) : 0;
}
