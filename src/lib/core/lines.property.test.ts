import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { cuesOf } from './cues.ts';
import { defaultTiming } from './dose.ts';
import { anyLengths, realLengths } from './lines.arbitrary.ts';
import { linesOf } from './lines.ts';
import type { Lengths, Line } from './lines.ts';
import { routines, timelines } from './routine.arbitrary.ts';
import { talksOf } from './talks.ts';
import type { Says } from './talks.ts';
import { endOf, isEffort, phaseAt } from './timeline.ts';
import type { Phase, Timeline } from './timeline.ts';

/** Sums of lengths may be off by rounding. */
const hair = 1e-6;

const levels = fc.constantFrom('full' as const, 'brief' as const);

const forAll = (check: (lines: readonly Line[], timeline: Timeline, lengths: Lengths) => void) =>
	fc.assert(
		fc.property(timelines, levels, anyLengths, (timeline, level, lengths) =>
			check(linesOf(timeline, level, lengths), timeline, lengths)
		)
	);

const isSame = (a: Says, b: Says) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a line says something that belongs to the phase it lies in. */
function belongs({ says }: Line, phase: Phase, { stations }: Timeline): boolean {
	const { step, round } = stations[phase.station]!;
	if (typeof says !== 'string') return !isEffort(phase) && says.name === step.name;
	const [family, of] = says.split(':') as [string, string | undefined];
	switch (family) {
		case 'name':
		case 'next':
		case 'setup':
			return !isEffort(phase) && of === step.exercise;
		case 'side':
			return of === phase.side;
		case 'switch':
			return phase.kind === 'switch' && of === phase.side;
		case 'number':
			return (phase.kind === 'release' || phase.kind === 'move') && Number(of) === phase.rep;
		case 'last-one':
			return (
				(phase.kind === 'release' || phase.kind === 'move') && stations[phase.station]!.reps === phase.rep + 1
			);
		case 'set':
			return phase.kind === 'rest' && Number(of) === phase.set;
		case 'last-set':
			return phase.kind === 'rest' && phase.set === stations[phase.station]!.sets;
		case 'round':
			return !isEffort(phase) && Number(of) === round;
		case 'rest':
			return phase.kind === 'rest' && (of === undefined || Number(of) === phase.duration);
		case 'own-pace':
			return phase.kind === 'open';
		case 'halfway':
		case 'ten-seconds':
		case 'breathe-slow':
		case 'breathe-steady':
			return ['hold', 'stretch', 'work'].includes(phase.kind);
		default:
			return !isEffort(phase);
	}
}

