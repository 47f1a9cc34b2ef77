import type { Page } from '@playwright/test';
import { routineById } from '#lib/content/index.ts';
import { dayOf } from '#lib/core/day.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { sessionByHand } from '#lib/core/session-by-hand.ts';
import type { Session } from '#lib/core/session.ts';
import { button, putRecord, readStore } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { desktop, expectNoSidewaysScroll, lowTargets, phone } from './layout.ts';

test.use({ viewport: phone });

const variant = { effort: 'easier', leftOut: ['Bird dog'], swapped: [] } as const;

/** Deep back, done without the app ten minutes ago; easier, and without its second step. */
function session(): Session {
	const written = sessionByHand(
		routineById('deep-back')!,
		{ id: 'one', endedAt: Date.now() - 600_000 },
		defaultTiming
	);
	return { ...written, routine: { ...written.routine, today: variant } };
}

async function openSession(page: Page): Promise<void> {
	await page.goto('./history');
	await readStore(page, 'summary');
	await putRecord(page, 'sessions', session());
	await expect.poll(() => stored(page)).toHaveLength(1);
	await page.goto('./history/one');
	await expect(page.getByRole('heading', { level: 1, name: 'Deep back' })).toBeVisible();
}

const minutes = (page: Page) => page.getByLabel('Minutes');
const notice = (page: Page, name: string) => page.getByRole('status', { name });
const stored = async (page: Page) => Object.values(await readStore(page, 'sessions')) as Session[];

async function expectReachable(page: Page): Promise<void> {
	for (const viewport of [desktop, { width: 320, height: 640 }, phone]) {
		await page.setViewportSize(viewport);
		await expectNoAxeViolations(page);
		await expectNoSidewaysScroll(page);
		expect(await lowTargets(page)).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNoAxeViolations(page, { runOnly: ['color-contrast'] });
	await page.emulateMedia({ colorScheme: 'light' });
}

test('a session is added with three taps, by keyboard alone @base', async ({ page }) => {
	await page.goto('./history/new');
	await button(page, 'Deep back Stability').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Deep back' })).toBeFocused();
	await expect(page.getByLabel('Day')).toHaveValue(dayOf(Date.now()));
	await button(page, 'Save').first().press('Enter');
	await expect(notice(page, '“Deep back” is written down.')).toBeVisible();
	expect(await stored(page)).toMatchObject([{ origin: 'hand', complete: true, elapsed: 311 }]);
	await page.goto('./history');
	await expect(page.getByRole('link', { name: /Deep back/ }).first()).toBeVisible();
});

test('what is no routine is named, and what is wrong is said', async ({ page }) => {
	await page.goto('./history/new');
	await page.getByRole('searchbox').fill('A walk');
	await expect(page.getByText('No routine fits these words.')).toBeVisible();
	await expectReachable(page);
	await button(page, 'Write it down').click();
	await minutes(page).fill('a while');
	await button(page, 'Save').first().click();
	await expect(page.getByRole('alert')).toHaveText('Give its length in minutes, such as 15.');
	await expect(minutes(page)).toBeFocused();
	await minutes(page).fill('40');
	await page.getByLabel('Day').fill('2020-02-29');
	await button(page, 'Save').first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'A walk' })).toBeVisible();
	expect(await stored(page)).toMatchObject([{ day: '2020-02-29', elapsed: 2400 }]);
});

test('a session is changed, deleted, and every time put back', async ({ page }) => {
	await openSession(page);
	await expectReachable(page);
	await expect(page.getByRole('link', { name: 'Do it again' })).toHaveAttribute(
		'href',
		/routines\/deep-back\?today=easier&without=2$/
	);
	await button(page, 'Edit').click();
	await expectReachable(page);
	await minutes(page).fill('12');
	const reps = page.getByLabel('Reps, Set 2 of Superman hold');
	await reps.fill('5');
	await page
		.getByRole('group', { name: /^Pain after/ })
		.getByRole('radio', { name: '3 of 10' })
		.click();
	await button(page, 'Save').last().click();
	await expect(page.getByText('Pain 3 after')).toBeVisible();
	await expect(page.getByText('12 min', { exact: true })).toBeVisible();
	await expect(page.getByText('5 of 8 reps')).toBeVisible();
	await button(page, 'Undo').click();
	await expect(page.getByText('5 min 11 s', { exact: true })).toBeVisible();
	expect(await stored(page)).toMatchObject([{ elapsed: 311, complete: true }]);

	await button(page, 'Delete').click();
	await expect(notice(page, '“Deep back” was deleted.')).toBeVisible();
	expect(await stored(page)).toEqual([]);
	await page.getByRole('link', { name: 'Back to History' }).click();
	await button(notice(page, '“Deep back” was deleted.'), 'Undo').click();
	await expect(page.getByRole('link', { name: /Deep back/ }).first()).toBeVisible();
	expect(await stored(page)).toMatchObject([{ elapsed: 311, complete: true }]);
});

test('of two tabs neither writes over the other unasked, and each shows what the other wrote', async ({
	page
}) => {
	await openSession(page);
	const other = await page.context().newPage();
	await other.goto('./history/one');
	await button(other, 'Edit').click();
	await minutes(other).fill('20');

	await page.bringToFront();
	await button(page, 'Edit').click();
	await minutes(page).fill('10');
	await button(page, 'Save').first().click();
	await expect(page.getByText('10 min', { exact: true })).toBeVisible();

	await other.bringToFront();
	await button(other, 'Save').first().click();
	const conflict = notice(other, 'This session was changed in another tab since you opened it.');
	await expect(conflict).toBeVisible();
	expect(await stored(other)).toMatchObject([{ elapsed: 600 }]);
	await expectNoAxeViolations(other);
	await button(conflict, 'Keep what is here').click();
	await expect(other.getByText('20 min', { exact: true })).toBeVisible();

	await page.bringToFront();
	await expect(page.getByText('20 min', { exact: true })).toBeVisible();
});
