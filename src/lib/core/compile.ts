import { lowest, otherSide, tempoLength } from './dose.ts';
import type { Dose, OpenDose, RepsDose, Side, Tempo, Timing } from './dose.ts';
import type { Seconds } from './duration.ts';
import type { Kind } from './exercise.ts';
import type { Block, Routine, Step } from './routine.ts';
import { isEffort, openRoom } from './timeline.ts';
import type { Phase, PhaseKind, Station, Timeline } from './timeline.ts';

/**
 * Compiles a routine to its timeline by the product's compilation rules. The same routine and timing always give
 * the same timeline. A length of zero in the timing, or in a dose, leaves its phase out.
 *
 * @throws RangeError on a routine that asks for nothing (no steps, a count below 1, no effort above zero seconds), on
 * a length below zero or without end, and on more than a million phases.
 */
export function compile(routine: Routine, timing: Timing): Timeline {
	const writer = new Writer(timing);
	let stepIndex = 0;
	for (const block of routine.blocks) {
		requireCount(block.rounds, 'A block’s rounds');
		for (let round = 1; round <= block.rounds; round++) {
			block.steps.forEach((step, index) => {
				writer.write({
					step,
					stepIndex: stepIndex + index,
					round,
					block,
					opensRound: index === 0 && round > 1
				});
			});
		}
		stepIndex += block.steps.length;
	}
	return writer.finish();
}

/** More than three times what a thousand steps of ten sets of ten holds come to: beyond lie only damaged records. */
const mostPhases = 1_000_000;

interface Arrival {
	readonly step: Step;
	readonly stepIndex: number;
	readonly round: number;
	readonly block: Block;
	/** The first step of a round after the first. */
	readonly opensRound: boolean;
}

/** Writes phases one after the other, and keeps the place they belong to. */
class Writer {
	readonly #timing: Timing;
	readonly #phases: Phase[] = [];
	readonly #stations: Station[] = [];
	#now: Seconds = 0;
	#total: Seconds = 0;
	#open = false;

	constructor(timing: Timing) {
		this.#timing = timing;
	}

	write({ step, stepIndex, round, block, opensRound }: Arrival): void {
		const before = this.#stations.at(-1)?.step;
		const sets = lowest(step.dose.sets);
		const reps = 'reps' in step.dose ? lowest(step.dose.reps) : 0;
		requireCount(sets, `The sets of ${step.name}`);
		if ('reps' in step.dose) requireCount(reps, `The reps of ${step.name}`);
		this.#stations.push({
			step,
			stepIndex,
			round,
			rounds: block.rounds,
			sets,
			reps,
			tempo: this.#tempoOf(step.dose)
		});
		if (before) this.#gapBefore(step, before, opensRound ? block.rest : undefined, opensRound);
		else this.#push('ready', this.#timing.getReady, 1, 0, this.#sideOnArrival(step.dose));
		this.#writeSides(step, sets, reps);
	}

	finish(): Timeline {
		if (this.#phases.length === 0) throw new RangeError('A routine needs at least one step.');
		return {
			phases: this.#phases,
			stations: this.#stations,
			total: this.#total,
			end: this.#now,
			open: this.#open
		};
	}

	/** Between two steps stands the longer of the change of exercise and the rest due there. */
	#gapBefore(step: Step, before: Step, roundRest: Seconds | undefined, opensRound: boolean): void {
		const same = before.exercise === step.exercise;
		const change = same ? 0 : this.#timing.change;
		const due = same || opensRound ? this.#restAfter(before) : 0;
		const rest = roundRest ?? before.pause ?? due;
		this.#push(
			rest > change ? 'rest' : 'change',
			Math.max(rest, change),
			1,
			0,
			this.#sideOnArrival(step.dose)
		);
	}

	/** All sets on one side, then, for `each`, all sets on the other. */
	#writeSides(step: Step, sets: number, reps: number): void {
		const first = this.#timing.firstSide;
		const { sides } = step.dose;
		const passes: (Side | null)[] = sides === 'each' ? [first, otherSide(first)] : [null];
		const written = this.#phases.length;
		passes.forEach((side, pass) => {
			if (pass > 0) this.#push('switch', this.#timing.switchSides, 1, 0, side);
			for (let set = 1; set <= sets; set++) {
				if (set > 1)
					this.#push('rest', this.#restAfter(step), set, 0, side ?? this.#sideOnArrival(step.dose));
				this.#writeSet(step, set, reps, side);
			}
		});
		if (!this.#phases.slice(written).some(isEffort)) {
			throw new RangeError(`The dose of ${step.name} takes no time.`);
		}
	}

	#writeSet(step: Step, set: number, reps: number, side: Side | null): void {
		const { dose } = step;
		if (isOpen(dose)) return this.#push('open', openRoom, set, 0, side);
		const tempo = this.#tempoOf(dose);
		const first = this.#timing.firstSide;
		const turns = dose.sides === 'alternate' ? [first, otherSide(first)] : [side];
		if (dose.type === 'time') {
			for (const turn of turns) this.#push(timedKind(step.kind), lowest(dose.seconds), set, 0, turn);
			return;
		}
		for (let rep = 1; rep <= reps; rep++) {
			for (const turn of turns) {
				if (dose.type === 'reps') {
					this.#push('move', tempoLength(tempo), set, rep, turn);
				} else {
					this.#push('rise', dose.rise ?? this.#timing.rise, set, rep, turn);
					this.#push('hold', dose.hold, set, rep, turn);
					this.#push('release', dose.release ?? this.#timing.release, set, rep, turn);
				}
			}
		}
	}

	#push(kind: PhaseKind, duration: Seconds, set: number, rep: number, side: Side | null): void {
		if (duration === 0) return;
		if (!(duration > 0 && duration < Infinity)) throw new RangeError(`A phase cannot last ${duration} s.`);
		if (this.#phases.length === mostPhases) throw new RangeError('This routine is longer than any can be.');
		const station = this.#stations.length - 1;
		this.#phases.push({ kind, start: this.#now, duration, station, set, rep, side });
		this.#now += duration;
		if (kind === 'open') this.#open = true;
		else this.#total += duration;
	}

	#tempoOf(dose: Dose): Tempo {
		return dose.type === 'reps' && dose.tempo && dose.tempo !== 'own' ? dose.tempo : this.#timing.tempo;
	}

	#restAfter(step: Step): Seconds {
		return step.dose.rest ?? this.#timing.rest[step.kind];
	}

	/** Open and alternating, both sides are one phase, which is of neither. */
	#sideOnArrival(dose: Dose): Side | null {
		const sided = dose.sides === 'each' || (dose.sides === 'alternate' && !isOpen(dose));
		return sided ? this.#timing.firstSide : null;
	}
}

function isOpen(dose: Dose): dose is OpenDose | (RepsDose & { tempo: 'own' }) {
	return dose.type === 'open' || (dose.type === 'reps' && dose.tempo === 'own');
}

function timedKind(kind: Kind): 'stretch' | 'work' {
	return kind === 'stretch' || kind === 'mobility' || kind === 'release' ? 'stretch' : 'work';
}

function requireCount(count: number, what: string): void {
	if (!Number.isInteger(count) || count < 1) throw new RangeError(`${what} must be a whole number from 1.`);
}