describe('what is said over any timeline', () => {
	it('is in order, one thing at a time, each as long as it takes', () => {
		forAll((lines, _, { phrase }) => {
			let free = 0;
			for (const { at, end, says } of lines) {
				expect(at).toBeGreaterThanOrEqual(free);
				free = end;
				if (typeof says === 'string') expect(end - at).toBeCloseTo(phrase(says)!, 6);
				else expect(end - at).toBeGreaterThan(0.5);
			}
			expect(lines.every(({ says }) => typeof says !== 'string' || phrase(says) !== undefined)).toBe(true);
		});
	});

	it('is never over a tone, and so never over a 3-2-1', () => {
		forAll((lines, timeline, lengths) => {
			const sounding = cuesOf(timeline).map(({ at, tone }) => ({ at, end: at + lengths.tone(tone) }));
			const over = lines.filter((line) => sounding.some(({ at, end }) => line.at < end && line.end > at));
			expect(over).toEqual([]);
		});
	});

	it('lies whole in the phase that it belongs to; only the finish lies after the end', () => {
		forAll((lines, timeline) => {
			const strays = lines.filter((line) => {
				if (line.says === 'finish') return line.at < timeline.end;
				const phase = timeline.phases[phaseAt(timeline, line.at)]!;
				return line.end > endOf(phase) + hair || !belongs(line, phase, timeline);
			});
			expect(strays).toEqual([]);
		});
	});

	it('is, where the coach is brief, only what may be said in full, and never a dose, a count, set-up or breathing', () => {
		fc.assert(
			fc.property(timelines, anyLengths, (timeline, lengths) => {
				const may = talksOf(timeline).flatMap(({ parts }) => parts.flatMap(({ ways }) => ways.flat()));
				const brief = linesOf(timeline, 'brief', lengths).map(({ says }) => says);
				expect(brief.filter((says) => !may.some((each) => isSame(each, says)))).toEqual([]);
				const wordy =
					/^(dose|reps|hold|seconds|sets|number|setup|breathe|round|ten-seconds|each-side|alternating)\b/;
				expect(brief.filter((says) => typeof says === 'string' && wordy.test(says))).toEqual([]);
			})
		);
	});

	it('loses nothing by saying more: all that is brief is said in full too', () => {
		fc.assert(
			fc.property(timelines, anyLengths, (timeline, lengths) => {
				const full = linesOf(timeline, 'full', lengths).map(({ says }) => says);
				const brief = linesOf(timeline, 'brief', lengths).map(({ says }) => says);
				for (const says of brief) {
					const at = full.findIndex((each) => isSame(each, says));
					expect(at, JSON.stringify(says)).toBeGreaterThanOrEqual(0);
					full.splice(0, at + 1);
				}
				expect(full.length).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('leaves nothing out for want of room that there was, in any of its ways', () => {
		forAll((lines, timeline, lengths) => {
			const talks = talksOf(timeline).filter(({ parts }) => parts.length === 1 && !parts[0]!.fullOnly);
			const tones = cuesOf(timeline).map(({ at, tone }) => ({ at, end: at + lengths.tone(tone) }));
			for (const { from, to, parts } of talks) {
				if (lines.some(({ at }) => at >= from && at < to)) continue;
				const clear = Math.max(from, ...tones.filter(({ at }) => at <= from).map(({ end }) => end));
				const next = Math.min(to, ...tones.map(({ at }) => at).filter((at) => at > from));
				for (const [says] of parts[0]!.ways) {
					const length = typeof says === 'string' ? lengths.phrase(says) : undefined;
					if (length !== undefined) expect(length).toBeGreaterThan(next - clear - 0.2);
				}
			}
			expect(talks.at(-1)!.parts[0]!.ways).toEqual([['finish']]);
		});
	});

	it('is the same every time', () => {
		fc.assert(
			fc.property(timelines, levels, anyLengths, (timeline, level, lengths) => {
				expect(linesOf(structuredClone(timeline), level, lengths)).toEqual(linesOf(timeline, level, lengths));
			})
		);
	});
});

describe('at the default timing, in a real voice', () => {
	it('every exercise is named before it starts', () => {
		fc.assert(
			fc.property(routines, levels, realLengths, (routine, level, lengths) => {
				const timeline = compile(routine, defaultTiming);
				const lines = linesOf(timeline, level, lengths);
				timeline.stations.forEach(({ step: { exercise } }, station) => {
					// The same exercise again may follow without a gap.
					if (timeline.stations[station - 1]?.step.exercise === exercise) return;
					const gap = timeline.phases.find((phase) => phase.station === station)!;
					const words = lines.filter(({ at }) => at >= gap.start && at < endOf(gap)).map(({ says }) => says);
					expect(words).toContain(gap.kind === 'ready' ? `name:${exercise}` : `next:${exercise}`);
				});
				expect(lines.at(-1)!.says).toBe('finish');
			})
		);
	});

	it('every switch tells its side', () => {
		fc.assert(
			fc.property(routines, levels, realLengths, (routine, level, lengths) => {
				const timeline = compile(routine, defaultTiming);
				const lines = linesOf(timeline, level, lengths);
				const gaps = timeline.phases.filter(({ kind }) => kind === 'switch');
				for (const gap of gaps) {
					const said = lines.filter(({ at }) => at >= gap.start && at < endOf(gap)).map(({ says }) => says);
					expect(said).toEqual([`switch:${gap.side}`]);
				}
				expect(lines.length).toBeGreaterThan(0);
			})
		);
	});
});
