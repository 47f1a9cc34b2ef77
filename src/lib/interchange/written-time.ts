import { isDay, timeOf } from '#lib/core/day.ts';
import type { LocalDay } from '#lib/core/day.ts';

/** A time as it is written in a file: by the clock of where it was. */
export interface WrittenTime {
	readonly day: LocalDay;
	/** Since midnight by that clock, in seconds; noon where only the day is written. */
	readonly seconds: number;
	/** Milliseconds since 1970, as this device's clock would have it. */
	readonly at: number;
}

export interface TimeReader {
	readonly read: (text: string) => WrittenTime | null;
	/** A date in figures of which nothing in the file says whether day or month comes first; `null` where there is none. */
	readonly unclear: string | null;
}

/** Languages whose names of months are known; the first that has a name has it. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'ru'];

const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.*))?$/u;
const inFigures = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?:[ ,]+(.*))?$/u;
const dayThenName = /^(\d{1,2})\.?[ -](?:de )?(\p{L}+)\.?[ -,]+(?:de )?(\d{4})(?:[ ,]+(?:at )?(.*))?$/u;
const nameThenDay = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})(?:[ ,]+(?:at )?(.*))?$/u;
const clock =
	/^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/iu;

/**
 * What reads the times of one file. `12/11/2024` is told by the other dates of the file, else `monthFirst` decides.
 */
export function timeReader(all: readonly string[], monthFirst: boolean): TimeReader {
	const figures = all.map((text) => inFigures.exec(text.trim())).filter((found) => found !== null);
	const dayAhead = figures.some(([, first, mark]) => Number(first) > 12 || mark === '.');
	const monthAhead = figures.some(([, , , second]) => Number(second) > 12);
	const told = dayAhead || monthAhead;
	const first = told ? monthAhead && !dayAhead : monthFirst;
	return {
		read: (text) => readTime(text.replaceAll(/[\s\u202f\u00a0]+/gu, ' ').trim(), first),
		unclear: told ? null : (figures[0]?.[0] ?? null)
	};
}

function readTime(text: string, monthFirst: boolean): WrittenTime | null {
	const iso = isoLike.exec(text);
	if (iso) return written(iso[1]!, iso[2]!, iso[3]!, iso[4]);
	const figures = inFigures.exec(text);
	if (figures) {
		const [, one, , other, year] = figures;
		const [month, day] = monthFirst ? [one!, other!] : [other!, one!];
		return written(year!.length === 2 ? `20${year}` : year!, month, day, figures[5]);
	}
	const dayFirst = dayThenName.exec(text);
	if (dayFirst) return written(dayFirst[3]!, monthCalled(dayFirst[2]!), dayFirst[1]!, dayFirst[4]);
	const named = nameThenDay.exec(text);
	return named && written(named[3]!, monthCalled(named[1]!), named[2]!, named[4]);
}

/** `at` is the time of the day, where there is one. */
function written(year: string, month: string, date: string, at = ''): WrittenTime | null {
	const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	if (!isDay(day) || Number(year) < 1970) return null;
	const hours = at.trim() === '' ? null : clock.exec(at.trim());
	if (at.trim() !== '' && !hours) return null;
	const seconds = hours ? secondsOf(hours) : 43_200;
	if (seconds === null) return null;
	if (hours?.[5]) return elsewhere(day, seconds, hours[5]);
	return { day, seconds, at: atClock(day, seconds) };
}

function secondsOf([, hour, minute, second = '0', half]: RegExpExecArray): number | null {
	const twelve = half?.toLowerCase();
	if (twelve && (Number(hour) > 12 || Number(hour) === 0)) return null;
	const hours = twelve ? (Number(hour) % 12) + (twelve === 'p' ? 12 : 0) : Number(hour);
	if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
	return hours * 3600 + Number(minute) * 60 + Number(second);
}

/** A time that says how far its clock is from UTC: `Z`, `+02:00`. The day stays as it is written. */
function elsewhere(day: LocalDay, seconds: number, zone: string): WrittenTime {
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
	const ahead = sign ? Number(`${sign}1`) * (Number(hours) * 3600 + Number(minutes) * 60) : 0;
	return { day, seconds, at: Date.parse(`${day}T00:00:00Z`) + (seconds - ahead) * 1000 };
}

/** Where a change of the clocks skips the time, an hour later. */
function atClock(day: LocalDay, seconds: number): number {
	const date = new Date(timeOf(day));
	date.setHours(0, 0, seconds, 0);
	return date.getTime();
}

let months: ReadonlyMap<string, string> | undefined;

/** The number of a month by its name in one of the languages, long or short; `0` for what is none. */
function monthCalled(name: string): string {
	months ??= monthNames();
	return months.get(plain(name)) ?? '0';
}

function monthNames(): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const language of languages)
		for (const month of ['long', 'short'] as const)
			for (const rest of [{}, { day: 'numeric' }] as const)
				for (let index = 0; index < 12; index++) {
					const parts = new Intl.DateTimeFormat(language, { month, ...rest, timeZone: 'UTC' });
					const name = parts
						.formatToParts(Date.UTC(2024, index, 2))
						.find(({ type }) => type === 'month')?.value;
					const key = plain(name ?? '');
					if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, String(index + 1));
				}
	return names;
}

function plain(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/[^\p{L}]/gu, '');
}
