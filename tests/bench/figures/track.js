import { openWatched } from '../hooks.js';
import { atMost, known, median, spread } from '../table.js';

const runs = 5;

/**
 * Milliseconds from question to answer of the app's own first build, and of as many again that are asked of the same
 * worker; the track's bytes; and whether what sounds is what the worker made. Runs in the page.
 *
 * @param {import('../hooks.js').Hooks} bench
 * @param {number} again
 */
async function builds({ workers, built, blobs }, again) {
	const [first] = built;
	const [worker] = workers;
	if (!first || !worker) throw new Error('No worker has built the track.');
	const answered = () =>
		new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
	for (let run = 1; run <= again; run++) {
		worker.postMessage({ .../** @type {object} */ (first.message), id: -run });
		await answered();
	}
	return {
		times: built.map(({ sentAt, answeredAt }) => answeredAt - sentAt),
		bytes: first.blob.size,
		same: blobs[0] === first.blob
	};
}

/**
 * What building a track of ten minutes takes.
 *
 * @param {import('../run.js').Bench} bench
 */
export async function trackFigures({ browser, origin }) {
	const first = [];
	const again = [];
	let bytes = 0;
	let same = true;
	for (let run = 0; run < runs; run++) {
		const context = await browser.newContext();
		const { hooks } = await openWatched(context, `${origin}/play/desk-mobility-10`);
		const found = await hooks.evaluate(builds, 1);
		await context.close();
		const [cold, ...warm] = found.times;
		if (cold !== undefined) first.push(cold);
		again.push(...warm);
		bytes = found.bytes;
		same &&= found.same;
	}
	return [
		atMost('track of 10 min: built, its worker started', median(first), 150, 'ms', {
			digits: 0,
			more: `${spread(first)}, median of ${runs}`
		}),
		known('built again by the same worker', `${median(again).toFixed(0)} ms, ${spread(again)}`),
		atMost('track of 10 min: size', bytes / 1e6, 30, 'MB'),
		{
			figure: 'track: what sounds was made off the main thread',
			measured: same ? 'by the worker' : 'elsewhere',
			bar: 'by the worker',
			holds: same
		}
	];
}
