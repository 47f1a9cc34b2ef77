import type { Page } from '@playwright/test';
import { sampleRate, toneSamples } from '#lib/audio/sounds.ts';
import { glance } from '#lib/core/glance.ts';
import { newPlayer } from '#lib/core/player.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { nextStop } from '#lib/core/stops.ts';
import { button, openPlayer, readStore, start } from './app.ts';
import { expect, test } from './fixtures.ts';
import { anchorAfter, expectRight, filledAfter, musicOf, standing, timeline, watchMusic } from './music.ts';
import type { Anchor } from './music.ts';
import { RawChromium } from './raw-chromium.ts';

async function openWithMusic(page: Page) {
	await page.addInitScript(watchMusic);
	await openPlayer(page, 'deep-back');
	await page.getByRole('radio', { name: 'With my music' }).check();
	await expect(page.locator('audio')).toHaveCount(0);
	return musicOf((expression) => page.evaluate(expression));
}

const disturbances = [
	{ how: 'undisturbed', slower: 1, blocked: 0 },
	{ how: 'with the main thread blocked for five seconds', slower: 1, blocked: 5_000 },
	{ how: 'on a processor six times slower', slower: 6, blocked: 0 }
];

/** What a session may be asked is there before Start, for the time when the network is gone. */
async function expectDialogsFetched(page: Page): Promise<void> {
	const fetched = () =>
		page.evaluate(() => {
			const names = performance.getEntriesByType('resource').map(({ name }) => name);
			return ['StepsDialog', 'Summary'].filter((part) => names.some((name) => name.includes(`/${part}.`)));
		});
	await expect.poll(fetched).toEqual(['StepsDialog', 'Summary']);
}

