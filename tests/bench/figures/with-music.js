import { join } from 'node:path';
import { setTimeout as elapse } from 'node:timers/promises';
import { runnerImport } from 'vite';
import { openWatched } from '../hooks.js';
import { atMost, known, median } from '../table.js';

/** Milliseconds for which the main thread is blocked, in which the clock should be filled again (every 20 s). */
const blocked = 5_000;
const playedBefore = 17_000;
const playedAfter = 8_000;
const hidden = 120_000;

/** A sound put on the context's clock: in seconds of that clock, and in samples. */
/** @typedef {{ when: number, calledAt: number, length: number }} Start */

/** Notes every sound that the page puts on the clock, as `window.starts`. Runs in the page. */
function watchStarts() {
	/** @type {Start[]} */
	const starts = [];
	Object.assign(window, { starts });
	// eslint-disable-next-line @typescript-eslint/unbound-method -- called on each node below
	const { start } = AudioBufferSourceNode.prototype;
	AudioBufferSourceNode.prototype.start = function (when = 0) {
		start.call(this, when);
		const length = this.buffer?.length ?? 0;
		// Howler unlocks its context with a single sample.
		if (length > 1) starts.push({ when, calledAt: this.context.currentTime, length });
	};
}

/** Blocks the page's main thread. Runs in the page. @param {number} time */
function block(time) {
	const end = performance.now() + time;
	while (performance.now() < end);
}

/**
 * Plays Deep back with the person's music, disturbed on the way, and gives what was put on the clock, and for how long.
 *
 * @param {import('../run.js').Bench} bench
 * @param {{ slower?: number, blockedFor?: number }} disturbed
 */
async function play({ browser, origin }, { slower = 1, blockedFor = 0 }) {
	const context = await browser.newContext();
	await context.addInitScript(watchStarts);
	const { page } = await openWatched(context, `${origin}/play/deep-back`);
	await page.getByRole('radio', { name: 'With my music' }).check();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await page.getByRole('button', { name: 'Start' }).click();
	await elapse(playedBefore);
	await page.evaluate(block, blockedFor);
	await elapse(playedAfter);
	const starts = /** @type {Start[]} */ (await page.evaluate('window.starts'));
	await context.close();
	return starts;
}

/**
 * The same in a browser that truly hides the page, and throttles its timers to one a minute after ten seconds.
 *
 * @param {import('../run.js').Bench} bench
 */
async function playHidden({ origin }) {
	/** @type {{ module: unknown }} */
	const imported = await runnerImport(join(import.meta.dirname, '../../browser/raw-chromium.ts'), {
		configFile: false
	});
	const { RawChromium } = /** @type {typeof import('../../browser/raw-chromium.ts')} */ (imported.module);
	const browser = new RawChromium(['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10']);
	try {
		const page = await browser.open(`${origin}/play/deep-back`);
		await page.evaluate(`(${watchStarts.toString()})()`);
		await page.click('label', 'With my music');
		await page.click('button', 'Start');
		await elapse(1_000);
		const other = await browser.open('about:blank');
		await other.activate();
		await elapse(hidden);
		/** @type {unknown} */
		const seen = await page.evaluate('document.visibilityState');
		if (seen !== 'hidden') throw new Error(`The page is ${String(seen)}.`);
		const starts = /** @type {Start[]} */ (await page.evaluate('window.starts'));
		const [first] = starts;
		const reach = Math.max(...starts.map(({ when }) => when));
		return { starts, ahead: reach - (first?.when ?? NaN) - (hidden + 1_000) / 1000 };
	} finally {
		await browser.close();
	}
}

/**
 * Milliseconds between each tone's `start(when)` and its place on the timeline, from the first tone on; those that are
 * missing up to the last one on the clock count as endless, and so do those that were put there too late.
 *
 * @param {import('../site.js').Core} core
 * @param {readonly Start[]} starts
 */
function errorsOf({ compile, cues, dose, routines, sounds }, starts) {
	const routine = routines.routineById('deep-back');
	const [first] = starts;
	if (!routine || !first) throw new Error('Nothing has sounded.');
	const reach = Math.max(...starts.map(({ when }) => when)) - first.when;
	return cues
		.cuesOf(compile.compile(routine, dose.defaultTiming))
		.filter(({ at }) => at <= reach)
		.map(({ at, tone }) => {
			const { length } = sounds.toneSamples(tone);
			const off = starts
				.filter((start) => start.length === length && start.calledAt <= start.when)
				.map(({ when }) => Math.abs(when - first.when - at) * 1000);
			const nearest = Math.min(...off);
			return nearest < 500 ? nearest : Infinity;
		});
}

/** @param {string} how @param {number[]} errors @returns {import('../table.js').Figure[]} */
function rows(how, errors) {
	return [
		atMost(`with my music, ${how}: start against timeline, median`, median(errors), 1, 'ms', { digits: 3 }),
		atMost(`with my music, ${how}: farthest`, Math.max(...errors), 3, 'ms', {
			digits: 3,
			more: `${errors.length} tones`
		})
	];
}

/**
 * Where each tone is put on the audio clock when the session goes along with the person's own music.
 *
 * @param {import('../run.js').Bench} bench
 */
export async function withMusicFigures(bench) {
	const plain = errorsOf(bench.core, await play(bench, {}));
	const held = errorsOf(bench.core, await play(bench, { blockedFor: blocked }));
	const slow = errorsOf(bench.core, await play(bench, { slower: 6 }));
	const away = await playHidden(bench);
	return [
		...rows('undisturbed', plain),
		...rows(`main thread blocked for ${blocked / 1000} s`, held),
		...rows('CPU 6 × slower', slow),
		...rows(`page hidden for ${hidden / 60_000} min (not the bar's 10)`, errorsOf(bench.core, away.starts)),
		known('put on the clock ahead of it, at the end of that', `${away.ahead.toFixed(0)} s`)
	];
}
