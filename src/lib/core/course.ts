import type { Tempo } from './dose.ts';
import type { Seconds } from './duration.ts';
import type { Figure } from './figure.ts';
import { otherSide } from './other-side.ts';
import { ranges } from './pose.ts';
import type { Posture } from './pose.ts';
import { between, replaced, stanceOf } from './stance.ts';
import type { Stance } from './stance.ts';
import type { Phase, Station } from './timeline.ts';

/** A stance that a course comes through, at a share of its leg's length. */
export interface Stop {
	readonly at: number;
	readonly stance: Stance;
}

/** A stretch of a figure's movement: straight from stop to stop, once or over and over. */
export interface Leg {
	readonly seconds: Seconds;
	readonly repeats: boolean;
	readonly stops: readonly Stop[];
}

/** What a figure does in one phase: its legs one after the other; only the last one repeats. */
export type Course = readonly Leg[];

/** One breath at rest: 12 a minute, the low end of a grown person's normal rate. */
const breath: Seconds = 5;

/** How much the chest opens with a breath, in degrees. */
const breathDepth = 3;

/** How long a figure takes where the dose gives it no time of its own. */
const unhurried: Tempo = [2.5, 0.5, 2, 1];

/** Into a position that is then held for the rest of the phase. */
const settling: Seconds = 1.5;

/** Between two poses the joints speed up and slow down; drawn straight between so many places it looks round. */
const pieces = 8;

interface Going {
	readonly from: string;
	readonly to: string;
	readonly through?: readonly string[] | undefined;
	readonly seconds: Seconds;
}

/** What the figure does in a phase of a station. */
export function courseOf(figure: Figure, phase: Phase, { tempo }: Pick<Station, 'tempo'>): Course {
	switch (phase.kind) {
		case 'ready':
		case 'change':
			return demonstration(figure);
		case 'rest':
		case 'switch':
			return [breathing(figure, 'start')];
		case 'rise':
			return [going(figure, [out(figure, phase.duration)], false)];
		case 'hold':
			return [breathing(figure, 'end')];
		case 'release':
			return [going(figure, [back(figure, phase.duration)], false)];
		case 'move':
			return [rep(figure, scaled(tempo, phase.duration), false)];
		case 'stretch':
		case 'work':
		case 'open':
			return figure.timed === 'moving' ? demonstration(figure) : settled(figure);
	}
}

/** The courses of a figure and of its other side, each made once: a rise is like the one before. */
export function rememberCourses(
	figure: Figure,
	other: Figure
): (phase: Phase, station: Pick<Station, 'tempo'>) => Course {
	const made = new Map<string, Course>();
	return (phase, station) => {
		const like = [phase.kind, phase.side, phase.duration, ...station.tempo].join(' ');
		const course = made.get(like) ?? courseOf(phase.side === 'left' ? other : figure, phase, station);
		made.set(like, course);
		return course;
	};
}

/** The whole movement, over and over, at a pace that can be followed with the eye. */
export function demonstration(figure: Figure): Course {
	const once = rep(figure, unhurried, true);
	return [figure.bothSides ? joined(once, rep(otherSide(figure), unhurried, true)) : once];
}

/** One leg after the other, as one. */
function joined(first: Leg, second: Leg): Leg {
	const seconds = first.seconds + second.seconds;
	const shifted = (stops: readonly Stop[], from: Seconds, length: Seconds): readonly Stop[] =>
		stops.map(({ at, stance }) => ({ at: (from + at * length) / seconds, stance }));
	return {
		...first,
		seconds,
		stops: [
			...shifted(first.stops, 0, first.seconds),
			...shifted(second.stops, first.seconds, second.seconds)
		]
	};
}

function settled(figure: Figure): Course {
	return [going(figure, [out(figure, settling)], false), breathing(figure, 'end')];
}

function scaled(tempo: Tempo, seconds: Seconds): Tempo {
	const factor = seconds / tempo.reduce((sum, part) => sum + part, 0);
	return tempo.map((part) => part * factor) as unknown as Tempo;
}

/** There and back by a tempo: lower, pause, lift, pause; from the low position the lift comes first. */
function rep(figure: Figure, [lower, low, lift, high]: Tempo, repeats: boolean): Leg {
	const lifts = (figure.lift ?? 'out') === 'out';
	const parts = lifts
		? [out(figure, lift), still('end', high), back(figure, lower), still('start', low)]
		: [out(figure, lower), still('end', low), back(figure, lift), still('start', high)];
	return going(figure, parts, repeats);
}

const out = ({ out }: Figure, seconds: Seconds): Going => ({
	from: 'start',
	to: 'end',
	through: out,
	seconds
});
const back = ({ back }: Figure, seconds: Seconds): Going => ({
	from: 'end',
	to: 'start',
	through: back,
	seconds
});
const still = (name: string, seconds: Seconds): Going => ({ from: name, to: name, seconds });

function going(figure: Figure, parts: readonly Going[], repeats: boolean): Leg {
	const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
	const stops: Stop[] = [];
	let gone = 0;
	for (const part of parts.filter((part) => part.seconds > 0)) {
		for (const { at, stance } of way(figure, part))
			stops.push({ at: (gone + at * part.seconds) / seconds, stance });
		gone += part.seconds;
	}
	return { seconds, repeats, stops };
}

/** The stops of one way, its share from 0 to 1, eased at its ends. */
function way(figure: Figure, { from, to, through = [] }: Going): readonly Stop[] {
	const stances = [from, ...through, to].map((name) => stanceOf(figure, name));
	if (from === to)
		return [
			{ at: 0, stance: stances[0]! },
			{ at: 1, stance: stances[0]! }
		];
	const legs = stances.length - 1;
	return Array.from({ length: pieces * legs + 1 }, (_, index) => {
		const at = index / (pieces * legs);
		const eased = at * at * (3 - 2 * at) * legs;
		const leg = Math.min(Math.floor(eased), legs - 1);
		return { at, stance: between(figure, stances[leg]!, stances[leg + 1]!, eased - leg) };
	});
}

/** Staying in a pose, the chest opening and closing a little. */
function breathing(figure: Figure, name: string): Leg {
	const stance = stanceOf(figure, name);
	const inhaled = replaced(figure, stance, opened(stance.posture));
	const stops = Array.from({ length: pieces + 1 }, (_, index) => {
		const share = (1 - Math.cos((2 * Math.PI * index) / pieces)) / 2;
		return { at: index / pieces, stance: between(figure, stance, inhaled, share) };
	});
	return { seconds: breath, repeats: true, stops };
}

function opened(posture: Posture): Posture {
	const flex = Math.max(posture.thoracic.flex - breathDepth, ranges.thoracic.flex[0]);
	const neck = Math.min(posture.neck.flex + breathDepth / 2, ranges.neck.flex[1]);
	return { ...posture, thoracic: { ...posture.thoracic, flex }, neck: { ...posture.neck, flex: neck } };
}
