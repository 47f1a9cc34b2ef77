import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { cuesOf } from './cues.ts';
import { diagnosisSchema } from './diagnosis.ts';
import type { DiagnosisLog, Entry, Happening } from './diagnosis.ts';
import { findingsOf } from './diagnosis-findings.ts';
import { testTrack } from './diagnosis-track.ts';
import { verdictOf } from './diagnosis-verdict.ts';
import type { Seconds } from './duration.ts';

const noon = 1_750_000_000_000;

function logOf(entries: readonly Entry[]): DiagnosisLog {
	return {
		schema: 1,
		startedAt: noon,
		device: {
			userAgent: 'A browser',
			mode: 'follow-along',
			screen: '390 × 844 at 3',
			installed: false,
			audioSession: null,
			outputLatency: null,
			appVersion: null
		},
		entries
	};
}

/** Keeps a log of a pretended device, whose sound moves with its clock unless told otherwise. */
class Pretence {
	readonly #entries: Entry[] = [];
	#at = 0;
	#wall = noon;
	#position = 0;
	#sounds = false;

	/** Something happens, at once. */
	note(what: Happening): this {
		if (what === 'start' || what.startsWith('back')) this.#sounds = true;
		this.#entries.push({ at: this.#at, wall: this.#wall, position: this.#position, what });
		return this;
	}

