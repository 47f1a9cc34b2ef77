import type { Session, SessionSet, SessionStep } from '#lib/core/session.ts';

const inKilograms = { kg: 1, lb: 0.453_592_37 };
const inMetres = { m: 1, km: 1000, yd: 0.9144, mi: 1609.344 };

/** The steps of a session in which anything was done, each with the sets that were begun. */
export function begun({ steps }: Session): readonly { step: SessionStep; sets: readonly SessionSet[] }[] {
	return steps
		.map((step) => ({ step, sets: step.sets.filter(isBegun) }))
		.filter(({ sets }) => sets.length > 0);
}

function isBegun({ reps, seconds, done }: SessionSet): boolean {
	return done || reps > 0 || seconds > 0;
}

/** What a set was done with, in a unit; 0 where it was not weighed. To the hundredth. */
export function weightIn({ load }: SessionSet, unit: 'kg' | 'lb'): number {
	if (!load) return 0;
	return hundredths(
		load.unit === unit ? load.weight : (load.weight * inKilograms[load.unit]) / inKilograms[unit]
	);
}

/** How far a set went, in a unit; 0 where that was not written down. To the hundredth. */
export function distanceIn({ distance }: SessionSet, unit: 'm' | 'km' | 'mi'): number {
	return distance ? hundredths((distance.length * inMetres[distance.unit]) / inMetres[unit]) : 0;
}

/** Seconds of what is measured by time; 0 where reps are what counts. */
export function secondsOf({ dose }: SessionStep, set: SessionSet): number {
	return dose.type === 'reps' && set.reps > 0 ? 0 : Math.round(set.seconds);
}

/** What was said of a session, in a line: `Pain 3 before, 2 after. The note.` */
export function saidIn({ checkIn }: Session): string {
	const { before, after, note } = checkIn ?? {};
	const pain = [
		before === undefined ? [] : [`${before} before`],
		after === undefined ? [] : [`${after} after`]
	];
	const said = pain.flat().join(', ');
	return [...(said ? [`Pain ${said}.`] : []), ...(note ? [note] : [])].join(' ');
}

/** `2026-11-22 09:05:00`, by the clock of this device. */
export function localTime(time: number): string {
	const date = new Date(time);
	const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())];
	return `${day.join('-')} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

export function two(number: number): string {
	return String(number).padStart(2, '0');
}

function hundredths(number: number): number {
	return Math.round(number * 100) / 100;
}
