import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { button, toggle } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { phone } from './layout.ts';

/** A Wednesday. */
const morning = new Date('2026-03-25T10:00:00');

async function openReminders(page: Page): Promise<void> {
	await page.clock.install({ time: morning });
	await page.goto('./reminders');
	await expect(button(page, 'Add a reminder')).toBeVisible();
}

/** Switches the desk mode on, and lets the time pass until its nudge. */
async function waitForNudge(page: Page): Promise<void> {
	await toggle(page, 'Desk mode').check();
	await expect(page.getByText('Next move in 45 min.')).toBeVisible();
	await page.clock.runFor('45:00');
	await expect(page.getByRole('region', { name: 'Time to move' })).toBeVisible();
}

test('reminders become a calendar file whose entries open the routine @base', async ({ page, baseURL }) => {
	await page.setViewportSize(phone);
	await openReminders(page);
	await button(page, 'Add a reminder').click();
	const form = page.getByRole('form', { name: 'A new reminder' });
	await form.getByLabel('Routine').selectOption('Deep back');
	await form.getByLabel('Time 1').fill('07:30');
	await button(form, 'Another time').click();
	await form.getByLabel('Alarm').selectOption('Alarm 10 min before');
	await button(form, 'Add').click();
	await expect(page.getByText('2 reminders added.')).toBeVisible();
	await expect(button(page, 'Add a reminder')).toBeFocused();

	const downloading = page.waitForEvent('download');
	await button(page, 'Save the calendar file').click();
	const file = await readFile(await (await downloading).path(), 'utf8');
	const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
	const said = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
	expect(events.map((event) => [said(event, 'dtstart'), said(event, 'summary')])).toEqual([
		['2026-03-25T07:30:00', 'Deep back'],
		['2026-03-25T09:30:00', 'Deep back']
	]);
	const address = said(events[0]!, 'url');
	expect(address).toBe(new URL('./play/deep-back', baseURL).href);
	await expect(page.getByText('Your calendar file has all of this.')).toBeVisible();
	await expectNoAxeViolations(page);

	await page.reload();
	await page.getByRole('button', { name: /^Remove .*7:30/ }).click();
	await expect(button(page, 'Undo')).toBeFocused();
	await expect(page.getByText('and cancels what you removed')).toBeVisible();
	await page.goto(address);
	await expect(button(page, 'Start')).toBeVisible();
});

test('a reminder without a day is refused with a sentence', async ({ page }) => {
	await openReminders(page);
	await button(page, 'Add a reminder').click();
	const form = page.getByRole('form', { name: 'A new reminder' });
	for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
		await form.getByRole('checkbox', { name: day }).uncheck();
	await button(form, 'Add').click();
	await expect(form.getByRole('alert')).toHaveText('Choose at least one day.');
	await form.getByRole('checkbox', { name: 'Sunday' }).check();
	await button(form, 'Add').click();
	await expect(page.getByText('Sunday · Alarm at the time')).toBeVisible();
});

test('the desk mode nudges on whatever screen one is, and is put off by a tap', async ({ page }) => {
	await openReminders(page);
	await waitForNudge(page);
	await expectNoAxeViolations(page);
	await expect(page).toHaveTitle('● Move · Holdfast');
	const nudge = page.getByRole('region', { name: 'Time to move' });
	await button(nudge, 'Snooze 10 min').click();
	await expect(nudge).toBeHidden();
	await expect(page).toHaveTitle('Reminders · Holdfast');
	await page.getByRole('link', { name: 'Exercises' }).click();
	await expect(page.getByRole('heading', { name: 'Exercises', level: 1 })).toBeVisible();
	await page.clock.runFor('10:00');
	await expect(nudge).toBeVisible();
	await expect(page).toHaveTitle('● Move · Holdfast');
	await button(nudge, 'Skip').click();
	await expect(page).toHaveTitle('Exercises · Holdfast');
});

test('Start on the card leads through the routine at once', async ({ page }) => {
	await openReminders(page);
	await waitForNudge(page);
	await page.clock.resume();
	await button(page.getByRole('region', { name: 'Time to move' }), 'Start').click();
	await expect(page).toHaveURL(/\/play\/desk-mobility-5$/);
	await expect(button(page, 'Pause')).toBeVisible({ timeout: 20_000 });
	await expect(page).toHaveTitle(/^Desk mobility, 5 min/);
});

test('a small window over all others counts down', async ({ page, context }) => {
	await openReminders(page);
	await toggle(page, 'Desk mode').check();
	const opening = context.waitForEvent('page');
	await button(page, 'Keep the countdown on top').click();
	const small = await opening;
	await expect(small.getByText('Next move in 45 min')).toBeVisible();
	await page.clock.runFor('05:00');
	await expect(small.getByText('Next move in 40 min')).toBeVisible();
	await button(small, 'Snooze 10 min').click();
	await expect(small.getByText('Next move in 50 min')).toBeVisible();
	await toggle(page, 'Desk mode').uncheck();
	await expect.poll(() => small.isClosed()).toBe(true);
});