	/** Time goes by, without a look at the sound. */
	pass(seconds: Seconds): this {
		this.#at += seconds * 1000;
		this.#wall += seconds * 1000;
		if (this.#sounds) this.#position += seconds;
		return this;
	}

	/** Time goes by, and the sound is looked at each so many seconds. */
	look(seconds: Seconds, every: Seconds = 1): this {
		for (let left = seconds; left > 0; left -= every) this.pass(Math.min(left, every)).note('sample');
		return this;
	}

	/** The sound stops, and nobody has noticed yet. */
	stop(): this {
		this.#sounds = false;
		return this;
	}

	/** The sound goes on, and nobody is told. */
	go(): this {
		this.#sounds = true;
		return this;
	}

	/** The wall clock is set. */
	set(seconds: Seconds): this {
		this.#wall += seconds * 1000;
		return this;
	}

	/** The sound jumps against the clock. */
	skip(seconds: Seconds): this {
		this.#position += seconds;
		return this;
	}

	get log(): DiagnosisLog {
		return logOf(this.#entries);
	}
}

const begun = () => new Pretence().note('start');
const verdict = (pretence: Pretence) => verdictOf(pretence.log);

describe('the test track', () => {
	it('takes exactly ten minutes, and has a tone at least every ten seconds', () => {
		expect([testTrack.end, testTrack.open]).toEqual([600, false]);
		const tones = cuesOf(testTrack).map(({ at }) => at);
		const gaps = tones.slice(1).map((at, index) => at - tones[index]!);
		expect([tones[0], tones.at(-1), Math.max(...gaps)]).toEqual([0, 600, 10]);
	});
});

describe('a sound that goes on', () => {
	const locked = () => begun().look(20).note('hidden').look(240).note('shown').look(5).note('ended');

	it('while hidden is good, and told with its length and exactness', () => {
		expect(verdict(locked())).toMatchObject({
			kind: 'good',
			sentence:
				'Kept sounding for 4 min with the screen locked or the app in the background; position never off by more than 0.00 s.'
		});
		expect(findingsOf(locked().log)).toMatchObject({
			lasted: 265,
			sounded: 265,
			hidden: 240,
			soundedHidden: 240,
			ending: 'ended'
		});
	});

	it('that was never hidden is good, and what was not tried is said', () => {
		const { kind, sentence } = verdict(begun().look(60).note('finished'));
		expect(kind).toBe('good');
		expect(sentence).toContain('for 1 min on the screen');
		expect(sentence).toContain('Not tried with the screen locked');
	});

	it('for a few seconds is too short to say', () => {
		expect(verdict(begun().look(8).note('ended'))).toMatchObject({
			kind: 'too short to say',
			sentence: expect.stringContaining('Nothing went wrong in 8 s') as string
		});
	});

	it('but begins late is not said to be off', () => {
		const late = begun().stop().pass(0.6).go().look(60).note('ended');
		expect(findingsOf(late.log).drift).toBeCloseTo(0, 5);
	});

	it('but stumbles is told of with how far it was off', () => {
		expect(verdict(begun().look(60).skip(-0.8).look(60).note('ended'))).toMatchObject({
			kind: 'interrupted',
			sentence: 'Kept sounding for 1 min 59 s, but stumbled: position off by up to 0.80 s.'
		});
	});
});

describe('a throttled page', () => {
	it('is measured by the longest gap, shown and hidden apart', () => {
		const throttled = begun().look(10).look(3, 1.5).note('hidden').look(120, 60).note('shown').look(5);
		expect(findingsOf(throttled.note('ended').log)).toMatchObject({ gapShown: 1.5, gapHidden: 60 });
	});

	it('whose looks are rare is no worse for it', () => {
		const rare = begun().look(2).note('hidden').look(300, 60).note('shown').note('ended');
		expect(verdict(rare).kind).toBe('good');
	});
});

describe('an interruption', () => {
	it('that ends by itself is told of with its length', () => {
		const call = begun().look(60).stop().note('paused').look(12).note('back by itself').look(60);
		expect(verdict(call.note('ended'))).toMatchObject({
			kind: 'interrupted',
			sentence: 'Interrupted once, for 12 s in all; the sound came back by itself.'
		});
	});

	it('that ends only when the app is opened again says so', () => {
		const hidden = begun().look(10).note('hidden').look(20).stop().note('paused').look(30, 10);
		const { kind, sentence, details } = verdict(
			hidden.note('shown').note('back when shown').look(5).note('ended')
		);
		expect([kind, sentence]).toEqual([
			'interrupted',
			'Interrupted once, for 30 s in all; the sound came back when the app was opened again.'
		]);
		expect(details).toContain(
			'Paused after 30 s while hidden, back when the app was opened again after 30 s.'
		);
	});

	it('that needs a tap means that it stopped', () => {
		const tapped = begun().look(40).stop().note('stalled').look(9).note('back by a tap').look(9);
		expect(verdict(tapped.note('ended'))).toMatchObject({
			kind: 'stopped',
			sentence: 'The sound stopped after 40 s and came back only by a tap.'
		});
	});

	it('that never ends means that it stopped, where it did', () => {
		const gone = begun().look(10).note('hidden').look(130).stop().note('paused').look(60, 20).note('shown');
		expect(verdict(gone.note('refused').note('ended'))).toMatchObject({
			kind: 'stopped',
			sentence:
				'The sound stopped after 2 min 20 s, with the screen locked or the app in the background, and did not come back.'
		});
	});

	it('that a frozen page hears of late began when the sound stopped, and is not taken for drift', () => {
		const frozen = begun().look(30).note('hidden').pass(10.5).note('frozen').stop().pass(300);
		const { drift, interruptions, sounded } = findingsOf(
			frozen.note('resumed').note('shown').note('paused').note('back when shown').look(5).note('ended').log
		);
		expect(interruptions).toEqual([
			{ kind: 'paused', at: 40.5, length: 300, hidden: true, back: 'back when shown' }
		]);
		expect(drift).toBeCloseTo(0, 5);
		expect(sounded).toBeCloseTo(45.5, 5);
	});
});

describe('a log that breaks off', () => {
	it('means that the page was gone', () => {
		expect(verdict(begun().look(10).note('hidden').look(182))).toMatchObject({
			kind: 'stopped',
			sentence: 'The log breaks off after 3 min 12 s: the page was closed, or the device ended it.'
		});
	});
});

describe('the clock on the wall', () => {
	it('that is set is told of, and not taken for drift', () => {
		const set = begun().look(60).set(3600).look(60).note('ended');
		const { kind, details } = verdict(set);
		expect(kind).toBe('good');
		expect(details).toContainEqual(expect.stringContaining('went forward by 1 h'));
		expect(findingsOf(set.log)).toMatchObject({ drift: 0, clockJump: 3600 });
	});
});

const moment = fc.record({
	gap: fc.integer({ min: 0, max: 60_000 }),
	wall: fc.integer({ min: -10_000_000, max: 10_000_000 }),
	position: fc.integer({ min: 0, max: 700_000 }),
	what: fc.constantFrom<Happening[]>(
		'sample',
		'hidden',
		'shown',
		'frozen',
		'resumed',
		'paused',
		'stalled',
		'refused',
		'back by itself',
		'back when shown',
		'back by a tap',
		'ended'
	)
});

/** Any order of happenings whatever, after a start. */
const logs = fc.array(moment, { maxLength: 40 }).map((moments) => {
	let at = 0;
	const entries = moments.map(({ gap, wall, position, what }): Entry => {
		at += gap;
		return { at, wall: noon + at + wall, position: position / 1000, what };
	});
	return logOf([{ at: 0, wall: noon, position: 0, what: 'start' }, ...entries]);
});

describe('any log', () => {
	it('is read back from the disk as it was written', () => {
		fc.assert(
			fc.property(logs, (log) => {
				expect(safeParse(diagnosisSchema, structuredClone(log))).toMatchObject({
					success: true,
					output: log
				});
			})
		);
	});

	it('gets a verdict of plain sentences without a number that is none', () => {
		fc.assert(
			fc.property(logs, (log) => {
				const { sentence, details } = verdictOf(log);
				for (const line of [sentence, ...details])
					expect(line).toMatch(/^(?!.*(NaN|Infinity|undefined)).*\.$/);
			})
		);
	});

	it('comes to spans that lie within it', () => {
		fc.assert(
			fc.property(logs, (log) => {
				const found = findingsOf(log);
				const spans = [
					found.hidden,
					found.gapShown,
					found.gapHidden,
					...found.interruptions.map((i) => i.length)
				];
				for (const span of spans) {
					expect(span).toBeGreaterThanOrEqual(0);
					expect(span).toBeLessThanOrEqual(found.lasted + 1e-9);
				}
				expect(found.soundedHidden).toBeLessThanOrEqual(found.sounded + 1e-9);
			})
		);
	});

	it('is judged the same wherever the wall clock was set', () => {
		fc.assert(
			fc.property(logs, (log) => {
				const steady = log.entries.map((entry) => ({ ...entry, wall: noon + entry.at }));
				const { kind, sentence } = verdictOf(log);
				expect(verdictOf({ ...log, entries: steady })).toMatchObject({ kind, sentence });
			})
		);
	});
});
