import { beginsSound, isReturn } from './diagnosis.ts';
import type { DiagnosisLog, Entry, Return } from './diagnosis.ts';
import type { Seconds } from './duration.ts';

/** A stop that nobody asked for. Times are counted from the start of the test. */
export interface Interruption {
	readonly kind: 'paused' | 'stalled';
	/** When the sound stopped: it may have been noticed much later. */
	readonly at: Seconds;
	/** Until it sounded again, or the log ended. */
	readonly length: Seconds;
	/** Whether the page was hidden when it stopped. */
	readonly hidden: boolean;
	/** `null`: it never came back. */
	readonly back: Return | null;
}

/** What a log comes to, in numbers. */
export interface Findings {
	/** From the first entry to the last. */
	readonly lasted: Seconds;
	/** How much of the track was heard, and how much of that while the page was hidden. */
	readonly sounded: Seconds;
	readonly soundedHidden: Seconds;
	readonly hidden: Seconds;
	/** The most that the position was off, to either side, while it should have sounded. */
	readonly drift: Seconds;
	/** The longest time without a look at the position, 0 where there was no second look. */
	readonly gapShown: Seconds;
	readonly gapHidden: Seconds;
	readonly interruptions: readonly Interruption[];
	/** The most that the wall clock gained (or lost, below 0) between two entries: a sleep, or somebody set it. */
	readonly clockJump: Seconds;
	readonly ending: 'finished' | 'ended' | 'given up' | 'cut off';
}

/** Nearer than this, two positions are the same: what a browser rounds away. */
const same: Seconds = 0.01;

/** Measures a log. The wall clock counts for nothing but `clockJump`. */
export function findingsOf({ entries }: DiagnosisLog): Findings {
	const steps = stepsOf(entries);
	const heard = steps.filter(({ sounding }) => sounding);
	return {
		lasted: span(entries[0], entries.at(-1)),
		sounded: sum(heard, advance),
		soundedHidden: sum(
			heard.filter(({ hidden }) => hidden),
			advance
		),
		hidden: sum(
			steps.filter(({ hidden }) => hidden),
			({ from, to }) => span(from, to)
		),
		drift: Math.max(0, ...stretchesOf(entries).map(driftOf)),
		...gapsOf(entries),
		interruptions: interruptionsOf(entries),
		clockJump: steps
			.map(({ from, to }) => (to.wall - from.wall) / 1000 - span(from, to))
			.reduce((most, jump) => (Math.abs(jump) > Math.abs(most) ? jump : most), 0),
		ending: endingOf(entries.at(-1))
	};
}

/** From one entry to the next, and what held meanwhile. */
interface Step {
	readonly from: Entry;
	readonly to: Entry;
	readonly hidden: boolean;
	readonly sounding: boolean;
}

function stepsOf(entries: readonly Entry[]): Step[] {
	let hidden = false;
	let sounding = false;
	return entries.slice(1).map((to, index) => {
		const from = entries[index]!;
		if (from.what === 'hidden') hidden = true;
		else if (from.what === 'shown') hidden = false;
		else if (beginsSound(from)) sounding = true;
		else if (isStop(from)) sounding = false;
		return { from, to, hidden, sounding };
	});
}

/** The entries from where the sound began to where it stopped, both included. */
function stretchesOf(entries: readonly Entry[]): Entry[][] {
	const stretches: Entry[][] = [];
	let open: Entry[] | undefined;
	for (const entry of entries) {
		if (beginsSound(entry)) stretches.push((open = []));
		open?.push(entry);
		if (isStop(entry)) open = undefined;
	}
	return stretches;
}

/**
 * Reckoned from the first entry at which the sound had moved, for it takes a moment to begin, to where it stopped.
 */
function driftOf(stretch: readonly Entry[]): Seconds {
	const anchor = stretch.findIndex(({ position }) => position > stretch[0]!.position + same);
	if (anchor < 0) return 0;
	const from = stretch[anchor]!;
	const until = isStop(stretch.at(-1)!) ? stoppedAt(stretch) : Infinity;
	const offs = stretch
		.slice(anchor)
		.filter(({ at }) => at <= until)
		.map((entry) => Math.abs(entry.position - from.position - span(from, entry)));
	return Math.max(0, ...offs);
}

/**
 * When the sound of a stretch that ends with a stop did stop, in milliseconds: a page that was frozen is told of it
 * only when it goes on.
 */
function stoppedAt(stretch: readonly Entry[]): number {
	const stop = stretch.at(-1)!;
	const moving = stretch.findLast(({ position }) => position < stop.position - same);
	if (!moving) return stretch[0]!.at;
	return Math.min(stop.at, moving.at + (stop.position - moving.position) * 1000);
}

function interruptionsOf(entries: readonly Entry[]): Interruption[] {
	return stretchesOf(entries).flatMap((stretch) => {
		const stop = stretch.at(-1)!;
		if (stop.what !== 'paused' && stop.what !== 'stalled') return [];
		const at = stoppedAt(stretch);
		const before = entries.slice(0, entries.indexOf(stop)).filter((entry) => entry.at <= at);
		const turned = before.findLast(({ what }) => what === 'hidden' || what === 'shown');
		const back = entries.slice(entries.indexOf(stop)).find(beginsSound);
		return {
			kind: stop.what,
			at: (at - entries[0]!.at) / 1000,
			length: ((back ?? entries.at(-1)!).at - at) / 1000,
			hidden: turned?.what === 'hidden',
			back: back && isReturn(back.what) ? back.what : null
		};
	});
}

/** The longest times between two looks; one in which the page was hidden at all counts as hidden. */
function gapsOf(entries: readonly Entry[]): Pick<Findings, 'gapShown' | 'gapHidden'> {
	const gaps = { gapShown: 0, gapHidden: 0 };
	let look: Entry | undefined;
	let hidden = false;
	let hiddenSinceLook = false;
	for (const entry of entries) {
		if (entry.what === 'hidden') hidden = hiddenSinceLook = true;
		if (entry.what === 'shown') hidden = false;
		if (entry.what !== 'start' && entry.what !== 'sample') continue;
		const kind = hiddenSinceLook ? 'gapHidden' : 'gapShown';
		gaps[kind] = Math.max(gaps[kind], span(look, entry));
		look = entry;
		hiddenSinceLook = hidden;
	}
	return gaps;
}

function endingOf(last: Entry | undefined): Findings['ending'] {
	const what = last?.what;
	return what === 'finished' || what === 'ended' || what === 'given up' ? what : 'cut off';
}

function isStop({ what }: Entry): boolean {
	return (
		what === 'paused' || what === 'stalled' || what === 'ended' || what === 'finished' || what === 'given up'
	);
}

function span(from: Entry | undefined, to: Entry | undefined): Seconds {
	return from && to ? (to.at - from.at) / 1000 : 0;
}

function advance({ from, to }: Step): Seconds {
	return Math.max(0, to.position - from.position);
}

function sum(steps: readonly Step[], of: (step: Step) => Seconds): Seconds {
	return steps.reduce((total, step) => total + of(step), 0);
}
