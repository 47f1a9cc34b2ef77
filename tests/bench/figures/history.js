import { setTimeout as elapse } from 'node:timers/promises';
import { startReady } from '../hooks.js';
import { atMost, known, median } from '../table.js';

/** @typedef {import('../../../src/lib/core/session.ts').Session} Session */

/**
 * What the disk was asked for, as `window.disk`: records read by the store that they came from, and how long each change
 * of the sessions took, in milliseconds, from its transaction's beginning to its end.
 *
 * @typedef {{ reads: Record<string, number>, changes: number[] }} Disk
 */

const few = 10;
const many = 10_000;

/** How often each change is made, and how many sessions are really held. */
const times = 15;
const held = 4;

/** Milliseconds without a question to the disk after which a screen has read what it wants. */
const calm = 1_500;

/** Watches the disk from before the first script. Runs in the page. */
function watchDisk() {
	/** @type {Disk} */
	const disk = { reads: {}, changes: [] };
	Object.assign(window, { disk });
	const count = (/** @type {string} */ store, /** @type {number} */ records) => {
		disk.reads[store] = (disk.reads[store] ?? 0) + records;
	};
	const places = /** @type {const} */ ([
		[IDBObjectStore.prototype, (/** @type {IDBObjectStore} */ store) => store.name],
		[IDBIndex.prototype, (/** @type {IDBIndex} */ index) => index.objectStore.name]
	]);
	for (const [prototype, nameOf] of places) {
		for (const method of ['get', 'getAll', 'openCursor']) {
			/** @type {unknown} */
			const real = Reflect.get(prototype, method);
			const ask = /** @type {(...given: unknown[]) => IDBRequest<unknown>} */ (real);
			Reflect.set(
				prototype,
				method,
				/** @this {IDBObjectStore & IDBIndex} @param {unknown[]} given */ function (...given) {
					const request = ask.apply(this, given);
					request.addEventListener('success', () => {
						const { result } = request;
						const records = Array.isArray(result) ? result.length : result ? 1 : 0;
						count(nameOf(this), records);
					});
					return request;
				}
			);
		}
	}
	const begin = /** @type {(...given: unknown[]) => IDBTransaction} */ (
		Reflect.get(IDBDatabase.prototype, 'transaction')
	);
	Reflect.set(
		IDBDatabase.prototype,
		'transaction',
		/** @this {IDBDatabase} @param {unknown[]} given */ function (...given) {
			const start = performance.now();
			const transaction = begin.apply(this, given);
			if (given[1] === 'readwrite' && transaction.objectStoreNames.contains('summary'))
				transaction.addEventListener('complete', () => disk.changes.push(performance.now() - start));
			return transaction;
		}
	);
}

/**
 * Puts sessions straight onto the disk, past the app: what they come to is not known yet.
 *
 * @param {import('@playwright/test').Page} page
 * @param {readonly Session[]} sessions
 */
async function put(page, sessions) {
	for (let from = 0; from < sessions.length; from += 1_000) {
		await page.evaluate(
			(records) =>
				new Promise((resolve, reject) => {
					const opening = indexedDB.open('holdfast');
					opening.onsuccess = () => {
						const writing = opening.result.transaction('sessions', 'readwrite');
						for (const record of records) writing.objectStore('sessions').put(record);
						writing.oncomplete = () => resolve(opening.result.close());
						writing.onabort = () => reject(new Error(String(writing.error)));
					};
				}),
			sessions.slice(from, from + 1_000)
		);
	}
}

/** @param {import('@playwright/test').Page} page @returns {Promise<Disk>} */
function diskOf(page) {
	return page.evaluate(() => /** @type {{ disk: Disk }} */ (/** @type {unknown} */ (window)).disk);
}

/** What the page has asked the disk for, once it asks no more. @param {import('@playwright/test').Page} page */
async function atRest(page) {
	let before = '';
	for (;;) {
		const disk = await diskOf(page);
		const now = JSON.stringify(disk);
		if (now === before) return disk;
		before = now;
		await elapse(calm);
	}
}

/**
 * Acts until that has changed the sessions once more, and tells how long the disk took over it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} act
 */
