import type { Page } from '@playwright/test';
import { routines } from '#lib/content/index.ts';
import { glance } from '#lib/core/glance.ts';
import { newPlayer } from '#lib/core/player.ts';
import type { Session } from '#lib/core/session.ts';
import { button, endEarly, openPlayer, readStore, soundAt, start } from './app.ts';
import type { StoreName } from './app.ts';
import { expect, test } from './fixtures.ts';
import { inspectTrack, keepTracks, noteWhatIsShown, timelineOf, whatWasShown } from './track.ts';

test.use({ viewport: { width: 390, height: 844 } });

async function stored<Value>(page: Page, store: StoreName): Promise<Value[]> {
	return Object.values(await readStore(page, store)) as Value[];
}

/** What a session says was done: exercise, set, side, reps, whether it counts as done. */
function asLines({ steps }: Session): string[] {
	return steps.flatMap(({ name, sets }) =>
		sets.map(
			({ set, side, reps, of, done }) =>
				`${name} ${set} ${side ?? '-'} ${reps}/${of} ${done ? 'done' : 'not done'}`
		)
	);
}

test('the track of every built-in routine has every cue at its exact sample, over an unbroken floor', async ({
	page
}) => {
	test.slow();
	await keepTracks(page);
	for (const { id } of routines) {
		await page.goto(`./routines/${id}`);
		const timeline = timelineOf(id);
		const found = await inspectTrack(page, timeline);
		expect(found.misplaced, id).toEqual([]);
		expect(found.cues, id).toBeGreaterThan(timeline.phases.length);
		expect(found.seconds, id).toBeGreaterThan(timeline.end);
		expect(found.quietest, id).toBeGreaterThan(-66);
	}
});

test('Deep back starts with one tap, leads through its first set untouched, and is written down as done', async ({
	page
}) => {
	test.setTimeout(120_000);
	await noteWhatIsShown(page);
	await page.goto('./routines/deep-back');
	await button(page, 'Start').click();
	await expect(page).toHaveURL(/\/play\/deep-back$/);

	await expect(page.locator('.word', { hasText: 'Rest' })).toBeVisible({ timeout: 70_000 });
	const shown = await whatWasShown(page);
	const timeline = timelineOf('deep-back');
	const firstSet = timeline.phases.slice(0, 26);
	const words = shown.filter(({ word }, index) => word !== shown[index - 1]?.word);
	expect(words.map(({ word }) => word)).toEqual(
		firstSet.map(({ start }) => glance({ ...newPlayer(timeline), position: start }).word)
	);
	const late = words.slice(1).map(({ at }, index) => Math.abs(at - firstSet[index + 1]!.start));
	expect(Math.max(...late), 'seconds between what sounds and what is shown').toBeLessThan(0.1);

	await button(page, 'Next').click();
	await expect(page.getByText('Set 2 of 2', { exact: true })).toBeVisible();
	await button(page, 'Next').click();
	await expect(page.locator('.word')).toHaveText('Coming up');
	for (const place of ['Left side', 'Switch sides', 'Right side']) {
		await button(page, 'Next').click();
		await expect(page.getByText(place, { exact: true }).first()).toBeVisible();
	}
	await button(page, 'Next').click();
	await expect(page.getByText('Written down in History.')).toBeVisible();

	const [session, ...others] = await stored<Session>(page, 'sessions');
	expect(others).toEqual([]);
	expect(asLines(session!)).toEqual([
		'Superman hold 1 - 8/8 done',
		'Superman hold 2 - 0/8 not done',
		'Bird dog 1 left 0/10 not done',
		'Bird dog 1 right 0/10 not done'
	]);
	expect(session!.steps[0]!.sets[0]!.seconds).toBeCloseTo(48, 0);
	expect(await stored(page, 'journal')).toEqual([]);

	await page.getByRole('link', { name: 'See it in History' }).click();
	await expect(page.getByText('8 of 8 reps')).toBeVisible();
});

