import type { Seconds } from '#lib/core/duration.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import type { Score } from './score.ts';
import { sampleRate } from './sounds.ts';

/** A score for tests: tones at full volume, and nobody speaks, unless told otherwise. */
export function scoreOf(timeline: Timeline, about: Partial<Score> = {}): Score {
	return { timeline, lines: [], clips: new Map(), toneGain: 1, voiceGain: 1, wakeUp: false, ...about };
}

/** A timeline for tests, of which only the end matters. */
export function emptyTimeline(end: Seconds): Timeline {
	return { phases: [], stations: [], total: end, end, open: false };
}

/** What stands for a recording in tests: half a second of hum, of another pitch for every phrase. */
export function clipOf(phrase: Phrase): Float32Array {
	const letters = [...phrase].reduce((sum, letter, index) => sum + letter.charCodeAt(0) * (index + 1), 0);
	const pitch = 200 + (letters % 997);
	return Float32Array.from(
		{ length: sampleRate / 2 },
		(_, index) => 0.6 * Math.cos((2 * Math.PI * pitch * index) / sampleRate)
	);
}
