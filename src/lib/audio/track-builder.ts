import type { Score } from './score.ts';
import type { Track } from './track.ts';

interface Waiting {
	readonly resolve: (track: Track) => void;
	readonly reject: (reason: Error) => void;
}

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Has the worker start, so that it need not be waited for once there is something to build. */
export function startBuilder(): void {
	worker ??= startWorker();
}

/**
 * Builds the track of a score in a worker, which is kept for the next one.
 * Rejects if the worker cannot be loaded or fails; the next call then starts a new one.
 */
export function buildTrack(score: Score): Promise<Track> {
	worker ??= startWorker();
	const id = ++asked;
	const { promise, resolve, reject } = settlers();
	waiting.set(id, { resolve, reject });
	worker.postMessage({ id, score });
	return promise;
}

function settlers(): { promise: Promise<Track> } & Waiting {
	let resolve!: Waiting['resolve'];
	let reject!: Waiting['reject'];
	const promise = new Promise<Track>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return { promise, resolve, reject };
}

function startWorker(): Worker {
	const started = new Worker(new URL('./track.worker.ts', import.meta.url), { type: 'module' });
	started.addEventListener('message', ({ data }: MessageEvent<{ id: number; track: Track }>) => {
		waiting.get(data.id)?.resolve(data.track);
		waiting.delete(data.id);
	});
	started.addEventListener('error', () => {
		for (const { reject } of waiting.values())
			reject(new Error('The sound of this session could not be built.'));
		waiting.clear();
		worker = undefined;
	});
	return started;
}
