import { setTimeout as elapse } from 'node:timers/promises';
import { openWatched } from '../hooks.js';
import { phone, startBrowser } from '../browser.js';
import { atMost, known } from '../table.js';

/** Milliseconds of play that are watched, and before that, so that what Start sets going is over. */
const watched = 30_000;
const settling = 2_000;

/**
 * What the main thread of a phone-sized page does while a session plays and nothing is touched, as its share of the
 * time. It is processor time (threadTicks), so that a busy machine does not count; a browser of its own, so that no
 * page before it is cleared away in between.
 *
 * @param {import('../run.js').Bench} bench
 * @returns {Promise<import('../table.js').Figure[]>}
 */
export async function playCostFigures({ origin }) {
	const browser = await startBrowser();
	const context = await browser.newContext(phone);
	const { page, hooks } = await openWatched(context, `${origin}/play/deep-back`);
	const cdp = await context.newCDPSession(page);
	await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.getByRole('button', { name: 'Start' }).tap();
	await elapse(settling);
	const read = async () => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		return new Map(metrics.map(({ name, value }) => [name, value]));
	};
	const framesBefore = await hooks.evaluate(({ frames }) => frames);
	const before = await read();
	await elapse(watched);
	const after = await read();
	const frames = (await hooks.evaluate((bench) => bench.frames)) - framesBefore;
	await browser.close();
	const during = (/** @type {string} */ name) => (after.get(name) ?? NaN) - (before.get(name) ?? NaN);
	const share = (/** @type {string} */ name) => (during(name) / (watched / 1000)) * 100;
	const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'].map((name) =>
		share(name).toFixed(2)
	);
	return [
		atMost('main thread while playing: all tasks', share('TaskDuration'), 0.5, '%', { digits: 2 }),
		known('of that script, style, layout', `${parts.join(', ')} %`),
		known(
			'style, layout: how often a second',
			`${['RecalcStyleCount', 'LayoutCount'].map((name) => (during(name) / (watched / 1000)).toFixed(1)).join(', ')}`
		),
		atMost('animation frames that the app asks for while playing', frames, 0, 'frames', { digits: 0 })
	];
}
