import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { library } from '#lib/content/library.ts';
import { tooMuch } from '../bounds.ts';
import type { Routine } from '../routine.ts';
import { stepsOf } from '../routine.ts';
import { routineSchema } from '../schema.ts';
import { apps } from './corpus/apps.ts';
import { articles } from './corpus/articles.ts';
import { fourth } from './corpus/fourth.ts';
import { messages } from './corpus/messages.ts';
import { more } from './corpus/more.ts';
import { pieces } from './corpus/pieces.ts';
import { prose } from './corpus/prose.ts';
import { secondLogs } from './corpus/second-logs.ts';
import { secondPieces } from './corpus/second-pieces.ts';
import { second } from './corpus/second.ts';
import { sheets } from './corpus/sheets.ts';
import { third } from './corpus/third.ts';
import { printRoutine } from './print.ts';
import { readText } from './read.ts';
import type { Written } from './reading.ts';

const lines = [sheets, messages, apps, prose, more, second, secondLogs, third, fourth]
	.flat()
	.map(([text]) => text);
const wholeTexts = [pieces, articles, secondPieces].flat().map(([text]) => text);

/** What a text of exercises is made of, and what can be mistaken for it. */
const crumbs = fc.constantFrom(
	...'3 10 0 00 1 2-3 8–12 99999999999999999999 1e9 -5 0.5 ½ 1/2 ٣ ３ two twelve hundred'.split(' '),
	...'x × X * ✕ sets set reps rep of hold for rest between rounds round repeat times per each side /side L/R left'.split(
		' '
	),
	...'s sec seconds min 1:30 0:45 1\'30" 45″ kg lb yards m km AMRAP failure tempo @ 2-0-1-0 3010 20X1 60/65/70'.split(
		' '
	),
	...'NaN Infinity 1e5 0x10 toString valueOf constructor __proto__ hasOwnProperty'.split(' '),
	...'plank bird dog child’s pose RDL superman Wall sit glute bridge the a and then with'.split(' '),
	...': ; , . ( ) [ ] { } | / \\ - – — + = # ## > ! " “ ” \' • 1. a) ☐ | --- <b> &amp; ${x} %s \u0000 \u202E \u{1F43B} \uD800'.split(
		' '
	)
);
const gaps = fc.constantFrom(' ', ' ', ' ', '', '\n', '\n', '\t', '\u00A0', '\r\n', '   ', '\u2028');

const soup = fc
	.array(fc.tuple(crumbs, gaps), { maxLength: 30 })
	.map((parts) => parts.map(([crumb, gap]) => crumb + gap).join(''));

const anything = fc.string({ unit: 'binary', maxLength: 80 });

/** A text with a span of it replaced, which may be empty, as may be what replaces it. */
const change = fc.tuple(fc.nat(), fc.nat(12), fc.oneof(crumbs, gaps, anything, fc.constant('')));
const changed = (texts: fc.Arbitrary<string>) =>
	fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 6 })).map(([text, changes]) =>
		changes.reduce((now, [at, length, put]) => {
			const from = at % (now.length + 1);
			return now.slice(0, from) + put + now.slice(from + length);
		}, text)
	);

/** Long ones seldom: they take their time. */
const real = fc.oneof(
	{ weight: 9, arbitrary: fc.constantFrom(...lines) },
	{ weight: 1, arbitrary: fc.constantFrom(...wholeTexts) }
);
/** The text form, as it is printed. */
const printed = real.map((text) => printRoutine(readText(text, library).routine, library));

/** The same few words or marks over and over, up to 20 KB, and something else at the end: what slow patterns choke on. */
const longOnes = fc
	.tuple(
		fc.array(fc.oneof(crumbs, gaps, real), { minLength: 1, maxLength: 4 }),
		fc.integer({ min: 1000, max: 20_000 }),
		fc.oneof(fc.constant(''), crumbs)
	)
	.map(([parts, length, end]) => {
		const part = parts.join('') || ' ';
		return part.repeat(Math.ceil(length / part.length)).slice(0, length - end.length) + end;
	});

/** Twice the 50 ms that it may take: tests run beside one another here, and cores that share a cache are half as fast. */
const slowest = 100;

/**
 * How long a text takes to be read, in milliseconds: of the processor’s time, where others keep it busy too. One that is
 * slow gets four more tries.
 */
function readingTime(text: string): number {
	let best = Infinity;
	for (let tries = 0; tries < 5 && best > slowest; tries++) {
		const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
		readText(text, library);
		const { user, system } = process.cpuUsage(cpuBefore);
		best = Math.min(best, performance.now() - before, (user + system) / 1000);
	}
	return best;
}

function asRoutine(written: Written): Routine {
	return { ...written, id: 'mine', source: null };
}

function expectToHold(text: string): void {
	const { lines, routine } = readText(text, library);
	expect(lines.map((line) => line.text).join('\n')).toBe(text);
	const whole = asRoutine(routine);
	expect(v.safeParse(routineSchema, whole).issues).toBeUndefined();
	expect(tooMuch(whole)).toBeNull();
	const count = stepsOf(whole).length;
	expect(lines.flatMap(({ steps }) => steps).filter((step) => !(step >= 0 && step < count))).toEqual([]);
	const print = printRoutine(routine, library);
	expect(printRoutine(readText(print, library).routine, library)).toBe(print);
}

/** A tenth of the runs is quick enough for every day; `npm run fuzz` takes them all. */
const runs = (full: number) => (import.meta.env.MODE === 'fuzz' ? full : full / 10);

describe('any text whatever', () => {
	const holds = (texts: fc.Arbitrary<string>, full: number) =>
		fc.assert(fc.property(texts, expectToHold), { numRuns: runs(full) });

	it('is read into what can be kept, each line in its place, and printed for good', () => {
		holds(anything, 10_000);
		holds(soup, 20_000);
	}, 600_000);

	it('so is a text of exercises in which something went wrong', () => {
		holds(changed(real), 20_000);
		holds(changed(printed), 10_000);
	}, 600_000);

	it('is read at once, up to 20 KB', () => {
		fc.assert(
			fc.property(longOnes, (text) => {
				expect(readingTime(text)).toBeLessThan(slowest);
				expect(
					readText(text, library)
						.lines.map((line) => line.text)
						.join('\n')
				).toBe(text);
			}),
			{ numRuns: runs(300), endOnFailure: true }
		);
	}, 600_000);
});
