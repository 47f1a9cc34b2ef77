import { setTimeout as elapse } from 'node:timers/promises';
import { openWatched } from '../hooks.js';
import { atMost, known, median } from '../table.js';

/** How long is played, and for how long the main thread is then blocked, in milliseconds. */
const played = 30_000;
const blocked = 5_000;

/** One change of what is shown: `sounds` is where the track was in seconds, in the frame that showed it. */
/** @typedef {{ shown: string, sounds: number }} Change */

/**
 * What the screen says, `Hold 3`, and the track's place at every change of it, as the page's `changes`. Runs in the page.
 */
function recordChanges() {
	/** @type {Change[]} */
	const changes = [];
	const audio = document.querySelector('audio');
	const stage = document.querySelector('[aria-label="Now"]');
	const word = stage?.querySelector('.word');
	const timer = stage?.querySelector('[role="timer"]');
	if (!audio || !stage || !word || !timer) throw new Error('This is not the player.');
	const read = () => `${word.textContent.trim()} ${timer.textContent.trim()}`;
	let last = read();
	new MutationObserver(() => {
		const shown = read();
		if (shown === last) return;
		last = shown;
		// The task after the next frame's callbacks: by then it has been painted.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => changes.push({ shown, sounds: audio.currentTime });
			port2.postMessage(null);
		});
	}).observe(stage, { subtree: true, childList: true, characterData: true });
	return changes;
}

/**
 * Everything that the screen should say, with the second of the timeline at which it becomes true.
 *
 * @param {import('../site.js').Core} core
 * @param {import('../../../src/lib/core/timeline.ts').Timeline} timeline
 * @returns {{ text: string, at: number }[]}
 */
function due({ glance, player, duration, timeline: { endOf } }, timeline) {
	return timeline.phases.flatMap((phase) => {
		const { word } = glance.glance({ ...player.newPlayer(timeline), position: phase.start });
		return Array.from({ length: Math.ceil(phase.duration) }, (_, gone) => {
			const left = Math.ceil(phase.duration) - gone;
			return {
				text: `${word} ${duration.formatClock(left)}`,
				at: Math.max(phase.start, endOf(phase) - left)
			};
		});
	});
}

/** Blocks the page's main thread, and says where the track is at its end. Runs in the page. @param {number} time */
function block(time) {
	const end = performance.now() + time;
	while (performance.now() < end);
	return document.querySelector('audio')?.currentTime ?? NaN;
}

/**
 * What the screen shows against what sounds, over a stretch of real play: every change is due when the timeline says
 * so, and none may be missing.
 *
 * @param {import('../run.js').Bench} bench
 */
export async function screenFigures({ browser, origin, core }) {
	const { routineById } = core.routines;
	const routine = routineById('deep-back');
	if (!routine) throw new Error('Deep back is gone.');
	const expected = due(core, core.compile.compile(routine, core.dose.defaultTiming));
	const context = await browser.newContext();
	const { page } = await openWatched(context, `${origin}/play/${routine.id}`);
	const record = await page.evaluateHandle(recordChanges);
	await page.getByRole('button', { name: 'Start' }).click();
	await elapse(played);
	const changes = await record.evaluate((found) => [...found]);
	const resumedAt = await page.evaluate(block, blocked);
	await elapse(2_000);
	const after = (await record.evaluate((found) => [...found])).find(({ sounds }) => sounds >= resumedAt);
	await context.close();

	// The first line stands there before Start.
	const errors = changes.map(({ shown, sounds }, index) => {
		const { text, at } = expected[index + 1] ?? { text: '', at: NaN };
		return text === shown ? (sounds - at) * 1000 : NaN;
	});
	const right = errors.filter((error) => !Number.isNaN(error));
	const distances = right.map(Math.abs);
	const third = Math.floor(right.length / 3);
	const ends = [distances.slice(0, third), distances.slice(-third)].map((some) =>
		Math.max(...some).toFixed(0)
	);
	const last = expected.findLast(({ at }) => after && at <= after.sounds);
	return [
		atMost(`screen against sound, ${played / 1000} s: farthest`, Math.max(...distances), 100, 'ms', {
			digits: 0
		}),
		known('median, early as negative', `${median(right).toFixed(0)} ms`),
		{
			figure: 'screen: changes shown, in order',
			measured: `${right.length} of ${changes.length}`,
			bar: 'all',
			holds: right.length === changes.length && right.length > played / 1500
		},
		known('farthest in its first and its last third', `${ends.join(' and ')} ms`),
		{
			...atMost(
				`screen: right again after ${blocked / 1000} s of a blocked main thread`,
				after ? (after.sounds - resumedAt) * 1000 : NaN,
				100,
				'ms',
				{ digits: 0, more: `${after?.shown} for ${last?.text}` }
			),
			...(after?.shown === last?.text ? {} : { holds: false })
		}
	];
}
