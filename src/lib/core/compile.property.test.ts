import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { lowest, tempoLength } from './dose.ts';
import type { Dose, Side, Timing } from './dose.ts';
import { endOf, isEffort, openRoom } from './timeline.ts';
import type { Timeline } from './timeline.ts';
import { routines, timelines, timings } from './routine.arbitrary.ts';

const forAll = (check: (timeline: Timeline) => void) => fc.assert(fc.property(timelines, check));

/** What a dose asks of one side: its reps, and its seconds of effort. */
function asked(dose: Dose, timing: Timing): { reps: number; seconds: number } {
	const sets = lowest(dose.sets);
	if (dose.type === 'open') return { reps: 0, seconds: sets * openRoom };
	if (dose.type === 'time') return { reps: 0, seconds: sets * lowest(dose.seconds) };
	const reps = sets * lowest(dose.reps);
	if (dose.type === 'hold') {
		const rep = (dose.rise ?? timing.rise) + dose.hold + (dose.release ?? timing.release);
		return { reps, seconds: reps * rep };
	}
	if (dose.tempo === 'own') return { reps: 0, seconds: sets * openRoom };
	return { reps, seconds: reps * tempoLength(dose.tempo ?? timing.tempo) };
}

/** What a timeline gives one side at one station. */
function given({ phases }: Timeline, station: number, side: Side | null) {
	const efforts = phases.filter(
		(phase) => phase.station === station && phase.side === side && isEffort(phase)
	);
	return {
		reps: efforts.filter(({ kind }) => kind === 'hold' || kind === 'move').length,
		seconds: efforts.reduce((sum, { duration }) => sum + duration, 0)
	};
}

function isOpen(dose: Dose): boolean {
	return dose.type === 'open' || (dose.type === 'reps' && dose.tempo === 'own');
}

describe('any routine, compiled', () => {
	it('fills the time from 0 to the end without a hole, and with no phase of no length', () => {
		forAll(({ phases, end }) => {
			const ends = phases.map(endOf);
			expect(phases.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)]);
			expect(ends.at(-1)).toBe(end);
			expect(phases.every(({ duration }) => duration > 0)).toBe(true);
		});
	});

	it('gives the dose whole, and to both sides the same', () => {
		fc.assert(
			fc.property(routines, timings, (routine, timing) => {
				const timeline = compile(routine, timing);
				timeline.stations.forEach(({ step: { dose } }, station) => {
					const oneRow = dose.sides === 'none' || (dose.sides === 'alternate' && isOpen(dose));
					const sides = oneRow ? [null] : (['left', 'right'] as const);
					const { reps, seconds } = asked(dose, timing);
					for (const side of sides) {
						const got = given(timeline, station, side);
						expect(got.reps).toBe(reps);
						expect(got.seconds).toBeCloseTo(seconds, 6);
					}
					if (!oneRow) expect(given(timeline, station, 'left')).toEqual(given(timeline, station, 'right'));
				});
			})
		);
	});

	it('adds up to the phases that have a length of their own', () => {
		forAll(({ phases, total }) => {
			const lengths = phases.filter(({ kind }) => kind !== 'open').map(({ duration }) => duration);
			expect(total).toBeCloseTo(
				lengths.reduce((sum, one) => sum + one, 0),
				6
			);
		});
	});

	it('ends after its total and the room of its open phases, and says whether it has any', () => {
		forAll(({ phases, total, end, open }) => {
			const rooms = phases.filter(({ kind }) => kind === 'open').length;
			expect(end).toBeCloseTo(total + openRoom * rooms, 6);
			expect(open).toBe(rooms > 0);
		});
	});

	it('has no gap at its end, and no two in a row', () => {
		forAll(({ phases }) => {
			const gaps = phases.map((phase, index) => (isEffort(phase) ? -2 : index)).filter((at) => at >= 0);
			expect(gaps).not.toContain(phases.length - 1);
			expect(gaps.every((at) => isEffort(phases[at + 1]!))).toBe(true);
		});
	});

	it('lets a gap carry the place that it leads to', () => {
		forAll(({ phases }) => {
			phases.forEach((phase, index) => {
				const next = phases[index + 1]!;
				if (isEffort(phase)) return;
				expect([phase.station, phase.set, phase.side]).toEqual([next.station, next.set, next.side]);
			});
			expect(phases.length).toBeGreaterThan(0);
		});
	});

	it('is the same every time', () => {
		fc.assert(
			fc.property(routines, timings, (routine, timing) => {
				expect(compile(structuredClone(routine), structuredClone(timing))).toEqual(compile(routine, timing));
			})
		);
	});
});
