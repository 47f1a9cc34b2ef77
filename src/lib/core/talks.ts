import { defaultTiming, lowest, tempoLength } from './dose.ts';
import type { Dose } from './dose.ts';
import type { Seconds } from './duration.ts';
import type { Kind } from './exercise.ts';
import { dosePhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { endOf, isEffort } from './timeline.ts';
import type { Phase, Station, Timeline } from './timeline.ts';

/** A name that was never recorded: the person's own. */
export interface OwnName {
	readonly name: string;
}

export type Says = Phrase | OwnName;

/** One thing worth saying, and the ways to say it, the best first. The lower its rank, the later it is dropped. */
export interface Part {
	readonly rank: number;
	readonly ways: readonly (readonly Says[])[];
	/** Left out by a coach who is brief. */
	readonly fullOnly: boolean;
}

/** What is to be said in one stretch of time, in order; in seconds from the start of the timeline. */
export interface Talk {
	readonly from: Seconds;
	readonly to: Seconds;
	/** When it would best begin. */
	readonly wish: Seconds;
	readonly parts: readonly Part[];
}

/** From this length on a rest first says that it is one, and only towards its end what comes next. */
const longRest: Seconds = 20;
/** How long before the end of a long gap the next step is told: time to hear it, and to get there. */
const notice: Seconds = 14;
/** The shortest efforts in which breathing, and the last ten seconds, are worth a word. */
const worthBreathing: Seconds = 15;
const worthCountdown: Seconds = 40;
/** The shortest timed effort that says which side it is on, where nothing before it did. */
const worthSide: Seconds = 5;
/** Fewer reps than this need no "last one". */
const fewReps = 3;

/** Everything worth saying over a timeline, by time; whether there is room for it is not asked here. */
export function talksOf(timeline: Timeline): readonly Talk[] {
	const talks = timeline.phases.flatMap((_, index) => talksOfPhase(timeline, index));
	return [...talks, { from: timeline.end, to: Infinity, wish: timeline.end, parts: [always(1, ['finish'])] }];
}

function talksOfPhase(timeline: Timeline, index: number): Talk[] {
	const phase = timeline.phases[index]!;
	if (!isEffort(phase)) return gapTalks(timeline, index);
	switch (phase.kind) {
		case 'release':
		case 'move':
			return countTalks(timeline, index);
		case 'hold':
			return phase.duration >= worthBreathing ? timedTalks(timeline, index) : [];
		case 'stretch':
		case 'work':
			return timedTalks(timeline, index);
		case 'open':
			return [within(phase, phase.start, always(1, ['own-pace']))];
		default:
			return [];
	}
}

function gapTalks(timeline: Timeline, index: number): Talk[] {
	const phase = timeline.phases[index]!;
	if (phase.kind === 'switch') {
		return [within(phase, phase.start, always(1, [`switch:${phase.side!}`], [`side:${phase.side!}`]))];
	}
	const coming = comingNext(timeline, index);
	if (phase.kind !== 'rest') return [within(phase, phase.start, ...coming)];
	const rest = always(3, [`rest:${phase.duration}`], ['rest']);
	if (phase.duration < longRest) return [within(phase, phase.start, rest, ...coming)];
	const turn = endOf(phase) - notice;
	return [
		{ from: phase.start, to: turn, wish: phase.start, parts: [rest] },
		{ from: turn, to: endOf(phase), wish: turn, parts: coming }
	];
}

/** What a gap leads to: another step, or the next set of this one. */
function comingNext({ phases, stations }: Timeline, index: number): Part[] {
	const phase = phases[index]!;
	const station = stations[phase.station]!;
	if (phase.set > 1) return nextSet(phase, station, phases[index - 1]!);
	const { exercise, name, dose } = station.step;
	const named: readonly Says[][] = [[`name:${exercise}`], [{ name }]];
	const opensRound = station.round > 1 && station.round !== stations[phase.station - 1]?.round;
	return [
		...(opensRound ? [full(4, [`round:${station.round}`])] : []),
		always(1, ...(phase.kind === 'ready' ? named : [[`next:${exercise}` as const], ...named])),
		...(phase.side ? [always(2, [`side:${phase.side}`])] : []),
		full(3, [dosePhrase(dose)], spelledOut(dose)),
		full(5, [`setup:${exercise}`]),
		...(isMovedEffort(station) ? [full(6, ['breathe-effort'])] : [])
	];
}

function nextSet(phase: Phase, station: Station, before: Phase): Part[] {
	const last = phase.set === station.sets;
	return [
		always(1, [last ? 'last-set' : `set:${phase.set}`]),
		...(phase.side && phase.side !== before.side ? [always(2, [`side:${phase.side}`])] : []),
		...(isMovedEffort(station) ? [full(6, ['breathe-effort'])] : [])
	];
}

/** A dose that no recording says at once, in parts. */
function spelledOut(dose: Dose): Phrase[] {
	const sets = lowest(dose.sets);
	return [
		...(sets > 1 ? [`sets:${sets}` as const] : []),
		...('reps' in dose ? [`reps:${lowest(dose.reps)}` as const] : []),
		...(dose.type === 'hold' ? [`hold:${dose.hold}` as const] : []),
		...(dose.type === 'time' ? [`seconds:${lowest(dose.seconds)}` as const] : []),
		...(dose.sides === 'each' ? ['each-side' as const] : []),
		...(dose.sides === 'alternate' ? ['alternating' as const] : [])
	];
}

/** A rep is counted as it ends; alternating, once both sides have done it. A single one needs no counting. */
function countTalks({ phases, stations }: Timeline, index: number): Talk[] {
	const phase = phases[index]!;
	const next = phases[index + 1];
	const goesOn = next !== undefined && isEffort(next) && next.station === phase.station;
	if (goesOn && next.set === phase.set && next.side !== phase.side && next.rep === phase.rep) return [];
	const { reps } = stations[phase.station]!;
	if (reps === 1) return [];
	const parts = [full(2, [`number:${phase.rep}`])];
	if (phase.rep === reps - 1 && reps >= fewReps) parts.push(always(1, ['last-one']));
	const { dose } = stations[phase.station]!.step;
	return [within(phase, phase.kind === 'move' ? wayUp(phase, dose) : phase.start, ...parts)];
}

/** When the lift of a paced rep begins, its last part: there it is counted. */
function wayUp({ start, duration }: Phase, dose: Dose): Seconds {
	const own = dose.type === 'reps' && dose.tempo !== 'own' ? dose.tempo : undefined;
	const tempo = own ?? defaultTiming.tempo;
	return start + (duration * (tempo[0] + tempo[1])) / tempoLength(tempo);
}

function timedTalks(timeline: Timeline, index: number): Talk[] {
	const { phases, stations } = timeline;
	const phase = phases[index]!;
	const middle = phase.start + phase.duration / 2;
	const end = endOf(phase);
	const talks: Talk[] = [];
	const first: Part[] = [];
	if (phase.side && !isSideKnown(timeline, index) && phase.duration >= worthSide)
		first.push(always(1, [`side:${phase.side}`]));
	if (phase.duration >= worthBreathing && phase.set === 1 && phase.rep <= 1)
		first.push(full(4, [breathing(stations[phase.station]!.step.kind)]));
	if (first.length > 0) {
		const wish = first.length > 1 || first[0]!.rank === 1 ? phase.start : phase.start + 2;
		talks.push({ from: phase.start, to: middle, wish, parts: first });
	}
	if (phase.duration >= longRest) {
		const to = phase.duration >= worthCountdown ? end - 10 : end;
		talks.push({ from: middle, to, wish: middle, parts: [always(1, ['halfway'])] });
	}
	if (phase.duration >= worthCountdown) {
		talks.push({ from: end - 10, to: end, wish: end - 10, parts: [full(2, ['ten-seconds'])] });
	}
	return talks;
}

/** Whether the gap before told the side, or the rep before was on it. */
function isSideKnown({ phases }: Timeline, index: number): boolean {
	const phase = phases[index]!;
	const risen = phases[index - 1]?.kind === 'rise' && phase.kind === 'hold';
	const before = phases[index - (risen ? 2 : 1)];
	return before !== undefined && before.station === phase.station && before.side === phase.side;
}

/** Strength is breathed out on the effort; a stretch is breathed slowly; what is held is breathed through. */
function breathing(kind: Kind): Phrase {
	return kind === 'stretch' || kind === 'mobility' || kind === 'release' ? 'breathe-slow' : 'breathe-steady';
}

function isMovedEffort({ step: { kind, dose } }: Station): boolean {
	return (kind === 'strength' || kind === 'stability') && (dose.type === 'hold' || dose.type === 'reps');
}

function within(phase: Phase, wish: Seconds, ...parts: Part[]): Talk {
	return { from: phase.start, to: endOf(phase), wish, parts };
}

function always(rank: number, ...ways: (readonly Says[])[]): Part {
	return { rank, ways, fullOnly: false };
}

function full(rank: number, ...ways: (readonly Says[])[]): Part {
	return { rank, ways, fullOnly: true };
}
