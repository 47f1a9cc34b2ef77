import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { DiagnosisLog } from '#lib/core/diagnosis.ts';
import type { Findings } from '#lib/core/diagnosis-findings.ts';
import type { Verdict } from '#lib/core/diagnosis-verdict.ts';
import { button, choose, openPlayer, readStore, soundAt, start } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { desktop, expectNoSidewaysScroll, lowTargets, phone } from './layout.ts';
import { RawChromium } from './raw-chromium.ts';
import type { RawPage } from './raw-chromium.ts';

test.use({ viewport: phone });

interface Saved extends DiagnosisLog {
	readonly verdict: Verdict;
	readonly findings: Findings;
}

async function startTest(page: Page): Promise<void> {
	await page.goto('./diagnostics');
	await button(page, 'Start').click();
	await expect(button(page, 'Stop')).toBeVisible({ timeout: 20_000 });
}

/** Waits until the sound itself has gone on for so long. */
async function listen(page: Page, seconds: number): Promise<void> {
	const from = await soundAt(page);
	await expect.poll(() => soundAt(page), { timeout: 20_000 }).toBeGreaterThan(from + seconds);
}

/** What a phone call does. */
async function interrupt(page: Page): Promise<void> {
	await page.evaluate(() => document.querySelector('audio')!.pause());
	await expect(page.getByRole('alert')).toContainText('The sound stopped, and nobody asked it to.');
}

async function save(page: Page): Promise<{ name: string; log: Saved }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Save the log as a file').click()
	]);
	const log = JSON.parse(await readFile(await download.path(), 'utf8')) as Saved;
	return { name: download.suggestedFilename(), log };
}

/** What a log holds but samples. */
const happenings = ({ entries }: DiagnosisLog) =>
	entries.map(({ what }) => what).filter((what) => what !== 'sample');

test('a test is run, interrupted from outside, judged, and saved', { tag: '@base' }, async ({ page }) => {
	await startTest(page);
	await listen(page, 3);
	await interrupt(page);
	await button(page, 'Let it sound again').click();
	await expect(button(page, 'Let it sound again')).toBeHidden();
	await listen(page, 2);
	await button(page, 'Stop').click();

	const verdict = page.getByRole('status', { name: 'It stopped' });
	await expect(verdict).toContainText(/The sound stopped after \d+ s and came back only by a tap\./);
	await expect(page.getByRole('region', { name: 'What happened' }).getByRole('listitem')).toContainText([
		'Started',
		'The sound was paused',
		'The sound came back by a tap',
		'Stopped by you'
	]);
	expect(await page.evaluate(() => document.querySelector('audio')!.paused)).toBe(true);

	const { name, log } = await save(page);
	expect(name).toMatch(/^holdfast-sound-test-\d{4}-\d{2}-\d{2}\.json$/);
	expect(happenings(log)).toEqual(['start', 'paused', 'back by a tap', 'ended']);
	expect(log.entries.length).toBeGreaterThan(8);
	expect(log.verdict.kind).toBe('stopped');
	expect(log.findings.drift, 'seconds off').toBeLessThan(0.25);
	expect(log.findings.interruptions).toMatchObject([
		{ kind: 'paused', hidden: false, back: 'back by a tap' }
	]);
	expect(log.device).toMatchObject({
		...(await page.evaluate(() => ({
			userAgent: navigator.userAgent,
			screen: `${screen.width} × ${screen.height} at ${devicePixelRatio}`
		}))),
		mode: 'follow-along',
		installed: false
	});
	expect(log.device.appVersion).toBeTruthy();
});

test('a sound that the device gives back is known to have come back by itself', async ({ page }) => {
	await startTest(page);
	await listen(page, 1.5);
	await interrupt(page);
	await page.evaluate(() => document.querySelector('audio')!.play());
	await expect(page.getByText('The sound came back by itself')).toBeVisible();
	await listen(page, 1.5);
	await button(page, 'Stop').click();
	await expect(page.getByRole('status', { name: 'It was interrupted' })).toContainText(
		/Interrupted once, for \d+ s in all; the sound came back by itself\./
	);
});

