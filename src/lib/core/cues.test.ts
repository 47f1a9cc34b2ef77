import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { cueAfter, cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import { defaultTiming } from './dose.ts';
import type { Dose, Timing } from './dose.ts';
import { bare, inARow, stepOf, timelines } from './routine.arbitrary.ts';
import { endOf, isEffort, phaseAt } from './timeline.ts';
import type { Phase, Timeline } from './timeline.ts';

const holds: Dose = { type: 'hold', sides: 'none', sets: 1, reps: 1, hold: 3 };
const timed: Dose = { type: 'time', sides: 'none', sets: 1, seconds: 10 };

/** The tones of one dose, as `at tone`. */
const heard = (dose: Dose, timing: Timing) =>
	cuesOf(compile(inARow(stepOf(dose)), timing)).map(({ at, tone }) => `${at} ${tone}`);

describe('the tones', () => {
	it('count a gap out, then follow a hold through to the finish', () => {
		expect(heard(holds, defaultTiming)).toEqual([
			'0 change',
			'7 lead',
			'8 lead',
			'9 lead',
			'10 rise',
			'11 hold',
			'14 release',
			'16 finish'
		]);
	});

	it('mark every rep of a paced set', () => {
		expect(heard({ type: 'reps', sides: 'none', sets: 1, reps: 2 }, bare)).toEqual([
			'0 rep',
			'3 rep',
			'6 finish'
		]);
	});

	it('tell rest and switch of sides apart', () => {
		const dose: Dose = { ...timed, sides: 'each', sets: 2, rest: 4 };
		expect(heard(dose, { ...bare, switchSides: 3 })).toEqual([
			'0 effort',
			'10 rest',
			'14 effort',
			'24 switch',
			'27 effort',
			'37 rest',
			'41 effort',
			'51 finish'
		]);
	});

	it('count a gap out from five seconds on', () => {
		expect(heard(timed, { ...bare, getReady: 5 })).toEqual([
			'0 change',
			'2 lead',
			'3 lead',
			'4 lead',
			'5 effort',
			'15 finish'
		]);
		expect(heard(timed, { ...bare, getReady: 4.9 })).not.toContain('1.9 lead');
	});

	it('call the middle of an effort from twenty seconds on', () => {
		expect(heard({ ...timed, seconds: 20 }, bare)).toEqual(['0 effort', '10 halfway', '20 finish']);
		expect(heard({ ...timed, seconds: 19 }, bare)).toEqual(['0 effort', '19 finish']);
		expect(heard({ ...holds, hold: 30 }, bare)).toEqual(['0 hold', '15 halfway', '30 finish']);
	});

	it('never call the middle of a rest', () => {
		expect(heard({ ...timed, sets: 2, rest: 30 }, bare)).not.toContain('25 halfway');
	});

	it('never call the middle of an open effort, which has none', () => {
		expect(heard({ type: 'open', sides: 'none', sets: 1 }, bare)).toEqual(['0 effort', '600 finish']);
	});
});

describe('any timeline', () => {
	const forAll = (check: (timeline: Timeline, cues: readonly Cue[]) => void) =>
		fc.assert(fc.property(timelines, (timeline) => check(timeline, cuesOf(timeline))));
	const toneAt = ({ phases }: Timeline, at: number) => phases[phaseAt({ phases } as Timeline, at)]!;
	const isCounted = (phase: Phase, next: Phase | undefined) =>
		!isEffort(phase) && phase.duration >= 5 && next !== undefined && isEffort(next);

	it('has its cues in order of time, none outside it', () => {
		forAll(({ end }, cues) => {
			const times = cues.map(({ at }) => at);
			expect(times).toEqual([...times].sort((a, b) => a - b));
			expect(times.every((at) => at >= 0 && at <= end)).toBe(true);
		});
	});

	it('opens every phase with one tone, at its very start', () => {
		forAll(({ phases }, cues) => {
			const openings = cues.filter(({ tone }) => !['lead', 'halfway', 'finish'].includes(tone));
			expect(openings.map(({ at }) => at)).toEqual(phases.map(({ start }) => start));
		});
	});

	it('finishes once, at its end', () => {
		forAll(({ end }, cues) => {
			expect(cues.filter(({ tone }) => tone === 'finish')).toEqual([{ at: end, tone: 'finish' }]);
			expect(cues.at(-1)!.tone).toBe('finish');
		});
	});

	it('counts 3-2-1 before an effort after a gap of five seconds or more, and nowhere else', () => {
		forAll((timeline, cues) => {
			const expected = timeline.phases
				.filter((phase, index) => isCounted(phase, timeline.phases[index + 1]))
				.flatMap((phase) => [3, 2, 1].map((before) => endOf(phase) - before));
			expect(cues.filter(({ tone }) => tone === 'lead').map(({ at }) => at)).toEqual(expected);
		});
	});

	it('calls halfway once in the middle of each long hold or timed effort, and nowhere else', () => {
		forAll((timeline, cues) => {
			const called = cues.filter(({ tone }) => tone === 'halfway');
			const long = timeline.phases.filter(
				({ kind, duration }) => ['hold', 'stretch', 'work'].includes(kind) && duration >= 20
			);
			expect(called.map(({ at }) => toneAt(timeline, at))).toEqual(long);
			called.forEach(({ at }, index) => {
				expect(at - long[index]!.start).toBeCloseTo(endOf(long[index]!) - at, 6);
			});
		});
	});
});

describe('the first cue after a position', () => {
	const cuesAt = (...times: readonly number[]): Cue[] => times.map((at) => ({ at, tone: 'lead' }));

	it('is not the one at it', () => {
		const cues = cuesAt(1, 2, 2, 3);
		expect([0, 1, 1.5, 2, 3, 4].map((position) => cueAfter(cues, position))).toEqual([0, 1, 1, 3, 4, 4]);
	});

	it('is their number where there are none', () => {
		expect(cueAfter([], 0)).toBe(0);
	});

	it('is the one that is found by looking at them all, in turn', () => {
		const around = fc.double({ min: -1, max: 700, noNaN: true });
		fc.assert(
			fc.property(timelines, around, fc.nat(), (timeline, anywhere, nth) => {
				const cues = cuesOf(timeline);
				for (const position of [anywhere, cues[nth % cues.length]!.at]) {
					const found = cues.findIndex(({ at }) => at > position);
					expect(cueAfter(cues, position)).toBe(found === -1 ? cues.length : found);
				}
			})
		);
	});
});
