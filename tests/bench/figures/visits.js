import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as elapse } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { launch, phone } from '../browser.js';
import { startServer } from '../server.js';
import { atMost, known, median, spread } from '../table.js';

const runs = 5;
const slowdown = 4;

/** Milliseconds without a long task after which a page has come to rest, and the most that is waited for it. */
const calm = 1_000;
const patience = 15_000;

/** @typedef {{ now: number, paint: number | null, tasks: { start: number, duration: number }[], ready: boolean, installed: boolean, controlled: boolean }} Look */

/** Keeps the long tasks for `look`. Runs in the page before its first script. */
const observeTasks = `{
	const tasks = (globalThis.longTasks = []);
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}`;

/** How far the page has come, as a \`Look\`; short, for it runs on the main thread that is watched. */
const look = `(async () => JSON.stringify({
	now: performance.now(),
	paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
	tasks: globalThis.longTasks,
	ready: document.querySelector('audio')?.src.startsWith('blob:') ?? false,
	installed: !!(await navigator.serviceWorker.getRegistration())?.active,
	controlled: !!navigator.serviceWorker.controller
}))()`;

/** @param {unknown} text @returns {unknown} */
function parse(text) {
	return JSON.parse(String(text));
}

/**
 * Opens the app by the bare protocol, for a page that Playwright looks at has more to do, and waits until Start would
 * sound, the service worker is there and no long task comes any more.
 *
 * @param {string} profile
 * @param {string} url
 * @returns {Promise<Look>}
 */
async function visit(profile, url) {
	const context = await chromium.launchPersistentContext(profile, { ...launch, ...phone });
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		const cdp = await context.newCDPSession(page);
		await cdp.send('Page.enable');
		await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: observeTasks });
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await cdp.send('Page.navigate', { url });
		const deadline = performance.now() + patience;
		for (;;) {
			await elapse(calm / 2);
			const { result } = await cdp.send('Runtime.evaluate', { expression: look, awaitPromise: true });
			const seen = /** @type {Look} */ (parse(result.value));
			const lastTask = Math.max(0, ...seen.tasks.map(({ start, duration }) => start + duration));
			if (seen.ready && seen.installed && seen.now - lastTask >= calm) return seen;
			if (performance.now() > deadline)
				throw new Error(`The page did not come to rest: ${JSON.stringify(seen)}`);
		}
	} finally {
		await context.close();
	}
}

/** Milliseconds of long tasks beyond their first 50. @param {Look} seen */
function blockingTime({ tasks }) {
	return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

/** A first visit with a fresh profile, then one of the installed app with its server gone. */
async function firstAndOffline() {
	const profile = await mkdtemp(join(tmpdir(), 'holdfast-bench-'));
	const server = await startServer();
	try {
		const first = await visit(profile, `${server.origin}/`);
		await server.stop();
		return { first, offline: await visit(profile, `${server.origin}/`) };
	} finally {
		await server.stop();
		await rm(profile, { recursive: true, force: true });
	}
}

/** How soon the app is there, on a main thread that is four times slower. */
export async function visitFigures() {
	const visits = [];
	for (let run = 0; run < runs; run++) visits.push(await firstAndOffline());
	const firstPaints = visits.map(({ first }) => first.paint ?? NaN);
	const blocking = visits.map(({ first }) => blockingTime(first));
	const offlinePaints = visits.map(({ offline }) => offline.paint ?? NaN);
	const more = (/** @type {number[]} */ values) => ({
		digits: 0,
		more: `${spread(values)}, median of ${runs}`
	});
	const controlled = visits.filter(({ offline }) => offline.controlled).length;
	return [
		atMost(
			`first visit, CPU ${slowdown} × slower: first paint`,
			median(firstPaints),
			500,
			'ms',
			more(firstPaints)
		),
		atMost(
			`first visit, CPU ${slowdown} × slower: blocking time`,
			median(blocking),
			150,
			'ms',
			more(blocking)
		),
		atMost(
			`installed, no network, CPU ${slowdown} × slower: first paint`,
			median(offlinePaints),
			400,
			'ms',
			more(offlinePaints)
		),
		known('of these from the service worker', `${controlled} of ${runs}`)
	];
}