for (const { how, slower, blocked } of disturbances) {
	test(`with my music, every sound is on the clock at its place and in time: ${how}`, async ({ page }) => {
		test.setTimeout(120_000);
		const music = await openWithMusic(page);
		const client = await page.context().newCDPSession(page);
		await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
		await expectDialogsFetched(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await start(page);
		const anchor = await anchorAfter(music, 0, 0);
		// The clock is filled again 20 s after Start: in the middle of the block.
		await music.heard(anchor.time + 17);
		await page.evaluate((time) => {
			const end = performance.now() + time;
			while (performance.now() < end);
		}, blocked);
		await filledAfter(music, anchor.time + 17);
		const now = await music.now();
		expectRight(await music.starts(), anchor, now + 60, 35);

		const words = (await music.shown()).filter(({ at }) => at > anchor.time + 1 && at < anchor.time + 17);
		const late = words.map(({ word, at }) => {
			const place = at - anchor.time;
			const due = timeline.phases.filter(
				({ start }) => glance({ ...newPlayer(timeline), position: start }).word === word
			);
			return Math.min(...due.map(({ start }) => Math.abs(start - place)));
		});
		expect(words.map(({ word }) => word)).toEqual(['Rise', 'Hold', 'Release', 'Rise']);
		if (slower === 1)
			expect(Math.max(...late), 'seconds between what sounds and what is shown').toBeLessThan(0.1);
		await expect(page.locator('audio')).toHaveCount(0);
		// But for the pictures of the tab and of the lock screen, which the service worker has.
		expect(
			asked.filter((path) => !path.startsWith('/icons/')),
			'requests from Start on'
		).toEqual([]);
	});
}

test('with my music, Next and Back take everything off the clock, and put on what is right there', async ({
	page
}) => {
	const music = await openWithMusic(page);
	await start(page);
	let anchor = await anchorAfter(music, 0, 0);
	await music.heard(anchor.time + 1);
	const [first, second] = [nextStop(timeline, 0), nextStop(timeline, nextStop(timeline, 0))];
	for (const [name, to, after] of [
		['Next', first, 0.5],
		['Next', second, 4],
		// More than three seconds in: to the start of the rest itself.
		['Back', second, 0.5]
	] as const) {
		const before = (await music.starts()).length;
		const tapped = await music.now();
		await button(page, name).click();
		const place = timeline.phases[to]!.start;
		anchor = await anchorAfter(music, before, place);
		expect(anchor.time - tapped, `seconds from ${name} to its sound`).toBeLessThan(1);
		await music.heard(anchor.time + after);
		const starts = await music.starts();
		const left = standing(starts.slice(0, before)).filter(
			({ when, length }) => when + length / sampleRate > anchor.time
		);
		expect(left, `left on the clock by ${name}`).toEqual([]);
		expectRight(starts.slice(before), anchor, anchor.time + 60, 25);
	}
});

test('with my music, Pause takes everything off the clock, and Resume counts three seconds first', async ({
	page
}) => {
	const music = await openWithMusic(page);
	await start(page);
	const first = await anchorAfter(music, 0, 0);
	await music.heard(first.time + 11.5);
	await button(page, 'Pause').click();
	await expect(button(page, 'Resume')).toBeVisible();
	const paused = await music.starts();
	const now = await music.now();
	expect(
		standing(paused).filter(({ when, length }) => when + length / sampleRate > now),
		'left on the clock'
	).toEqual([]);
	const [entry] = Object.values(await readStore(page, 'journal')) as JournalEntry[];
	const { position } = entry!;
	expect(position, 'where it stands').toBeGreaterThan(11.4);

	await button(page, 'Resume').click();
	await expect(page.locator('.word', { hasText: 'Back in place' })).toBeVisible();
	const anchor: Anchor = {
		place: position,
		time: (await anchorAfter(music, paused.length, position)).time + 3
	};
	await music.heard(anchor.time + 0.5);
	await expect(page.locator('.word', { hasText: 'Back in place' })).toBeHidden();
	const starts = (await music.starts()).slice(paused.length);
	const count = starts.filter(({ when }) => when < anchor.time);
	expect(
		count.map(({ when, length }) => [length, Math.round((when - anchor.time) * 10_000) / 10_000]),
		'3-2-1'
	).toEqual([-3, -2, -1].map((second) => [toneSamples('lead').length, second]));
	expectRight(
		starts.filter((one) => !count.includes(one)),
		anchor,
		anchor.time + 60,
		25
	);
});

test('with my music, a page hidden for two minutes has everything on the clock in time', async ({
	baseURL
}) => {
	test.setTimeout(200_000);
	const browser = new RawChromium(['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10']);
	try {
		const page = await browser.open(`${baseURL}play/deep-back`);
		await page.evaluate(`(${watchMusic.toString()})()`);
		await page.click('label', 'With my music');
		await page.evaluate(`new Promise((resolve) => {
			const look = () => document.querySelector('audio') ? requestAnimationFrame(look) : resolve();
			look();
		})`);
		await page.click('button', 'Start');
		const music = musicOf((expression) => page.evaluate(expression));
		const anchor = await anchorAfter(music, 0, 0);
		const other = await browser.open('about:blank');
		await other.activate();
		const seen = () => page.evaluate<string>('document.visibilityState');
		expect(await seen()).toBe('hidden');
		const from = await music.now();
		await music.heard(from + 120);
		expect(await seen()).toBe('hidden');
		const now = await music.now();
		const starts = await music.starts();
		expect(
			starts.filter(({ when }) => when >= from && when <= from + 120).length,
			'due while it was hidden'
		).toBeGreaterThan(60);
		expectRight(starts, anchor, now + 60, 90);

		await page.activate();
		const shown = await page.evaluate<string>(`new Promise((resolve) => requestAnimationFrame(() =>
			requestAnimationFrame(() => resolve(document.querySelector('.word').textContent.trim()))))`);
		const position = (await music.now()) - anchor.time + anchor.place;
		const words = [position - 0.2, position].map(
			(position) => glance({ ...newPlayer(timeline), position }).word
		);
		expect(words, 'right on return').toContain(shown);
	} finally {
		await browser.close();
	}
});