async function change(page, act) {
	const { changes } = await diskOf(page);
	await act();
	await page.waitForFunction(
		(before) => /** @type {{ disk: Disk }} */ (/** @type {unknown} */ (window)).disk.changes.length > before,
		changes.length
	);
	return (await diskOf(page)).changes[changes.length] ?? NaN;
}

/**
 * What History reads and how long a change takes, with so many sessions on disk.
 *
 * @param {import('../run.js').Bench} bench
 * @param {readonly Session[]} sessions the newest first
 */
async function withSessions({ browser, origin }, sessions) {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.addInitScript(watchDisk);
	const open = async (/** @type {string} */ path) => {
		await page.goto(origin + path);
		await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
		return atRest(page);
	};
	await open('/');
	await put(page, sessions);
	const made = await open('/history/exercises/plank');
	const { reads } = await open('/history');

	const [adds, edits, removals, returns] = /** @type {number[][]} */ ([[], [], [], []]);
	for (let session = 0; session < held; session++) {
		await page.goto(`${origin}/play/first-steps`);
		await startReady(page);
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		await page.getByRole('button', { name: 'End session' }).click();
		const end = page.getByRole('dialog').getByRole('button', { name: 'End session' });
		adds?.push(await change(page, () => end.click()));
		for (let edit = 0; edit < times / held; edit++) {
			const effort = page.getByRole('radio', { name: edit % 2 === 0 ? 'Moderate' : 'Hard', exact: true });
			edits?.push(await change(page, () => effort.click()));
		}
	}
	await open(`/history/${sessions[0]?.id}`);
	const press = (/** @type {string} */ name) => () => page.getByRole('button', { name, exact: true }).click();
	for (let time = 0; time < times; time++) {
		removals?.push(await change(page, press('Delete')));
		returns?.push(await change(page, press('Undo')));
	}
	await context.close();
	return { reads, made: made.changes, adds, edits, removals, returns };
}

/** As many sessions as are wanted, the newest first, year by year back from a day. @param {import('../site.js').Core} core */
function lifelike({ lifelike: { lifelikeYear }, day: { addDays } }, /** @type {number} */ count) {
	/** @type {Session[]} */
	const sessions = [];
	for (let year = 0; sessions.length < count; year++)
		sessions.push(...lifelikeYear(year + 1, addDays('2026-11-21', -365 * year)).reverse());
	return sessions.slice(0, count);
}

/**
 * What a long history costs, in a real browser: what is read to show it, and what one more session takes.
 *
 * @param {import('../run.js').Bench} bench
 * @returns {Promise<import('../table.js').Figure[]>}
 */
export async function historyFigures(bench) {
	const sessions = lifelike(bench.core, many);
	const short = await withSessions(bench, sessions.slice(0, few));
	const long = await withSessions(bench, sessions);
	const ratio = (/** @type {'adds' | 'edits' | 'removals' | 'returns'} */ what) => {
		const [before, after] = [median(short[what] ?? []), median(long[what] ?? [])];
		return { ratio: after / before, more: `${before.toFixed(1)} and ${after.toFixed(1)} ms` };
	};
	/** @type {readonly (readonly ['adds' | 'edits' | 'removals' | 'returns', string])[]} */
	const kinds = [
		['adds', 'saving one that has just ended'],
		['edits', 'changing one'],
		['removals', 'deleting one'],
		['returns', 'putting one back']
	];
	const seconds = Math.max(0, ...long.made) / 1000;
	return [
		atMost(
			`History with ${many} sessions: sessions read on opening`,
			long.reads.sessions ?? 0,
			100,
			'records',
			{
				digits: 0,
				more: `${short.reads.sessions ?? 0} of ${few}`
			}
		),
		known('months of the summary read', `${long.reads.summary ?? 0} records`),
		...kinds.map(([what, name]) => {
			const { ratio: times, more } = ratio(what);
			return atMost(`${name}: time with ${many} against ${few}`, times, 2, '×', { digits: 2, more });
		}),
		known('the whole summary made anew', `${seconds.toFixed(1)} s`)
	];
}
