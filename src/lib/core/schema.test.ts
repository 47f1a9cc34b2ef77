import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { routines } from '#lib/content/index.ts';
import { compile } from './compile.ts';
import { restorePlayer } from './player.ts';
import { journalSchema, sessionSchema, timingSchema } from './schema.ts';
import { entryOf, records, sessionOf } from './session.arbitrary.ts';

const accepts = (schema: typeof journalSchema | typeof sessionSchema, value: unknown) =>
	safeParse(schema, value).success;

/** One way to a value inside a record, and something else to put there. */
const damages = fc.record({
	turns: fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
	instead: fc.oneof(
		fc.constant(undefined),
		fc.constantFrom(null, '', -1, 0.5, NaN, Infinity, 1e300, [], {}, '5'),
		fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
	)
});

/** A copy with the value that the turns lead to replaced, or left out for `undefined`. */
function damaged(record: object, turns: readonly number[], instead: unknown): object {
	const copy = structuredClone(record) as Record<string, unknown>;
	let place = copy;
	for (const [index, turn] of turns.entries()) {
		const keys = Object.keys(place);
		const key = keys[turn % keys.length];
		if (key === undefined) break;
		const inside = place[key];
		if (index < turns.length - 1 && typeof inside === 'object' && inside !== null) {
			place = inside as Record<string, unknown>;
			continue;
		}
		if (instead === undefined) delete place[key];
		else place[key] = instead;
		break;
	}
	return copy;
}

describe('what was written down', () => {
	it.each(routines.map((routine) => [routine.id, routine] as const))(
		'with %s reads as it was',
		(_, routine) => {
			const entry = entryOf({ routine });
			expect(safeParse(journalSchema, structuredClone(entry))).toMatchObject({
				success: true,
				output: entry
			});
		}
	);

	it('reads as it was, whatever was done', () => {
		fc.assert(
			fc.property(records, ({ entry, session }) => {
				const read = [safeParse(journalSchema, entry), safeParse(sessionSchema, session)];
				expect(read.map(({ output }) => output)).toEqual([entry, session]);
				expect(read.every(({ success }) => success)).toBe(true);
			})
		);
	});

	it('goes on where it stopped', () => {
		fc.assert(
			fc.property(records, ({ entry }) => {
				const { output } = safeParse(journalSchema, JSON.parse(JSON.stringify(entry)));
				const { routine, timing, ...saved } = output as typeof entry;
				const player = restorePlayer(compile(routine, timing), saved);
				expect(player.position).toBeCloseTo(entry.position, 6);
				expect(player.visits).toEqual(entry.visits);
			})
		);
	});

	it('and then damaged is either read or refused, and never throws', () => {
		fc.assert(
			fc.property(records, damages, ({ entry, session }, { turns, instead }) => {
				const read = [
					safeParse(journalSchema, damaged(entry, turns, instead)),
					safeParse(sessionSchema, damaged(session, turns, instead))
				];
				expect(read.map(({ success }) => typeof success)).toEqual(['boolean', 'boolean']);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('anything else', () => {
	it('is refused, and never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				for (const schema of [journalSchema, sessionSchema, timingSchema]) {
					expect(safeParse(schema, value).success).toBe(false);
				}
			})
		);
	});

	it.each([
		['a start that is no number', { startedAt: '1000' }],
		['a start that is not a time', { startedAt: NaN }],
		['a start before 1970', { startedAt: -1 }],
		['an end beyond all dates', { endedAt: 8.7e15 }],
		['another version', { schema: 3 }],
		['no steps', { steps: undefined }],
		['a step without its dose', { steps: [{ ...sessionOf().steps[0], dose: undefined }] }],
		['an endless length', { elapsed: Infinity }]
	])('such as a session with %s is refused', (_, about) => {
		expect(accepts(sessionSchema, sessionOf())).toBe(true);
		expect(accepts(sessionSchema, { ...sessionOf(), ...about })).toBe(false);
	});

	it.each([
		['a position before the beginning', { position: -1 }],
		['a visit of half a phase', { visits: [{ phase: 0.5, seconds: 1, done: true }] }],
		['a phase made endless', { resizes: [{ phase: 0, duration: Infinity }] }],
		['a timing without its rests', { timing: { ...entryOf().timing, rest: undefined } }],
		[
			'a count that would fill the memory',
			{ routine: { ...entryOf().routine, blocks: [{ rounds: 1e9, steps: [] }] } }
		]
	])('such as a journal entry with %s is refused', (_, about) => {
		expect(accepts(journalSchema, entryOf())).toBe(true);
		expect(accepts(journalSchema, { ...entryOf(), ...about })).toBe(false);
	});
});
