import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { chromiumFlags, findChromium } from './chromium.js';

/**
 * Takes a picture of every screen and every kind of phase, at four sizes, light and dark, into tests/.output/shots,
 * and the pictures that the manifest and the README show. The app must have been built.
 */
const root = join(import.meta.dirname, '..');
const output = join(import.meta.dirname, '.output', 'shots');
const site = 'http://127.0.0.1:4182';

const sizes = {
	phone: { width: 390, height: 844 },
	landscape: { width: 844, height: 390 },
	tablet: { width: 820, height: 1180 },
	desktop: { width: 1440, height: 900 }
};

/** A place in a routine where a kind of phase can be seen, in seconds on its timeline. */
const moments = [
	{ name: 'ready', routine: 'deep-back', at: 3 },
	{ name: 'rise', routine: 'deep-back', at: 10.2 },
	{ name: 'hold', routine: 'deep-back', at: 11.5 },
	{ name: 'release', routine: 'deep-back', at: 14.5 },
	{ name: 'rest', routine: 'deep-back', at: 62 },
	{ name: 'change', routine: 'deep-back', at: 138 },
	{ name: 'switch', routine: 'deep-back', at: 227 },
	{ name: 'move', routine: 'balanced-lower-back', at: 11 },
	{ name: 'stretch', routine: 'daily-stretches', at: 14 },
	{ name: 'work', routine: 'spinal-endurance', at: 14 }
];

/** @typedef {import('@playwright/test').Page} Page */

/** Our own TypeScript, made anew for Node. */
const modules = await createServer({
	configFile: false,
	root,
	server: { middlewareMode: true, hmr: false, ws: false },
	appType: 'custom',
	logLevel: 'warn',
	resolve: { alias: { '#lib': join(root, 'src', 'lib') } }
});
const { dayOf } = /** @type {typeof import('../src/lib/core/day.ts')} */ (
	await modules.ssrLoadModule('/src/lib/core/day.ts')
);
const { lifelikeYear } = /** @type {typeof import('../src/lib/core/lifelike.arbitrary.ts')} */ (
	await modules.ssrLoadModule('/src/lib/core/lifelike.arbitrary.ts')
);
const { putSessions } = /** @type {typeof import('./browser/year.ts')} */ (
	await modules.ssrLoadModule('/tests/browser/year.ts')
);
await modules.close();

/** Moves the running session to a place, as its sound would. @param {Page} page @param {number} at @param {string} phase */
async function hear(page, at, phase) {
	await page.evaluate((at) => {
		const audio = document.querySelector('audio');
		if (audio) audio.currentTime = at;
	}, at);
	await page.locator(`main[data-phase=${phase}]`).waitFor();
}

/** @param {Page} page @param {string} routine */
async function start(page, routine) {
	await page.goto(`${site}/play/${routine}`);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
}

