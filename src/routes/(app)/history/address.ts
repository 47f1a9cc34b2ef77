import { isDay, monthOf } from '#lib/core/day.ts';
import type { LocalDay, LocalMonth } from '#lib/core/day.ts';
import type { Reach } from '#lib/core/trends-span.ts';

/** What History is asked to show. */
export interface Asked {
	readonly reach: Reach;
	/** The calendar's; `null`: the one that it is now. */
	readonly month: LocalMonth | null;
	/** One whose sessions are looked at. */
	readonly day: LocalDay | null;
	/** Id of the only routine whose sessions are listed. */
	readonly routine: string | null;
}

const reachLabels: Readonly<Record<Reach, string>> = {
	month: 'Month',
	quarter: '3 months',
	year: 'Year',
	all: 'All'
};

/** The same to choose from, in order. */
export const reaches = Object.entries(reachLabels) as [Reach, string][];

export const unasked: Asked = { reach: 'quarter', month: null, day: null, routine: null };

/** The query of an address that shows the same: `?range=year&day=2026-11-03`, empty where nothing is asked. */
export function toQuery({ reach, month, day, routine }: Asked): string {
	const query = new URLSearchParams();
	if (reach !== unasked.reach) query.set('range', reach);
	if (month !== null) query.set('month', month);
	if (day !== null) query.set('day', day);
	if (routine !== null) query.set('routine', routine);
	return query.size === 0 ? '' : `?${query}`;
}

/** What the query of an address asks for. A value that there is not asks nothing; a day opens its month. */
export function fromQuery(query: URLSearchParams): Asked {
	const reach = query.get('range') ?? '';
	const month = query.get('month') ?? '';
	const day = query.get('day') ?? '';
	const known = isDay(day) ? day : null;
	return {
		reach: Object.hasOwn(reachLabels, reach) ? (reach as Reach) : unasked.reach,
		month: isDay(`${month}-01`) ? month : known && monthOf(known),
		day: known,
		routine: query.get('routine')
	};
}
