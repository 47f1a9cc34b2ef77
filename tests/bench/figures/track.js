import { openWatched } from '../hooks.js';
import { atMost, known, median, spread } from '../table.js';

const runs = 5;

/** Notes as `window.decodedFrom` when the page first had a clip decoded. Runs in the page before its first script. */
function watchDecoding() {
	// eslint-disable-next-line @typescript-eslint/unbound-method -- called on each context below
	const decode = BaseAudioContext.prototype.decodeAudioData;
	BaseAudioContext.prototype.decodeAudioData = function (/** @type {ArrayBuffer} */ sound) {
		const page = /** @type {{ decodedFrom?: number }} */ (/** @type {unknown} */ (window));
		page.decodedFrom ??= performance.now();
		return decode.call(this, sound);
	};
}

/**
 * Milliseconds of the app's own first build, from the first clip that it had decoded to the worker's answer, and of as
 * many again that are asked of the same worker, the clips in hand; what it takes in memory, in bytes; and whether what
 * sounds is what the worker made. Runs in the page.
 *
 * @param {import('../hooks.js').Hooks} bench
 * @param {number} again
 */
async function builds({ workers, built, blobs }, again) {
	const [first] = built;
	const [worker] = workers;
	const { decodedFrom } = /** @type {{ decodedFrom?: number }} */ (/** @type {unknown} */ (window));
	if (!first || !worker || decodedFrom === undefined)
		throw new Error('No worker has built a track with clips.');
	const answered = () =>
		new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
	for (let run = 1; run <= again; run++) {
		worker.postMessage({ .../** @type {object} */ (first.message), id: -run });
		await answered();
	}

	// Turns of the floor (25 ms at 24 kHz, 16 bit) that are the same as the one before are shared: slices of one Blob.
	const samples = new Int16Array(await first.blob.arrayBuffer(), 44);
	const turn = 600;
	let own = 0;
	for (let from = turn; from < samples.length; from += turn) {
		const same = samples
			.subarray(from, from + turn)
			.every((value, at) => value === samples[from - turn + at]);
		if (!same) own += turn * 2;
	}
	const { clips } = /** @type {{ score: { clips: Map<string, Float32Array> } }} */ (first.message).score;
	return {
		cold: first.answeredAt - decodedFrom,
		rendered: first.answeredAt - first.sentAt,
		warm: built.slice(1).map(({ sentAt, answeredAt }) => answeredAt - sentAt),
		clips: clips.size,
		clipBytes: [...clips.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
		own,
		size: first.blob.size,
		same: blobs[0] === first.blob
	};
}

/**
 * What building a track of ten minutes takes, the decoding of its clips included.
 *
 * @param {import('../run.js').Bench} bench
 */
export async function trackFigures({ browser, origin }) {
	const found = [];
	for (let run = 0; run < runs; run++) {
		const context = await browser.newContext();
		await context.addInitScript(watchDecoding);
		const { hooks } = await openWatched(context, `${origin}/play/desk-mobility-10`);
		found.push(await hooks.evaluate(builds, 1));
		await context.close();
	}
	const [first] = found;
	if (!first) throw new Error('Nothing was built.');
	const cold = found.map((one) => one.cold);
	const rendered = found.map((one) => one.rendered);
	const warm = found.flatMap((one) => one.warm);
	const mega = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
	const same = found.every((one) => one.same);
	return [
		atMost(`track of 10 min: built, its ${first.clips} clips decoded`, median(cold), 150, 'ms', {
			digits: 0,
			more: `${spread(cold)}, median of ${runs}`
		}),
		known(
			'of that from question to answer of a new worker',
			`${median(rendered).toFixed(0)} ms, ${spread(rendered)}`
		),
		known(
			'built again by the same worker, its clips in hand',
			`${median(warm).toFixed(0)} ms, ${spread(warm)}`
		),
		atMost('track of 10 min: memory, its clips included', (first.own + first.clipBytes) / 1e6, 30, 'MB', {
			more: `${mega(first.own)} + ${mega(first.clipBytes)}`
		}),
		known('its size as a file, the shared floor counted each time', `${mega(first.size)} MB`),
		{
			figure: 'track: what sounds was made off the main thread',
			measured: same ? 'by the worker' : 'elsewhere',
			bar: 'by the worker',
			holds: same
		}
	];
}