test('a session whose page is killed is resumed within a second of where it stopped, and goes on as the same one', async ({
	page,
	context
}) => {
	test.setTimeout(90_000);
	let heard = 0;
	await context.exposeFunction('report', (at: number) => (heard = at));
	await context.addInitScript(() => {
		const tell = () => {
			const audio = document.querySelector('audio');
			const { report } = window as unknown as { report: (at: number) => void };
			if (audio && !audio.paused) report(audio.currentTime);
			requestAnimationFrame(tell);
		};
		tell();
	});
	await openPlayer(page, 'deep-back');
	await start(page);
	let alive = page;
	for (const until of [12.3, 16.7, 18.4]) {
		await expect.poll(() => heard, { intervals: [20], timeout: 20_000 }).toBeGreaterThan(until);
		const crashed = alive.waitForEvent('crash');
		const client = await context.newCDPSession(alive);
		void client.send('Page.crash').catch(() => undefined);
		await crashed;
		const stopped = heard;

		alive = await context.newPage();
		await alive.goto('./');
		await expect(alive.getByText('Deep back was cut off')).toBeVisible();
		const [entry] = await stored<{ position: number }>(alive, 'journal');
		expect(Math.abs(entry!.position - stopped), 'seconds lost').toBeLessThan(1);
		heard = 0;
		await button(alive, 'Resume').click();
		await expect(alive.locator('.word', { hasText: 'Back in place' })).toBeVisible();
		await expect(alive.locator('.word', { hasText: 'Back in place' })).toBeHidden();
		expect(Math.abs((await soundAt(alive)) - entry!.position), 'goes on there').toBeLessThan(1);
	}
	await endEarly(alive);
	await expect(alive.getByText('Written down in History.')).toBeVisible();
	const sessions = await stored<Session>(alive, 'sessions');
	expect(sessions).toHaveLength(1);
	expect(asLines(sessions[0]!)[0]).toBe('Superman hold 1 - 1/8 not done');
});

test('a main thread blocked for five seconds loses nothing', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await start(page);
	await expect(page.getByText('Rise', { exact: true })).toBeVisible({ timeout: 15_000 });
	const [before, after] = await page.evaluate(() => {
		const audio = document.querySelector('audio')!;
		const start = performance.now();
		const from = audio.currentTime;
		while (performance.now() - start < 5_000);
		return new Promise<[number, number]>((resolve) =>
			requestAnimationFrame(() => resolve([from, audio.currentTime]))
		);
	});
	expect(after - before, 'the sound went on').toBeGreaterThan(4.7);
	const timeline = timelineOf('deep-back');
	await expect
		.poll(async () => {
			const [at, word] = [await soundAt(page), await page.locator('.word').innerText()];
			return word.trim() === glance({ ...newPlayer(timeline), position: at }).word;
		})
		.toBe(true);
	await expect
		.poll(
			async () =>
				(await stored<{ visits: { phase: number; done: boolean }[] }>(page, 'journal'))[0]!.visits.filter(
					({ done }) => done
				).length
		)
		.toBeGreaterThanOrEqual(4);
});

test('the screen is kept on while it runs, and let go when it is paused', async ({ page }) => {
	await page.addInitScript(() => {
		const asked: string[] = [];
		Object.assign(window, { asked });
		navigator.wakeLock.request = () => {
			asked.push('asked');
			const lock = Object.assign(new EventTarget(), {
				released: false,
				type: 'screen' as const,
				onrelease: null,
				release() {
					asked.push('released');
					return Promise.resolve();
				}
			});
			return Promise.resolve(lock);
		};
	});
	const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
	await openPlayer(page, 'first-steps');
	await start(page);
	await expect.poll(asked).toEqual(['asked']);
	await button(page, 'Pause').click();
	await expect.poll(asked).toEqual(['asked', 'released']);
	await button(page, 'Resume').click();
	await expect.poll(asked).toEqual(['asked', 'released', 'asked']);
});
