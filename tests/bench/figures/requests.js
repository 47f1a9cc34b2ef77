import { setTimeout as elapse } from 'node:timers/promises';
import { openWatched, startReady } from '../hooks.js';
import { known } from '../table.js';

/** Opened by their address, one of each kind. */
const addresses = [
	'/',
	'/routines',
	'/routines/deep-back',
	'/play/deep-back',
	'/history',
	'/settings',
	'/about'
];

/** Milliseconds in which a request that is to come has come. */
const quiet = 2_000;

/**
 * Through every screen by what can be tapped, with a session that is begun and ended.
 *
 * @param {import('@playwright/test').Page} page
 */
async function walk(page) {
	const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true }).click();
	const screen = async (/** @type {string} */ name) => {
		await page.getByRole('link', { name, exact: true }).first().click();
		await page.getByRole('heading', { level: 1, name }).waitFor();
	};
	await screen('Routines');
	await page.getByRole('link', { name: 'Deep back' }).click();
	await page.getByRole('heading', { level: 1, name: 'Deep back' }).waitFor();
	await button('Start');
	await button('Next');
	await elapse(quiet);
	await button('Steps');
	await button('Close');
	await button('End session');
	await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
	await page.getByRole('link', { name: 'See it in History' }).click();
	await page.waitForURL('**/history/*');
	await screen('History');
	await screen('Settings');
	await screen('About');
	await screen('Today');
	await elapse(quiet);
}

/**
 * What still goes over the network once the app has been loaded.
 *
 * @param {import('../run.js').Bench} bench
 * @returns {Promise<import('../table.js').Figure[]>}
 */
export async function requestFigures({ browser, origin, asked }) {
	const context = await browser.newContext();
	/** @type {string[]} */
	const elsewhere = [];
	context.on('request', (request) => {
		const url = request.url();
		if (/^(https?|wss?):/.test(url) && !url.startsWith(`${origin}/`)) elsewhere.push(url);
	});
	const since = async (/** @type {() => Promise<void>} */ act) => {
		const from = asked.length;
		await act();
		return asked.slice(from);
	};
	const { page } = await openWatched(context, `${origin}/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await elapse(quiet);
	const firstWalk = await since(() => walk(page));

	await page.reload();
	await startReady(page);
	await elapse(quiet);
	const walked = await since(() => walk(page));
	const opened = await since(async () => {
		for (const address of addresses) {
			await page.goto(origin + address);
			await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
			await elapse(quiet / 4);
		}
		await elapse(quiet);
	});
	await context.close();
	const checks = opened.filter(({ as }) => as === 'serviceworker');
	const others = opened.filter(({ as }) => as !== 'serviceworker');
	const found = [...elsewhere, ...[...walked, ...others].map(({ path }) => path)];
	return [
		{
			figure: 'requests after the first load: a session, and all screens',
			measured: [`${found.length} requests`, ...found.slice(0, 3)].join(' '),
			bar: '0 requests',
			holds: found.length === 0
		},
		known(`looks for a new version, in ${addresses.length} openings by address`, `${checks.length} requests`),
		known('the same walk in the first load itself', `${firstWalk.length} requests`)
	];
}
