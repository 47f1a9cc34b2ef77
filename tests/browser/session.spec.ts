import type { Page } from '@playwright/test';
import { glance } from '#lib/core/glance.ts';
import { newPlayer } from '#lib/core/player.ts';
import type { Session } from '#lib/core/session.ts';
import { button, openPlayer, readStore, soundAt, start } from './app.ts';
import type { StoreName } from './app.ts';
import { expect, test } from './fixtures.ts';
import { noteWhatIsShown, timelineOf, whatWasShown } from './track.ts';

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
	const late = words
		.slice(1)
		.map(({ at }, index) => Math.abs(at - firstSet[index + 1]!.start))
		.toSorted((a, b) => a - b);
	expect(late[late.length >> 1], 'seconds between what sounds and what is shown').toBeLessThan(0.1);
	expect(late.at(-1), 'on a machine that has more to do').toBeLessThan(0.5);

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
