import type { Count, Dose, Sides, Tempo } from './dose.ts';
import type { Seconds } from './duration.ts';
import type { Step } from './routine.ts';

/**
 * The dose in the product's text form, as it stands after the exercise's name: `2–3 sets × 8 reps, hold 3 s`,
 * `3 × 10–12 @ 2-0-1-0`, `2 × 30 s each side`, `100 yd`. What a dose leaves to the timing is not written.
 */
export function prescription(dose: Dose): string {
	return [amount(dose) + side(dose.sides) + pace(dose), ...extras(dose)].join(', ');
}

/** The dose and the pause after it: all of a step's line but its name. */
export function stepPrescription({ dose, pause }: Pick<Step, 'dose' | 'pause'>): string {
	return prescription(dose) + thenRest(pause);
}

/** What stands behind a step's dose: `, then rest 20 s`; empty where there is no pause of its own. */
export function thenRest(pause: Seconds | undefined): string {
	return pause === undefined ? '' : `, then rest ${seconds(pause)}`;
}

/** The whole line, as the interface prints it: `Superman hold: 2 sets × 8 reps, hold 3 s`. */
export function prescriptionLine(step: Pick<Step, 'name' | 'dose' | 'pause'>): string {
	return `${step.name}: ${stepPrescription(step)}`;
}

function amount(dose: Dose): string {
	const single = dose.sets === 1;
	switch (dose.type) {
		case 'hold':
			return `${single ? '' : `${count(dose.sets)} sets × `}${reps(dose.reps)}`;
		case 'reps':
			return single ? reps(dose.reps) : `${count(dose.sets)} × ${count(dose.reps)}`;
		case 'time':
			return `${single ? '' : `${count(dose.sets)} × `}${count(dose.seconds)} s`;
		case 'open':
			return `${single ? '' : `${count(dose.sets)} × `}${dose.goal ?? 'until done'}`;
	}
}

function side(sides: Sides): string {
	return sides === 'none' ? '' : sides === 'each' ? ' each side' : ' per side, alternating';
}

function pace(dose: Dose): string {
	if (dose.type !== 'reps' || !dose.tempo) return '';
	return dose.tempo === 'own' ? ', own pace' : ` @ ${tempo(dose.tempo)}`;
}

function extras(dose: Dose): string[] {
	const parts: string[] = [];
	if (dose.type === 'hold') {
		parts.push(`hold ${seconds(dose.hold)}`);
		if (dose.rise !== undefined) parts.push(`rise ${seconds(dose.rise)}`);
		if (dose.release !== undefined) parts.push(`release ${seconds(dose.release)}`);
	}
	if (dose.load) parts.push(`${dose.load.each.join('/')} ${dose.load.unit}`);
	if (dose.rest !== undefined) parts.push(`rest ${seconds(dose.rest)}`);
	return parts;
}

function count(value: Count): string {
	return typeof value === 'number' ? String(value) : `${value.from}–${value.to}`;
}

function reps(value: Count): string {
	return value === 1 ? '1 rep' : `${count(value)} reps`;
}

function seconds(value: Seconds): string {
	return `${value} s`;
}

function tempo(value: Tempo): string {
	return value.join('-');
}
