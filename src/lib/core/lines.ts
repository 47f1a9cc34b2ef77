import { cuesOf } from './cues.ts';
import type { Cue, Tone } from './cues.ts';
import type { Seconds } from './duration.ts';
import type { Phrase } from './phrase.ts';
import type { SoundLevel } from './sound.ts';
import { talksOf } from './talks.ts';
import type { Part, Says, Talk } from './talks.ts';
import type { Timeline } from './timeline.ts';

/** One thing said, in seconds from the start of the timeline. */
export interface Line {
	readonly at: Seconds;
	readonly end: Seconds;
	readonly says: Says;
}

/** How long what is heard takes. */
export interface Lengths {
	/** Of a recording; `undefined` where there is none. */
	readonly phrase: (phrase: Phrase) => Seconds | undefined;
	readonly tone: (tone: Tone) => Seconds;
}

/** Between a tone and the voice. */
const breath: Seconds = 0.08;
/** Between two phrases in a row: as a calm speaker leaves it, and as short as may be where that says more. */
const calm: Seconds = 0.2;
const brisk: Seconds = 0.1;

/** Given to a name that the person made up: about how long a synthetic voice takes for a letter, and to begin. */
const perLetter: Seconds = 0.075;
const toBegin: Seconds = 0.5;

/**
 * All that the voice says over a timeline, by time. Every line lies between two tones: never over one, never over
 * a 3-2-1, never over another line. Where the parts of a talk do not all fit, the least important are dropped whole.
 */
export function linesOf(timeline: Timeline, level: SoundLevel, lengths: Lengths): readonly Line[] {
	if (level === 'tones' || level === 'silent') return [];
	const cues = cuesOf(timeline);
	const lines: Line[] = [];
	let cue = 0;
	let free = 0;
	for (const talk of talksOf(timeline)) {
		while (cue < cues.length && cues[cue]!.at <= talk.from)
			free = Math.max(free, clearOf(cues[cue++]!, lengths));
		const window = {
			from: Math.max(talk.from, free, lines.at(-1)?.end ?? 0) + breath,
			to: Math.min(talk.to, (cues[cue]?.at ?? Infinity) - breath)
		};
		lines.push(...placed(talk, window, level, lengths));
	}
	return lines;
}

interface Window {
	readonly from: Seconds;
	readonly to: Seconds;
}

function clearOf({ at, tone }: Cue, lengths: Lengths): Seconds {
	return at + lengths.tone(tone);
}

/** The parts of a talk that fit, spoken in order, as near to the wished time as the window lets them. */
function placed(talk: Talk, window: Window, level: SoundLevel, lengths: Lengths): Line[] {
	const room = window.to - window.from;
	const parts = talk.parts.filter(({ fullOnly }) => level === 'full' || !fullOnly);
	const calmly = fit(parts, room, calm, lengths);
	const briskly = fit(parts, room, brisk, lengths);
	const alike = calmly.length === briskly.length && calmly.every((says, index) => says === briskly[index]);
	const [fitting, pause] = alike ? [calmly, calm] : [briskly, brisk];
	let at = Math.max(window.from, Math.min(talk.wish, window.to - lengthOf(fitting, pause, lengths)));
	return fitting.map((says) => {
		const end = at + lengthOfSaying(says, lengths)!;
		const line = { at, end, says };
		at = end + pause;
		return line;
	});
}

/** The most important part takes its room first, in the best way that fits; what is left of the room is the next one's. */
function fit(parts: readonly Part[], room: Seconds, pause: Seconds, lengths: Lengths): readonly Says[] {
	const kept = new Map<Part, readonly Says[]>();
	let left = room;
	for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
		const way = part.ways.find((says) => isRecorded(says, lengths) && lengthOf(says, pause, lengths) <= left);
		if (!way) continue;
		kept.set(part, way);
		left -= lengthOf(way, pause, lengths) + pause;
	}
	return parts.flatMap((part) => kept.get(part) ?? []);
}

function isRecorded(says: readonly Says[], lengths: Lengths): boolean {
	return says.length > 0 && says.every((one) => lengthOfSaying(one, lengths) !== undefined);
}

/** Of phrases that were all recorded, with the pauses between them. */
function lengthOf(says: readonly Says[], pause: Seconds, lengths: Lengths): Seconds {
	const spoken = says.reduce((sum, one) => sum + lengthOfSaying(one, lengths)!, 0);
	return spoken + Math.max(0, says.length - 1) * pause;
}

function lengthOfSaying(says: Says, lengths: Lengths): Seconds | undefined {
	return typeof says === 'string' ? lengths.phrase(says) : toBegin + says.name.length * perLetter;
}
