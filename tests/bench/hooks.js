/**
 * One question to the worker that builds the track, and its answer. Times are the page's, in milliseconds.
 *
 * @typedef {{ sentAt: number, answeredAt: number, message: unknown, blob: Blob }} Built
 */

/**
 * What the page is watched by, as `window.bench`.
 *
 * @typedef {object} Hooks
 * @property {Worker[]} workers
 * @property {Built[]} built
 * @property {Blob[]} blobs those that were given an address, in order
 * @property {number} frames animation frames that were asked for
 */

/** Watches a page from before its first script. Runs in the page. */
function watch() {
	/** @type {Hooks} */
	const bench = { workers: [], built: [], blobs: [], frames: 0 };
	Object.assign(window, { bench });

	const name = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (thing) => {
		if (thing instanceof Blob) bench.blobs.push(thing);
		return name(thing);
	};

	const frame = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = (callback) => {
		bench.frames++;
		return frame(callback);
	};

	window.Worker = class extends Worker {
		/** @param {ConstructorParameters<typeof Worker>} args */
		constructor(...args) {
			super(...args);
			bench.workers.push(this);
		}

		/** @override @param {unknown} message */
		postMessage(message) {
			const sentAt = performance.now();
			const { id } = /** @type {{ id: number }} */ (message);
			const onAnswer = (/** @type {MessageEvent<{ id: number, track: { blob: Blob } }>} */ { data }) => {
				if (data.id !== id) return;
				this.removeEventListener('message', onAnswer);
				bench.built.push({ sentAt, answeredAt: performance.now(), message, blob: data.track.blob });
			};
			this.addEventListener('message', onAnswer);
			super.postMessage(message);
		}
	};
}

/** Waits until Start would sound: the track is built. @param {import('@playwright/test').Page} page */
export async function startReady(page) {
	await page.locator('audio[src^="blob:"]').waitFor({ state: 'attached' });
}

/**
 * Opens an address in a page that is watched, and waits until Start would sound.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 */
export async function openWatched(context, url) {
	const page = await context.newPage();
	await page.addInitScript(watch);
	await page.goto(url);
	await startReady(page);
	const hooks = /** @type {import('@playwright/test').JSHandle<Hooks>} */ (
		await page.evaluateHandle('bench')
	);
	return { page, hooks };
}
