import type { Timeline } from '#lib/core/timeline.ts';
import { planTrack, renderTrack } from './track.ts';

/** Renders off the main thread: one timeline in, its track out, numbered so that answers find their question. */
addEventListener('message', ({ data }: MessageEvent<{ id: number; timeline: Timeline }>) => {
	postMessage({ id: data.id, track: renderTrack(planTrack(data.timeline)) });
});
