import type { Page } from '@playwright/test';
import { button, readStore } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { putSessions } from './year.ts';
import { lifelikeYear } from '../../src/lib/core/lifelike.arbitrary.ts';

test.use({ viewport: phone });

/** A Wednesday. */
const today = '2026-11-18';
const year = lifelikeYear(3, today);
/** Only Monday and Tuesday of its week, so that much is still due. */
const upToTuesday = year.filter(({ day }) => day < '2026-11-16');

const target = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(new Date(2026, 10, 18, 12));
});

async function openToday(page: Page): Promise<void> {
	await page.goto('./');
	await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible();
}

test('a first visit has one thing to begin with, and no list of what is due', async ({ page }) => {
	await openToday(page);
	await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Due today' })).toBeHidden();
	await page.getByRole('link', { name: 'See the plan' }).click();
	await expect(page.getByText('This is what the sources advise.')).toBeVisible();
});

test('what is due follows the plan, which is kept at once and set back with undo', async ({ page }) => {
	await openToday(page);
	await putSessions(page, upToTuesday);
	await openToday(page);
	const due = page.getByRole('region', { name: 'Due today' });
	await expect(due.getByRole('listitem').filter({ hasText: 'Strength' })).toContainText(
		'0 of 2–3 this week; today, or by Friday.'
	);
	await expect(due.getByRole('listitem').filter({ hasText: 'Stretching' })).toContainText('For every day.');
	await expect(due.getByRole('link')).toHaveCount(3);

	await page.getByRole('link', { name: 'Change the plan' }).click();
	await target(page, 'Stretching').getByRole('switch').press('Space');
	const strength = target(page, 'Strength');
	await strength.getByRole('radio', { name: 'Chosen days' }).check();
	await strength.getByRole('checkbox', { name: 'Tuesday' }).press('Space');
	await strength.getByRole('checkbox', { name: 'Thursday' }).press('Space');
	await button(target(page, 'Mobility'), 'More minutes of mobility').press('Enter');
	await expect(target(page, 'Mobility')).toContainText('10 min in mobility routines');
	await expect
		.poll(async () => (await readStore(page, 'settings')).plan)
		.toMatchObject({
			targets: [{ on: [0, 1] }, { off: true }, { minutes: 10 }, { off: true }]
		});

	await page.getByRole('link', { name: 'Today', exact: true }).first().click();
	await expect(due.getByRole('listitem').filter({ hasText: 'Strength' })).toContainText(
		'0 of 2 this week; moved here from Monday.'
	);
	await expect(page.getByText('Stretching')).toBeHidden();

	await page.goto('./plan');
	await button(page, 'Set back to the sources’ advice').click();
	await expect(target(page, 'Stretching').getByRole('switch')).toBeChecked();
	await button(page, 'Undo').click();
	await expect(target(page, 'Stretching').getByRole('switch')).not.toBeChecked();
});

test('a session of what is due is done with for today', async ({ page }) => {
	await openToday(page);
	await putSessions(page, upToTuesday);
	const stretches = year.findLast(({ routine, complete }) => routine.kind === 'stretch' && complete)!;
	const startedAt = new Date(2026, 10, 18, 9).getTime();
	await putSessions(page, [
		{ ...stretches, id: 'today', day: today, startedAt, endedAt: startedAt + 300_000 }
	]);
	await openToday(page);
	const list = page.getByRole('region', { name: 'Due today' }).getByRole('listitem');
	await expect(list.filter({ hasText: 'Stretching' })).toContainText('Done today.');
	await expect(list.filter({ hasText: 'Stretching' }).getByRole('link')).toHaveCount(0);
	await expect(list.last()).toContainText('Stretching');
	await expectNoAxeViolations(page);
});

test('a plan that cannot be kept holds, and says so', async ({ page }) => {
	await page.goto('./plan');
	await expect(page.getByText('This is what the sources advise.')).toBeVisible();
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('No room.', 'QuotaExceededError');
		};
	});
	await target(page, 'Endurance').getByRole('switch').check();
	await expect(page.getByText('What you set here holds until the app is closed.')).toBeVisible();
	await expect(target(page, 'Endurance').getByRole('switch')).toBeChecked();
});
