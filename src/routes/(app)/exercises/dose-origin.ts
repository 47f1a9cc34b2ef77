import type { DosePart } from '#lib/core/dose.ts';
import type { Step } from '#lib/core/routine.ts';

const partNames: Readonly<Record<DosePart, string>> = {
	sides: 'sides',
	sets: 'sets',
	reps: 'reps',
	hold: 'hold',
	seconds: 'seconds',
	tempo: 'tempo',
	goal: 'goal',
	rest: 'rest'
};

/** Which numbers are the source's, and which the app chose where it gives none; empty where there is no source. */
export function doseOrigin({ ours }: Pick<Step, 'ours'>, source: string | null): string {
	if (source === null) return '';
	if (ours.length === 0) return 'Dose: the source’s';
	return `Our choice: ${ours.map((part) => partNames[part]).join(', ')}`;
}
