import type { SessionSet } from '#lib/core/session.ts';

/** A number that is not below zero; `null` where there is none, `undefined` where it is not understood. */
export function numberIn(text: string): number | null | undefined {
	const [, figures] = /^([\d.,\s\u00a0\u202f]*\d)\s*(?:kgs?|lbs?|sec|s|m|km|mi)?$/iu.exec(text.trim()) ?? [];
	if (figures === undefined) return text.trim() === '' || text.trim() === '-' ? null : undefined;
	const bare = figures.replaceAll(/[\s\u00a0\u202f]/gu, '');
	// A comma after which three figures stand parts thousands, but only beside a point.
	const plain = bare.includes('.') ? bare.replaceAll(',', '') : bare.replace(',', '.');
	const number = Number(plain);
	return Number.isFinite(number) ? number : undefined;
}

/** The unit of a weight that a text names. */
export function unitIn(text: string): 'kg' | 'lb' | null {
	if (/kg|kilo/iu.test(text)) return 'kg';
	return /lb|pound/iu.test(text) ? 'lb' : null;
}

/** The unit of a distance that a text names; without one, that of those who weigh in `unit`. */
export function lengthUnitIn(text: string, unit: 'kg' | 'lb'): NonNullable<SessionSet['distance']>['unit'] {
	if (/^(?:mi|mile)/iu.test(text)) return 'mi';
	if (/^(?:yd|yard)/iu.test(text)) return 'yd';
	if (/^(?:km|kilo)/iu.test(text)) return 'km';
	if (/^m/iu.test(text)) return 'm';
	return unit === 'lb' ? 'mi' : 'km';
}

/** `1h 5m`, `35m`, `45s`, `01:05:00`, or seconds, as seconds; `null` for what is none of these. */
export function lengthIn(text: string): number | null {
	if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
	const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/u.exec(text);
	if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
	const parts = [...text.matchAll(/(\d+)\s*(h|m|s)/giu)];
	const worth = { h: 3600, m: 60, s: 1 };
	if (parts.length === 0) return null;
	return parts.reduce(
		(sum, [, n, unit]) => sum + Number(n) * worth[unit!.toLowerCase() as 'h' | 'm' | 's'],
		0
	);
}
