import type { Locator, Page } from '@playwright/test';
import { button, readStore, start, visitOnce } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { expectNoSidewaysScroll, lowTargets, phone } from './layout.ts';

/** As a physiotherapist hands it out. */
const sheet = 'Superman 2 x 8, hold 3 s; bird dog 10 each side, hold 5 s; child’s pose 2 x 30 s';
const corrected = sheet.replace('bird dog 10', 'bird dog 8');

async function openImport(page: Page): Promise<void> {
	await page.goto('./import');
	await expect(field(page)).toBeEditable();
	// The page is there before the app is.
	await expect(button(page, 'Paste')).toBeVisible();
}

function field(page: Page): Locator {
	return page.getByLabel('Paste it here');
}

function preview(page: Page): Locator {
	return page.getByRole('list', { name: 'Line by line' });
}

/** The doses of the sheet, as they were understood. */
async function expectSheet(page: Page, birdDogs: number): Promise<void> {
	const doses = ['2 sets × 8 reps, hold 3 s', `${birdDogs} reps each side, hold 5 s`, '2 × 30 s'];
	for (const [index, name] of ['Superman hold', 'Bird dog', 'Child’s pose'].entries()) {
		await expect(preview(page).getByRole('heading', { name, exact: true })).toBeVisible();
		await expect(preview(page).getByText(doses[index]!, { exact: true })).toBeVisible();
	}
}

/** Goes on by Tab until this has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
	for (let taps = 0; taps < 40; taps++) {
		await page.keyboard.press('Tab');
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error('Tab does not lead there.');
}

async function openFile(page: Page, name: string, content: string): Promise<void> {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

test('by keyboard alone, a sheet is pasted, corrected and started', async ({ page }) => {
	await openImport(page);
	await tabTo(page, field(page));
	await page.keyboard.insertText(sheet);
	await expectSheet(page, 10);
	await expect(page.getByText(/^\d+ min .*· 3 steps/)).toBeVisible();
	await tabTo(page, page.getByLabel('Line 1, as it stands'));
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText(corrected);
	await page.keyboard.press('Enter');
	await expectSheet(page, 8);
	await expect(field(page)).toHaveValue(corrected);
	// It is above the lines.
	await field(page).focus();
	await tabTo(page, button(page, 'Start'));
	await page.keyboard.press('Enter');
	await expect(button(page, 'Pause')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Superman hold' })).toBeVisible();
	expect(await readStore(page, 'routines')).toEqual({});
});

test.describe('on a phone', () => {
	test.use({ viewport: phone, hasTouch: true });

	test('a sheet is pasted, corrected, kept and started', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openImport(page);
		await page.evaluate((text) => navigator.clipboard.writeText(text), sheet);
		await button(page, 'Paste').tap();
		await expectSheet(page, 10);
		const line = page.getByLabel('Line 1, as it stands');
		await line.tap();
		await line.fill(corrected);
		await page.getByRole('heading', { name: 'Paste or import' }).tap();
		await expectSheet(page, 8);
		await expectNoSidewaysScroll(page);
		expect(await lowTargets(page)).toEqual([]);
		await expectNoAxeViolations(page);
		await page.getByLabel('Title').fill('From the physio');
		await button(page, 'Save').tap();
		await expect(page.getByRole('heading', { level: 1, name: 'From the physio' })).toBeVisible();
		await start(page);
	});
});

test.describe('without the network', () => {
	test.use({ serviceWorkers: 'allow', tolerate: /ERR_INTERNET_DISCONNECTED/ });

	test('a sheet is pasted and started', { tag: '@base' }, async ({ page, context }) => {
		await visitOnce(page);
		await context.setOffline(true);
		await openImport(page);
		await field(page).fill(sheet);
		await expectSheet(page, 10);
		await start(page);
	});
});

test('another app’s file is shown, kept, and taken away again', async ({ page }) => {
	const exercises = [
		{ id: 'a', name: 'Plank', duration: 30 },
		{ id: 'b', name: '<img src=x onerror=alert(1)>', duration: 20 }
	];
	const workout = { title: 'Office break', setCount: 1, sets: [{ id: 's', repetitions: 2, exercises }] };
	await openImport(page);
	await openFile(page, 'backup.txt', JSON.stringify(workout));
	await expect(
		page.getByText('From Just Another Workout Timer: one routine. Nothing is kept yet.')
	).toBeVisible();
	await page.getByText('2 steps').click();
	await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
	expect(await readStore(page, 'routines')).toEqual({});
	await button(page, 'Import one routine').click();
	await expect(page.getByRole('link', { name: 'Office break' })).toBeVisible();
	await expect(button(page, 'Undo')).toBeFocused();
	expect(Object.values(await readStore(page, 'routines'))).toMatchObject([
		{ routine: { title: 'Office break' } }
	]);
	await button(page, 'Undo').click();
	await expect(button(page, 'Import one routine')).toBeFocused();
	expect(await readStore(page, 'routines')).toEqual({});
});

test('a link is only shown; one that is hostile, and such a file, are refused, and nothing is stored', async ({
	page
}) => {
	const readable = Buffer.from('# <b>Linked</b>\nPlank: 2 × 30 s\n').toString('base64url');
	await page.goto(`./import#t=${readable}`);
	await expect(page.getByLabel('Title')).toHaveValue('<b>Linked</b>');
	await expect(page).toHaveURL(/\/import$/);
	await page.goto('./import#r=7b2HrgAAAA_AAAA');
	await expect(page.getByText(/link/).first()).toBeVisible();
	await expect(page.getByLabel('Title')).toHaveValue('<b>Linked</b>');
	await openFile(page, 'routines.holdfast', '['.repeat(100_000));
	await expect(page.getByRole('status').filter({ hasText: /file/i }).first()).toBeVisible();
	for (const store of ['routines', 'drafts', 'sessions', 'journal'] as const)
		expect(await readStore(page, store), store).toEqual({});
});

test(
	'what another app shares is shown, and still there after a reload',
	{ tag: '@base' },
	async ({ page }) => {
		const manifest = (await (await page.request.get('manifest.webmanifest')).json()) as {
			share_target: { action: string; params: Record<string, string> };
			file_handlers: { action: string }[];
		};
		const { action, params } = manifest.share_target;
		expect(manifest.file_handlers.map((handler) => handler.action)).toEqual([action]);
		const query = new URLSearchParams({ [params.title!]: 'Back', [params.text!]: 'Plank: 2 × 30 s' });
		await page.goto(`./${action}?${query}`);
		await expect(field(page)).toHaveValue('# Back\nPlank: 2 × 30 s');
		await page.getByLabel('Line 2, as it stands').fill('Plank: 3 × 30 s');
		await page.getByLabel('Line 2, as it stands').press('Enter');
		await page.reload();
		await expect(field(page)).toHaveValue('# Back\nPlank: 3 × 30 s');
		await expect(preview(page).getByText('3 × 30 s', { exact: true })).toBeVisible();
	}
);
