import type { Kind, Place } from '#lib/core/exercise.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { Timeline } from '#lib/core/timeline.ts';

/** Minutes at the most, as they can be chosen. */
export const times = { '5': 'Up to 5 min', '10': 'Up to 10 min', '15': 'Up to 15 min' } as const;

/** What is asked of a routine; an empty text asks nothing. */
export interface Wanted {
	readonly time: keyof typeof times | '';
	readonly kind: Kind | '';
	readonly place: Place | '';
}

export const anything: Wanted = { time: '', kind: '', place: '' };

/** No hair is split over half a minute: 5 min 11 s is up to 5 min. */
const grace = 30;

/** `timeline` is `null` for a routine that cannot be done as it is: it takes no time that could be asked for. */
export function matches(wanted: Wanted, routine: Routine, timeline: Timeline | null): boolean {
	if (wanted.time !== '' && !(timeline && timeline.total <= Number(wanted.time) * 60 + grace)) return false;
	if (wanted.kind !== '' && routine.kind !== wanted.kind) return false;
	return wanted.place === '' || routine.place === wanted.place;
}
