import type { Seconds } from './duration.ts';
import type { Phase, PhaseKind, Timeline } from './timeline.ts';

/** A stretch of the strip in one colour. */
export interface Piece {
	readonly kind: PhaseKind;
	/** Index of the step among the routine's steps. */
	readonly stepIndex: number;
	/** Along the strip. */
	readonly from: Seconds;
	readonly to: Seconds;
}

/** A timeline as one bar from left to right. */
export interface Strip {
	readonly pieces: readonly Piece[];
	/** Length of the whole, in the same measure as its pieces. */
	readonly length: Seconds;
}

/** How wide an open phase is drawn: it has no length of its own, and its room would dwarf everything else. */
const openWidth: Seconds = 30;

/** Finer than this many parts nobody can see; what is shorter is drawn together. */
const most = 240;

/**
 * The timeline as a strip of 481 pieces at the most (`2 × 240 + 1`), however many phases there are. Phases too short to be seen are
 * one piece, in the kind and of the step that takes most of it; neighbours that are alike are one.
 */
export function stripOf({ phases, stations }: Timeline): Strip {
	const length = phases.reduce((sum, phase) => sum + widthOf(phase), 0);
	const least = length / most;
	const pieces: Piece[] = [];
	let crowd: Crowd = new Map();
	let from = 0;
	let now = 0;
	const close = () => {
		if (now > from) push(pieces, { ...mostOf(crowd), from, to: now });
		crowd = new Map();
		from = now;
	};
	for (const phase of phases) {
		const width = widthOf(phase);
		if (width >= least || now - from >= least) close();
		now += width;
		add(crowd, phase.kind, stations[phase.station]!.stepIndex, width);
	}
	close();
	return { pieces, length };
}

/** The piece at a place along the strip; the last one beyond its end. */
export function pieceAt({ pieces }: Strip, place: Seconds): Piece | undefined {
	return pieces.find(({ to }) => place < to) ?? pieces.at(-1);
}

type What = Pick<Piece, 'kind' | 'stepIndex'>;

/** What takes how much of a piece that is not closed yet. */
type Crowd = Map<string, What & { width: Seconds }>;

function widthOf({ kind, duration }: Phase): Seconds {
	return kind === 'open' ? openWidth : duration;
}

function add(crowd: Crowd, kind: PhaseKind, stepIndex: number, width: Seconds): void {
	const name = `${stepIndex} ${kind}`;
	const there = crowd.get(name);
	if (there) there.width += width;
	else crowd.set(name, { kind, stepIndex, width });
}

function mostOf(crowd: Crowd): What {
	const [widest] = [...crowd.values()].sort((a, b) => b.width - a.width);
	return { kind: widest!.kind, stepIndex: widest!.stepIndex };
}

function push(pieces: Piece[], piece: Piece): void {
	const last = pieces.at(-1);
	if (last?.kind === piece.kind && last.stepIndex === piece.stepIndex)
		pieces[pieces.length - 1] = { ...last, to: piece.to };
	else pieces.push(piece);
}
