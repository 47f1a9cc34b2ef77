import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyTimeline, scoreOf } from './fake-score.ts';
import type { Score } from './score.ts';
import type { Track } from './track.ts';

interface Question {
	readonly id: number;
	readonly score: Score;
}

/** Workers that were started, and what they were asked. */
let started: FakeWorker[];

class FakeWorker extends EventTarget {
	readonly asked: Question[] = [];

	constructor() {
		super();
		started.push(this);
	}
	postMessage(question: Question): void {
		this.asked.push(question);
	}
	answer({ id }: Question, track: Track): void {
		this.dispatchEvent(new MessageEvent('message', { data: { id, track } }));
	}
}

const scores = [10, 20, 30].map((end) => scoreOf(emptyTimeline(end)));
const trackOf = (leadBackAt: number): Track => ({
	blob: new Blob(),
	leadBackAt,
	pauseAt: leadBackAt + 13,
	length: leadBackAt + 143
});

let buildTrack: (score: Score) => Promise<Track>;
beforeEach(async () => {
	started = [];
	vi.stubGlobal('Worker', FakeWorker);
	vi.resetModules();
	({ buildTrack } = await import('./track-builder.ts'));
});
afterEach(() => void vi.unstubAllGlobals());

describe('the track builder', () => {
	it('gives each question its answer, in whatever order they come, from one worker', async () => {
		const [first, second] = [buildTrack(scores[0]!), buildTrack(scores[1]!)];
		const [worker] = started as [FakeWorker];
		expect(worker.asked.map(({ score }) => score)).toEqual([scores[0], scores[1]]);
		const tracks = [trackOf(12), trackOf(22)] as const;
		worker.answer(worker.asked[1]!, tracks[1]);
		worker.answer(worker.asked[0]!, tracks[0]);
		expect(await Promise.all([first, second])).toEqual(tracks);
		expect(started).toHaveLength(1);
	});

	it('fails where its worker does, and starts another for the next', async () => {
		const failing = [buildTrack(scores[0]!), buildTrack(scores[1]!)];
		started[0]!.dispatchEvent(new Event('error'));
		const outcomes = await Promise.allSettled(failing);
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		const next = buildTrack(scores[2]!);
		expect(started).toHaveLength(2);
		started[1]!.answer(started[1]!.asked[0]!, trackOf(32));
		expect(await next).toEqual(trackOf(32));
	});
});
