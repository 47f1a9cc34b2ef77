import type { Page } from '@playwright/test';
import {
	button,
	endEarly,
	hear,
	jumpToBearCrawl,
	openPlayer,
	readStore,
	run,
	soundAt,
	start,
	word
} from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { lastTold, press, shown, watchLockScreen } from './lock-screen.ts';
import type { Told } from './lock-screen.ts';
import { timelineOf } from './track.ts';

test.use({ viewport: phone });

test.beforeEach(({ page }) => watchLockScreen(page));

async function journalled(page: Page): Promise<number | undefined> {
	const [entry] = Object.values(await readStore(page, 'journal')) as { position: number }[];
	return entry?.position;
}

/** One place of each kind of phase in Deep back, in seconds, and what the lock screen says there. */
const places = [
	{ kind: 'ready', at: 1, title: 'Get ready: Superman hold, set 1 of 2', next: 'Superman hold, set 1 of 2' },
	{ kind: 'rise', at: 10.1, title: 'Superman hold, set 1 of 2', next: 'Rest, then set 2 of 2' },
	{ kind: 'hold', at: 11.5, title: 'Superman hold, set 1 of 2', next: 'Rest, then set 2 of 2' },
	{ kind: 'release', at: 14.1, title: 'Superman hold, set 1 of 2', next: 'Rest, then set 2 of 2' },
	{ kind: 'rest', at: 60, title: 'Rest: Superman hold, set 2 of 2', next: 'Superman hold, set 2 of 2' },
	{ kind: 'hold', at: 90.1, title: 'Superman hold, set 2 of 2', next: 'Bird dog' },
	{ kind: 'change', at: 137, title: 'Coming up: Bird dog, left side', next: 'Bird dog, left side' },
	{ kind: 'rise', at: 146.1, title: 'Bird dog, left side', next: 'Switch to the right side' },
	{ kind: 'switch', at: 227, title: 'Switch sides: Bird dog, right side', next: 'Bird dog, right side' },
	{ kind: 'hold', at: 240, title: 'Bird dog, right side', next: 'Finish' }
];

test('says what sounds and what comes next in every kind of phase, and where it is', async ({ page }) => {
	await run(page);
	expect(await shown(page)).toEqual({
		title: 'Get ready: Superman hold, set 1 of 2',
		artist: 'Next: Superman hold, set 1 of 2',
		album: 'Deep back',
		playbackState: 'playing'
	});
	const size = await page.evaluate(async () => {
		const [{ src }] = navigator.mediaSession.metadata!.artwork as [MediaImage];
		const { width, height } = await createImageBitmap(await (await fetch(src)).blob());
		return { absolute: src === new URL(src).href, width, height };
	});
	expect(size).toEqual({ absolute: true, width: 512, height: 512 });

	// The slowest that there is, so that a short phase stays to be looked at.
	await page.evaluate(() => (document.querySelector('audio')!.playbackRate = 0.0625));
	for (const { kind, at, title, next } of places) {
		await hear(page, at);
		await expect(page.locator('main')).toHaveAttribute('data-phase', kind);
		await expect
			.poll(() => shown(page))
			.toEqual({ title, artist: `Next: ${next}`, album: 'Deep back', playbackState: 'playing' });
	}
	const told = await page.evaluate(() => window.lockScreen.positions);
	expect(told.length).toBeGreaterThanOrEqual(places.length);
	for (const { duration, position, sound } of told as Told[]) {
		expect(duration).toBe(timelineOf('deep-back').end);
		expect(Math.abs(position - sound), `told ${position} at ${sound}`).toBeLessThan(0.1);
	}
});

test('has a button for every move, and none for jumps of some seconds', async ({ page }) => {
	await run(page);
	const handlers = await page.evaluate(() =>
		Object.entries(window.lockScreen.handlers).map(([action, handler]) => [action, handler !== null])
	);
	expect(Object.fromEntries(handlers)).toEqual({
		play: true,
		pause: true,
		stop: true,
		previoustrack: true,
		nexttrack: true,
		seekto: true,
		seekbackward: false,
		seekforward: false
	});

	await press(page, 'nexttrack');
	await expect(page.getByText('Set 1 of 2', { exact: true })).toBeVisible();
	await press(page, 'nexttrack');
	await expect(word(page)).toHaveText('Rest');
	await press(page, 'previoustrack');
	await expect(page.getByText('Rep 1 of 8', { exact: true })).toBeVisible();
	await expect.poll(() => soundAt(page)).toBeGreaterThan(10);
	expect(await soundAt(page)).toBeLessThan(14);
});