/** Ends the session and waits until it is written down. @param {Page} page */
async function end(page) {
	await page.getByRole('button', { name: 'End session' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
	await page.getByRole('link', { name: 'See it in History' }).waitFor();
}

/**
 * @param {Page} page
 * @param {(name: string, options?: { fullPage?: boolean }) => Promise<unknown>} shot
 */
async function visit(page, shot) {
	await page.goto(`${site}/`);
	await page.getByRole('button', { name: 'I have read this' }).waitFor();
	await shot('first-visit');
	await page.getByRole('button', { name: 'I have read this' }).click();
	await page.getByRole('heading', { name: 'This week' }).waitFor();
	await shot('today');
	for (const screen of [
		'routines',
		'routines/deep-back',
		'routines/gym-essentials',
		'exercises',
		'exercises?q=hamstring&place=standing',
		'exercises/superman-hold',
		'exercises/bird-dog',
		'settings',
		'about',
		'nowhere'
	]) {
		await page.goto(`${site}/${screen}`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await shot(screen.replaceAll(/[^a-z]+/g, '-'), { fullPage: true });
	}
	await page.goto(`${site}/history`);
	await page.getByText('Nothing here yet').waitFor();
	await shot('history-empty');
	await play(page, shot);
	await page.goto(`${site}/history`);
	await page.getByRole('heading', { name: 'Sessions' }).waitFor();
	await shot('history', { fullPage: true });
	await page
		.getByRole('link', { name: /Deep back/ })
		.first()
		.click();
	await page.getByRole('heading', { name: 'Deep back' }).waitFor();
	await shot('session', { fullPage: true });
	await own(page, shot);
	await year(page, shot);
}

/**
 * What a year of sessions looks like.
 *
 * @param {Page} page
 * @param {(name: string, options?: { fullPage?: boolean }) => Promise<unknown>} shot
 */
async function year(page, shot) {
	const sessions = lifelikeYear(1, dayOf(Date.now()));
	await putSessions(page, sessions);
	const day = sessions.at(-1)?.day;
	/** @type {[name: string, path: string][]} */
	const screens = [
		['history-quarter', 'history'],
		['history-year', 'history?range=year'],
		['history-day', `history?range=month&day=${day}`],
		['history-exercise', 'history/exercises/deadlift?range=year'],
		['history-held', 'history/exercises/plank?range=year']
	];
	for (const [name, path] of screens) {
		await page.goto(`${site}/${path}`);
		await page.getByRole('figure').first().waitFor();
		await shot(name, { fullPage: true });
	}
	await page.goto(`${site}/`);
	await page.getByRole('heading', { name: 'This week' }).waitFor();
	await shot('today-year', { fullPage: true });
}

/** As it is pasted: some of it is understood, some guessed, some not. */
const sheet = `My back sheet
Superman 2 x 8, hold 3 s; bird dog 10 each side, hold 5 s; child's pose 2 x 30 s
wall sit 3x45s
side plnk 2x45s/side
3 12
Remember to breathe.`;

/**
 * A routine of one's own, from the paste to the printed sheet.
 *
 * @param {Page} page
 * @param {(name: string, options?: { fullPage?: boolean }) => Promise<unknown>} shot
 */
async function own(page, shot) {
	await page.goto(`${site}/import`);
	await page.getByRole('button', { name: 'Open a file' }).waitFor();
	await shot('import-empty');
	await page.getByRole('textbox', { name: 'Paste it here' }).fill(sheet);
	await page.getByRole('heading', { name: 'What was understood' }).waitFor();
	await shot('import', { fullPage: true });
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('link', { name: 'Edit', exact: true }).waitFor();
	await shot('own-routine', { fullPage: true });
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByRole('dialog').getByRole('img').waitFor();
	await shot('share');
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await page.getByRole('link', { name: 'Edit', exact: true }).click();
	await page.getByRole('button', { name: 'Add an exercise' }).waitFor();
	await shot('edit', { fullPage: true });
	await page.getByText('Bird dog', { exact: true }).first().click();
	await shot('edit-step', { fullPage: true });
	await page.goto(page.url().replace('/edit/', '/sheet/'));
	await page.getByRole('button', { name: 'Print', exact: true }).waitFor();
	await shot('sheet', { fullPage: true });
	await page.goto(`${site}/routines`);
	await page.getByRole('heading', { name: 'Yours' }).waitFor();
	await shot('routines-own');
}

/**
 * @param {Page} page
 * @param {(name: string, options?: { fullPage?: boolean }) => Promise<unknown>} shot
 */
async function play(page, shot) {
	await page.goto(`${site}/play/deep-back`);
	await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
	await shot('play-before');
	let playing = '';
	for (const { name, routine, at } of moments) {
		if (routine !== playing) {
			if (playing) await end(page);
			await start(page, routine);
			playing = routine;
		}
		await hear(page, at, name);
		await shot(`play-${name}`);
	}
	await page.getByRole('button', { name: 'Steps' }).click();
	await page.getByRole('dialog').waitFor();
	await shot('play-steps');
	await page.getByRole('button', { name: /Bear crawl/ }).click();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await page.getByRole('button', { name: 'Done' }).waitFor();
	await shot('play-open');
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	await shot('play-paused');
	await page.getByRole('button', { name: 'Resume', exact: true }).click();
	await page.getByText('Back in place').first().waitFor();
	await shot('play-resuming');
	await page.getByRole('button', { name: 'End session' }).click();
	await page.getByRole('dialog').waitFor();
	await shot('play-end');
	await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
	await page.getByRole('link', { name: 'See it in History' }).waitFor();
	await shot('finish', { fullPage: true });
}

/** What the manifest and the README show, as it looks on a phone and on a desk. @param {import('@playwright/test').Browser} browser */
async function showcase(browser) {
	const folder = join(root, 'static', 'screenshots');
	mkdirSync(folder, { recursive: true });
	const phone = await browser.newPage({
		viewport: sizes.phone,
		deviceScaleFactor: 2,
		reducedMotion: 'reduce'
	});
	await start(phone, 'deep-back');
	await hear(phone, 11.5, 'hold');
	await phone.screenshot({ path: join(folder, 'narrow.png') });
	const desk = await browser.newPage({ viewport: sizes.desktop });
	await desk.goto(`${site}/routines/deep-back`);
	await desk.getByRole('button', { name: 'I have read this' }).click();
	await desk.screenshot({ path: join(folder, 'wide.png') });
}

const server = spawn(
	process.execPath,
	[
		'node_modules/sirv-cli/bin.js',
		'build',
		'--host',
		'127.0.0.1',
		'--port',
		'4182',
		'--single',
		'404.html',
		'--quiet'
	],
	{ cwd: root, stdio: 'inherit', env: { ...process.env, PORT: '', HOST: '' } }
);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
	mkdirSync(output, { recursive: true });
	for (const [size, viewport] of Object.entries(sizes)) {
		for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
			const context = await browser.newContext({
				viewport,
				colorScheme,
				serviceWorkers: 'block',
				locale: 'en-GB'
			});
			const page = await context.newPage();
			await visit(page, (name, options) =>
				page.screenshot({ path: join(output, `${name}.${size}.${colorScheme}.png`), ...options })
			);
			await context.close();
		}
	}
	await showcase(browser);
} finally {
	await browser.close();
	server.kill();
}