test('over music it sounds on the other engine, and its latency is noted', async ({ page }) => {
	await page.goto('./diagnostics');
	await choose(page, 'Sound', 'With my music');
	await button(page, 'Start').click();
	const went = page.getByRole('main').locator('dd').nth(1);
	await expect(went).toHaveText('4 s', { timeout: 20_000 });
	await button(page, 'Stop').click();
	await expect(page.getByRole('status', { name: 'Too short to say' })).toBeVisible();
	const { log } = await save(page);
	expect(log.device.mode).toBe('with-music');
	expect(log.device.outputLatency).toEqual(expect.any(Number));
	expect(log.findings.drift, 'seconds off').toBeLessThan(0.25);
});

/** Resolves in the page once its sound has come to a place: the sound itself is what is waited for. */
function soundHasCome(page: RawPage, place: number): Promise<void> {
	return page.evaluate(`new Promise((resolve) => {
		const look = () => {
			if ((document.querySelector('audio')?.currentTime ?? 0) >= ${place}) resolve();
			else setTimeout(look, 50);
		};
		look();
	})`);
}

test('hidden for a while, the sound goes on, and the log says so', async ({ baseURL }) => {
	test.setTimeout(60_000);
	// Tall enough for everything: a raw click does not scroll.
	const browser = new RawChromium(['--window-size=800,2000']);
	try {
		const page = await browser.open(`${baseURL}diagnostics`);
		await page.click('button', 'I have read this');
		await page.click('button:enabled', 'Start');
		await soundHasCome(page, 2);
		const other = await browser.open('about:blank');
		await other.activate();
		await soundHasCome(page, 14);
		await page.activate();
		await soundHasCome(page, 15);
		await page.click('button', 'Stop');
		const found = await page.evaluate<string>(`new Promise((resolve) => requestAnimationFrame(() =>
			resolve(document.querySelector('section[role=status]').innerText)))`);
		const [, hidden, heard] = /Hidden for (\d+) s; sounded for (\d+) s of that\./.exec(found) ?? [];
		expect(Number(hidden), found).toBeGreaterThanOrEqual(11);
		expect(Math.abs(Number(hidden) - Number(heard)), found).toBeLessThanOrEqual(1);
		expect(found).toContain('Nothing went wrong in');
	} finally {
		await browser.close();
	}
});

test('a page that goes leaves its log for the next visit', async ({ page }) => {
	await startTest(page);
	await listen(page, 2);
	await interrupt(page);
	await expect
		.poll(async () => happenings((await readStore(page, 'settings')).diagnosis as DiagnosisLog))
		.toEqual(['start', 'paused']);
	await page.reload();
	await expect(page.getByRole('status', { name: 'It stopped' })).toContainText('did not come back');
	const { log } = await save(page);
	expect(log.findings.ending).toBe('cut off');
});

test('a browser that refuses the sound is told of, and Start tries again', async ({ page }) => {
	await page.addInitScript(() => {
		const play = Reflect.get(HTMLMediaElement.prototype, 'play');
		let refused = false;
		HTMLMediaElement.prototype.play = function () {
			if (refused) return play.call(this);
			refused = true;
			return Promise.reject(new DOMException('Tap first.', 'NotAllowedError'));
		};
	});
	await page.goto('./diagnostics');
	await button(page, 'Start').click();
	await expect(page.getByRole('alert')).toContainText('The browser wants a tap before it sounds');
	await expectNoAxeViolations(page);
	await button(page, 'Start').click();
	await expect(button(page, 'Stop')).toBeVisible();
	await expect(page.getByRole('alert')).toBeEmpty();
});

test('no test runs while a session does', async ({ page, context }) => {
	const session = await context.newPage();
	await openPlayer(session, 'first-steps');
	await start(session);
	await page.goto('./diagnostics');
	await button(page, 'Start').click();
	await expect(page.getByRole('alert')).toContainText('A session is running.');
	await expect(button(page, 'Stop')).toBeHidden();
});

test('before, during and after: no barrier in light or dark, fits 320 px, is made for fingers', async ({
	page
}) => {
	const look = async () => {
		for (const viewport of [desktop, phone]) {
			await page.setViewportSize(viewport);
			await expectNoAxeViolations(page);
		}
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectNoAxeViolations(page, { runOnly: ['color-contrast'] });
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 320, height: 640 });
		await expectNoSidewaysScroll(page);
		expect(await lowTargets(page)).toEqual([]);
	};
	await page.goto('./diagnostics');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await look();
	await startTest(page);
	await listen(page, 1);
	await look();
	await interrupt(page);
	await look();
	await button(page, 'Stop').click();
	await expect(button(page, 'Save the log as a file')).toBeVisible();
	await look();
});
