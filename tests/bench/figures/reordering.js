import { atMost, known, median, spread } from '../table.js';

const steps = 200;
const moves = 30;

/** A routine of so many steps in the text form. */
function text() {
	const line = (/** @type {number} */ index) => `Bird dog: ${(index % 12) + 1} reps each side, hold 5 s`;
	return `# Long\n${Array.from({ length: steps }, (_, index) => line(index)).join('\n')}`;
}

/**
 * Milliseconds from each key until its frame is there to be painted: script, style and layout. Runs in the page.
 *
 * @param {number} count
 */
async function moveByKey(count) {
	const card = document.activeElement;
	if (!card) throw new Error('Nothing has the focus.');
	const times = [];
	for (let index = 0; index < count; index++) {
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		const start = performance.now();
		const key = index % 2 ? 'ArrowUp' : 'ArrowDown';
		card.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
		await Promise.resolve();
		await new Promise((resolve) => requestAnimationFrame(resolve));
		document.body.getBoundingClientRect();
		times.push(performance.now() - start);
	}
	return times;
}

/** Gathers the times between frames until it is asked for them. Runs in the page. */
function watchFrames() {
	/** @type {number[]} */
	const frames = [];
	let last = performance.now();
	let watching = true;
	const next = (/** @type {number} */ now) => {
		frames.push(now - last);
		last = now;
		if (watching) requestAnimationFrame(next);
	};
	requestAnimationFrame(next);
	Object.assign(window, {
		stopWatching: () => {
			watching = false;
			return frames.slice(1);
		}
	});
}

/**
 * Moving steps of a routine of two hundred: by key, and dragged by the mouse past twenty others.
 *
 * @param {import('../run.js').Bench} bench
 * @returns {Promise<import('../table.js').Figure[]>}
 */
export async function reorderingFigures({ browser, origin }) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.goto(`${origin}/edit/new`);
	await page.getByRole('textbox', { name: 'As text' }).fill(text());
	await page
		.getByRole('button', { name: /^Bird dog/ })
		.nth(steps - 1)
		.waitFor();
	await page
		.getByRole('button', { name: /^Bird dog/ })
		.nth(20)
		.focus();
	const byKey = (await page.evaluate(moveByKey, moves)).slice(5);

	const handles = page.locator('.handle');
	await handles.nth(4).scrollIntoViewIfNeeded();
	const from = await handles.nth(4).boundingBox();
	if (!from) throw new Error('There is nothing to drag.');
	const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y + 10, { steps: 3 });
	await page.evaluate(watchFrames);
	await page.mouse.move(x, y + 400, { steps: 60 });
	const frames = await page.evaluate(() =>
		/** @type {{ stopWatching: () => number[] }} */ (/** @type {unknown} */ (window)).stopWatching()
	);
	await page.mouse.up();
	await context.close();
	const sorted = frames.sort((a, b) => a - b);
	const most = sorted.at(-1) ?? NaN;
	return [
		atMost(`editor, ${steps} steps: one moved by key, until its frame`, median(byKey), 50, 'ms', {
			more: `${spread(byKey)}, median of ${byKey.length}`
		}),
		atMost(`editor, ${steps} steps: one dragged, frame after frame`, median(frames), 20, 'ms', {
			more: `95 % within ${sorted[Math.floor(frames.length * 0.95)]?.toFixed(0)} ms, ${frames.length} frames`
		}),
		known('its longest frame', `${most.toFixed(0)} ms`)
	];
}