for (const [action, wish] of [
	['pause', 'Pause'],
	['stop', 'Stop']
] as const) {
	test(`${wish} pauses, Play goes on after the count, and both are shown`, async ({ page }) => {
		await run(page);
		await expect.poll(() => soundAt(page)).toBeGreaterThan(1);
		await press(page, action);
		await expect(word(page)).toHaveText('Paused');
		await expect.poll(() => shown(page)).toMatchObject({ playbackState: 'paused' });
		const at = await soundAt(page);
		expect(await page.evaluate(() => document.querySelector('audio')!.paused)).toBe(true);
		expect(Math.abs((await lastTold(page))!.position - at)).toBeLessThan(0.1);

		await press(page, 'play');
		await expect(word(page)).toHaveText('Back in place');
		await expect.poll(() => shown(page)).toMatchObject({ playbackState: 'playing' });
		expect(Math.abs((await lastTold(page))!.position - at), 'not the place of the count').toBeLessThan(0.1);
		await expect(word(page)).toHaveText('Get ready');
		expect(await soundAt(page)).toBeGreaterThanOrEqual(at - 0.01);
		expect(await soundAt(page)).toBeLessThan(at + 1);
	});
}

test('a place on its bar is heard, shown and written down within a second', async ({ page }) => {
	await run(page);
	const targets = [
		{ place: 227, word: 'Switch sides' },
		{ place: 40.5, word: 'Rise' },
		{ place: 60, word: 'Rest' }
	];
	for (const target of targets) {
		await press(page, 'seekto', target.place);
		await expect
			.poll(
				async () => ({
					word: (await word(page).innerText()).trim(),
					sounds: near(await soundAt(page), target.place),
					written: near(await journalled(page), target.place),
					told: near((await lastTold(page))?.position, target.place)
				}),
				{ timeout: 1_000, intervals: [50] }
			)
			.toEqual({ word: target.word, sounds: true, written: true, told: true });
	}

	await button(page, 'Pause').click();
	await press(page, 'seekto', 137);
	await expect(word(page)).toHaveText('Paused');
	await expect(page.getByText('Bird dog', { exact: true })).toBeVisible();
	await expect.poll(() => journalled(page)).toBe(137);
	expect(await shown(page)).toMatchObject({
		title: 'Coming up: Bird dog, left side',
		playbackState: 'paused'
	});

	function near(place: number | undefined, target: number): boolean {
		return place !== undefined && place >= target - 0.01 && place < target + 1.2;
	}
});

test('in an open phase, Next says that it is done; at the end everything is taken back', async ({ page }) => {
	await jumpToBearCrawl(page);
	await expect
		.poll(() => shown(page))
		.toMatchObject({ title: 'Your pace: Bear crawl', artist: 'Next: Finish' });
	await expect(page.getByRole('timer')).toHaveText('1');
	await press(page, 'nexttrack');
	await expect(page.getByText('Written down in History.')).toBeVisible();
	const crawl = page.getByRole('listitem').filter({ hasText: 'Bear crawl' }).first();
	await expect(crawl.getByRole('listitem')).toContainText('✓');
	await expectNothingShown(page);
});

test('at the end of a session that was heard out everything is taken back', async ({ page }) => {
	await openPlayer(page, 'first-steps');
	await start(page);
	await hear(page, timelineOf('first-steps').end - 0.5);
	await expect(page.getByText('Written down in History.')).toBeVisible();
	await expectNothingShown(page);
});

test('a session that was left, or ended early, leaves nothing behind', async ({ page }) => {
	await run(page);
	await endEarly(page);
	await expect(page.getByText('Written down in History.')).toBeVisible();
	await expectNothingShown(page);

	await page.goto('./routines/deep-back');
	await start(page);
	await page.goBack();
	await button(page, 'Leave').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Deep back' })).toBeVisible();
	await expectNothingShown(page);
});

async function expectNothingShown(page: Page): Promise<void> {
	await expect
		.poll(
			() =>
				page.evaluate(() => ({
					metadata: navigator.mediaSession.metadata,
					playbackState: navigator.mediaSession.playbackState,
					position: window.lockScreen.positions.at(-1),
					bound: Object.entries(window.lockScreen.handlers)
						.filter(([, handler]) => handler !== null)
						.map(([action]) => action)
				})),
			{ timeout: 15_000 }
		)
		.toEqual({ metadata: null, playbackState: 'none', position: null, bound: [] });
}
