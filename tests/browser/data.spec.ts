import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lifelikeYear } from '../../src/lib/core/lifelike.arbitrary.ts';
import { button, putRecord, readStore } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { expectNoSidewaysScroll, lowTargets, phone } from './layout.ts';
import { putSessions } from './year.ts';

const stores = ['sessions', 'journal', 'routines', 'drafts', 'pictures', 'progress'] as const;
const year = lifelikeYear(3, '2026-11-22').slice(-40);

/** Opens the screen once everything of it is there. */
async function openData(page: Page): Promise<void> {
	await page.goto('./data');
	await expect(page.getByText('Every record on this device can be read.')).toBeVisible();
}

async function openFile(page: Page, name: string, content: string): Promise<void> {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

async function saved(page: Page, how: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, how).click()]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function everything(page: Page): Promise<unknown[]> {
	return Promise.all(stores.map((store) => readStore(page, store)));
}

async function deleteAll(page: Page): Promise<void> {
	await button(page, 'Delete everything …').click();
	await page.keyboard.type('delete');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status', { name: 'Everything on this device is deleted.' })).toBeVisible();
}

test('a backup is saved, everything is deleted, and comes back as it was', async ({ page }) => {
	await openData(page);
	await putSessions(page, year);
	const before = await everything(page);
	const { name, text } = await saved(page, 'Save a backup');
	expect(name).toMatch(/^holdfast-backup-\d{4}-\d\d-\d\d\.json$/);
	await deleteAll(page);
	expect(await readStore(page, 'sessions')).toEqual({});
	await openFile(page, name, text);
	await expect(page.getByText('40 new')).toBeVisible();
	await expectNoAxeViolations(page);
	await button(page, 'Restore 40 records').click();
	await expect(page.getByRole('status', { name: 'Restored 40 records.' })).toBeVisible();
	expect(await everything(page)).toEqual(before);
	await openFile(page, name, text);
	await expect(page.getByText('there is nothing to restore')).toBeVisible();
});

test('what is not a whole backup is refused, and nothing changes', async ({ page }) => {
	await openData(page);
	await putSessions(page, year);
	const before = await everything(page);
	const { text } = await saved(page, 'Save a backup');
	await openFile(page, 'half.json', text.slice(0, text.length / 2));
	await expect(page.getByRole('status', { name: /^This file is damaged/ })).toBeVisible();
	await openFile(page, 'other.json', '{"app": "something else"}');
	await expect(page.getByRole('status', { name: /no app that Holdfast knows/ })).toBeVisible();
	await openFile(page, 'newer.json', text.replace('"version":1', '"version":2'));
	await expect(page.getByRole('status', { name: /newer Holdfast/ })).toBeVisible();
	await deleteAll(page);
	await openFile(page, 'edited.json', text.replace('"complete":true', '"complete":false'));
	await expect(page.getByText('This file is not as Holdfast wrote it.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Restore/ })).toBeDisabled();
	await button(page, 'Undo').click();
	await expect(button(page, 'Delete everything …')).toBeVisible();
	expect(await everything(page)).toEqual(before);
});

test.describe('on a phone', () => {
	test.use({ viewport: phone, hasTouch: true });

	test('sessions of another app come in by way of Import, and are taken away again', async ({ page }) => {
		const csv = [
			'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
			'2025-07-23 19:16:49,Evening,29m,Deadlift (Barbell),1,40,8,0,0,,,',
			'2025-07-23 19:16:49,Evening,29m,Zercher Carry,1,40,8,0,0,,,',
			'soon,Evening,29m,Plank,1,0,0,0,30,,,'
		].join('\n');
		await page.goto('./import');
		await expect(button(page, 'Paste')).toBeVisible();
		await openFile(page, 'strong.csv', csv);
		await expect(page).toHaveURL(/\/data$/);
		await expect(page.getByText('From Strong: one session')).toBeVisible();
		await page.getByText('2 exercises: 1 in the library, 1 kept as your own').tap();
		await page.getByLabel(/Zercher Carry/).selectOption({ label: 'Bear crawl' });
		await page.getByText('One row is not understood').tap();
		await expect(page.getByText(/Row 4, the date/)).toBeVisible();
		expect(await lowTargets(page)).toEqual([]);
		await expectNoSidewaysScroll(page);
		await expectNoAxeViolations(page);
		await button(page, 'Take one session into History').tap();
		await expect(page.getByRole('status', { name: 'One session came into History.' })).toBeVisible();
		const [session] = Object.values(await readStore(page, 'sessions')) as { steps: { exercise: string }[] }[];
		expect(session!.steps.map(({ exercise }) => exercise)).toEqual(['deadlift', 'bear-crawl']);
		await button(page, 'Undo').tap();
		await expect(button(page, 'Take one session into History')).toBeVisible();
		expect(await readStore(page, 'sessions')).toEqual({});
	});
});

test('sessions leave as a table of another app', async ({ page }) => {
	await openData(page);
	await putSessions(page, year);
	await page.getByRole('group', { name: 'As' }).getByRole('radio', { name: 'For Hevy' }).check();
	await page.getByRole('group', { name: 'Weights in' }).getByRole('radio', { name: 'Pounds' }).check();
	const { name, text } = await saved(page, 'Save as file');
	expect(name).toMatch(/^holdfast-for-hevy-.*\.csv$/);
	expect(text.split('\n')[0]).toContain('weight_lbs');
	await expect(page.getByText(/^40 sessions in/)).toBeVisible();
});

test('a damaged record goes into the backup, and comes back as it was', async ({ page }) => {
	await openData(page);
	await putRecord(page, 'sessions', { id: 'torn', startedAt: 5, steps: 'gone' });
	const { name, text } = await saved(page, 'Save a backup');
	await deleteAll(page);
	await openFile(page, name, text);
	await button(page, 'Restore one record').click();
	await expect(page.getByRole('status', { name: 'Restored one record.' })).toBeVisible();
	expect(await readStore(page, 'sessions')).toEqual({ torn: { id: 'torn', startedAt: 5, steps: 'gone' } });
});
