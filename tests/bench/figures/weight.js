import { openWatched } from '../hooks.js';
import { serve } from '../server.js';
import { atMost, known } from '../table.js';

const scripts = new Set(['script', 'worker']);

/**
 * Bytes of all scripts that the page itself asked for since then; the service worker's own and its fetches are not its.
 *
 * @param {import('../server.js').Asked[]} asked
 */
function scriptBytes(asked) {
	const once = new Map(asked.filter((one) => scripts.has(one.as)).map(({ path, bytes }) => [path, bytes]));
	return [...once.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** The scripts that a page names in its own text: what it needs before it can be used. @param {string} page */
async function preloaded(page) {
	const response = await fetch(page);
	const links = [...(await response.text()).matchAll(/href="\/([^"]+\.js)" rel="modulepreload"/g)];
	const files = await Promise.all(links.map(([, name]) => serve(name ?? '')));
	return files.reduce((sum, { body }) => sum + body.length, 0);
}

/** Raw bytes and bytes on the way of everything that the service worker keeps. @param {import('@playwright/test').Page} page */
async function precached(page) {
	const addresses = await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		const names = (await caches.keys()).filter((name) => name.includes('precache'));
		const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return kept.flat().map(({ url }) => new URL(url).pathname.slice(1));
	});
	const files = await Promise.all(
		addresses.map((name) =>
			serve(decodeURI(/\.\w+$/.test(name) ? name : name ? `${name}.html` : 'index.html'))
		)
	);
	const voice = addresses.flatMap((name, index) =>
		/\/voice\.[^/]+\.(mp3|json)$/.test(name) ? (files[index] ?? []) : []
	);
	return {
		voice: voice.length,
		voiceRaw: voice.reduce((sum, { raw }) => sum + raw, 0),
		count: files.length,
		raw: files.reduce((sum, { raw }) => sum + raw, 0),
		sent: files.reduce((sum, { body }) => sum + body.length, 0)
	};
}

/**
 * Bytes of all scripts that the player has loaded once it plays, its worker's included, wherever they came from: what
 * the service worker has fetched meanwhile is not asked for again.
 *
 * @param {import('../run.js').Bench} bench
 * @param {string} sound its name as the player gives it
 */
async function playerBytes({ browser, origin }, sound) {
	const context = await browser.newContext();
	const { page } = await openWatched(context, `${origin}/play/deep-back`);
	await page.getByRole('radio', { name: sound }).check();
	if (sound === 'With my music') await page.locator('audio').waitFor({ state: 'detached' });
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByRole('button', { name: 'Pause' }).waitFor();
	const addresses = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	await context.close();
	const names = new Set(addresses.map((address) => new URL(address).pathname.slice(1)));
	const files = [...names].filter((name) => name.endsWith('.js')).map(serve);
	return (await Promise.all(files)).reduce((sum, { body }) => sum + body.length, 0);
}

/**
 * What is loaded, in kB (1,000 bytes) of gzip at zlib's default level.
 *
 * @param {import('../run.js').Bench} bench
 */
export async function weightFigures(bench) {
	const { browser, origin, asked } = bench;
	const todayFrom = asked.length;
	const today = await browser.newContext();
	const { page } = await openWatched(today, `${origin}/`);
	await page.getByRole('button', { name: 'Start' }).waitFor();
	const kept = await precached(page);
	await today.close();
	const ready = scriptBytes(asked.slice(todayFrom));

	const started = await playerBytes(bench, 'Follow along');
	const withMusic = await playerBytes(bench, 'With my music');

	const needed = await preloaded(`${origin}/`);
	return [
		atMost('Today: JavaScript that it needs, gzip level 6', needed / 1e3, 50, 'kB', { digits: 2 }),
		known('and with what Start needs, loaded while it is looked at', `${(ready / 1e3).toFixed(1)} kB`),
		atMost('player: all JavaScript, worker included, gzip', started / 1e3, 80, 'kB'),
		atMost('player with my music: all JavaScript, gzip', withMusic / 1e3, 80, 'kB', {
			more: `${((withMusic - started) / 1e3).toFixed(1)} kB more`
		}),
		{
			figure: 'voice: precached, sound and index',
			measured: `${kept.voice} files, ${(kept.voiceRaw / 1e6).toFixed(2)} MB`,
			bar: '2 files',
			holds: kept.voice === 2
		},
		atMost('everything precached, voice included', kept.raw / 1e6, 3, 'MB', {
			digits: 2,
			more: `${(kept.sent / 1e6).toFixed(2)} MB on the way, ${kept.count} files`
		})
	];
}
