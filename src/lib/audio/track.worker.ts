import type { Score } from './score.ts';
import { planTrack, renderTrack } from './track.ts';

/** Renders off the main thread: one score in, its track out, numbered so that answers find their question. */
addEventListener('message', ({ data }: MessageEvent<{ id: number; score: Score }>) => {
	postMessage({ id: data.id, track: renderTrack(planTrack(data.score)) });
});
