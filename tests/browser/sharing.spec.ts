import { readFile } from 'node:fs/promises';
import jsqr from 'jsqr';
import type { Locator, Page } from '@playwright/test';
import { button, openPlayer, openRoutine, putRecord, readStore } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { expectNoSidewaysScroll, lowTargets, phone, playerFaults } from './layout.ts';

/** A routine of the person's own, with a picture. */
const own = {
	schema: 1,
	id: '7d2d3a39-65bb-4a55-8d2f-3f1f4b7f5a10',
	routine: {
		id: '7d2d3a39-65bb-4a55-8d2f-3f1f4b7f5a10',
		title: 'From my physio',
		note: 'Every morning.',
		source: null,
		place: 'floor',
		kind: 'strength',
		cautions: [],
		blocks: [
			{
				rounds: 1,
				steps: [
					{
						exercise: 'own-wall-sit',
						name: 'Wall sit',
						kind: 'strength',
						dose: { type: 'time', sides: 'none', sets: 2, seconds: 30 },
						ours: [],
						note: 'Back flat against the wall.',
						picture: 'p1'
					},
					{
						exercise: 'bird-dog',
						name: 'Bird dog',
						kind: 'stability',
						dose: { type: 'hold', sides: 'each', sets: { from: 2, to: 3 }, reps: 10, hold: 5 },
						ours: []
					}
				]
			}
		]
	},
	createdAt: 1,
	changedAt: 2
};
const picture = {
	schema: 1,
	id: 'p1',
	data: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	savedAt: 1
};

async function keepOwn(page: Page): Promise<void> {
	await page.goto('./history');
	await readStore(page, 'routines');
	await putRecord(page, 'routines', own);
	await putRecord(page, 'pictures', picture);
}

async function openSharing(page: Page, id: string): Promise<Locator> {
	await openRoutine(page, id);
	await button(page, 'Share').click();
	const dialog = page.getByRole('dialog');
	await expect(button(dialog, 'Close')).toBeVisible();
	return dialog;
}

/** What a camera reads off the screen. */
async function readCode(code: Locator): Promise<string | undefined> {
	const png = (await code.screenshot()).toString('base64');
	const { dark, width } = await code.page().evaluate(async (png) => {
		const image = new Image();
		image.src = `data:image/png;base64,${png}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
		canvas.drawImage(image, 0, 0);
		const { data, width } = canvas.getImageData(0, 0, image.width, image.height);
		const reds = data.filter((_, index) => index % 4 === 0);
		return { dark: Array.from(reds, (red) => (red < 128 ? '1' : '0')).join(''), width };
	}, png);
	const pixels = Uint8ClampedArray.from(
		[...dark].flatMap((one) => Array<number>(4).fill(one === '1' ? 0 : 255))
	);
	return jsqr(pixels, width, dark.length / width)?.data;
}

test.describe('on a phone', () => {
	test.use({ viewport: phone, colorScheme: 'dark' });

	test('a link, copied or read from its QR code, previews the same routine elsewhere', async ({
		page,
		context,
		browser,
		baseURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const dialog = await openSharing(page, 'deep-back');
		await button(dialog, 'Copy link').click();
		await expect(dialog.getByText('The link is copied.')).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(await readCode(dialog.getByRole('img', { name: 'QR code of the link to Deep back' }))).toBe(link);
		await expectNoAxeViolations(page);
		expect(await lowTargets(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(button(page, 'Share')).toBeFocused();

		const elsewhere = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' });
		const other = await elsewhere.newPage();
		await other.goto(link);
		await expect(other.getByLabel('Title')).toHaveValue('Deep back');
		await expect(other.getByText('2–3 sets × 8 reps, hold 3 s', { exact: true })).toBeVisible();
		await expect(other.getByText('10 reps each side, hold 5 s', { exact: true })).toBeVisible();
		await expect(other.getByText('5 min 11 s')).toBeVisible();
		expect(await readStore(other, 'routines')).toEqual({});
		await elsewhere.close();
	});
});

test('a routine that was deleted comes back from its file, with its picture', async ({ page }) => {
	await keepOwn(page);
	const dialog = await openSharing(page, own.id);
	await expect(dialog.getByText('Your own pictures do not travel in a link')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(dialog, 'Save as file').click()
	]);
	expect(download.suggestedFilename()).toBe('from-my-physio.holdfast');
	const content = await readFile(await download.path());
	await page.keyboard.press('Escape');
	await button(page, 'Delete').click();
	await expect.poll(() => readStore(page, 'routines')).toEqual({});

	await page.goto('./import');
	await expect(page.getByLabel('Paste it here')).toBeEditable();
	await page.locator('input[type=file]').setInputFiles({
		name: 'from-my-physio.holdfast',
		mimeType: 'application/octet-stream',
		buffer: content
	});
	await button(page, 'Import one routine').click();
	await expect(page.getByText('Imported one routine.')).toBeVisible();
	const [kept] = Object.values(await readStore(page, 'routines')) as (typeof own)[];
	const pictures = Object.values(await readStore(page, 'pictures')) as (typeof picture)[];
	const [wallSit, birdDog] = kept!.routine.blocks[0]!.steps;
	expect({ ...kept!.routine, blocks: [] }).toEqual({ ...own.routine, blocks: [] });
	expect(birdDog).toEqual(own.routine.blocks[0]!.steps[1]);
	expect(pictures.find(({ id }) => id === wallSit!.picture)?.data).toBe(picture.data);
});

test('a browser that does not copy shows the text, selected', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	const dialog = await openSharing(page, 'deep-back');
	await button(dialog, 'Copy as text').click();
	const field = dialog.getByLabel('To copy by hand');
	await expect(field).toBeFocused();
	const selected = await field.evaluate((field: HTMLTextAreaElement) =>
		field.value.slice(field.selectionStart, field.selectionEnd)
	);
	expect(selected).toContain('Superman hold: 2–3 sets × 8 reps, hold 3 s');
});

test('a sheet shows figures, doses in words and boxes to tick, and nothing else is printed', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await keepOwn(page);
	const dialog = await openSharing(page, own.id);
	await dialog.getByRole('link', { name: 'Print a sheet' }).click();
	const steps = page.getByRole('listitem');
	const birdDog = steps.filter({ hasText: 'Bird dog' });
	await expect(birdDog.locator('svg')).toHaveCount(2);
	await expect(birdDog).toContainText('2 to 3 sets of 10 on each side. Hold each for 5 seconds.');
	await expect(birdDog.locator('i')).toHaveCount(7 * 2 * 3);
	const wallSit = steps.filter({ hasText: 'Wall sit' });
	await expect(wallSit.locator('img')).toBeVisible();
	await expect(wallSit).toContainText('Back flat against the wall.');
	await page.getByLabel('For one day').check();
	await expect(birdDog.locator('i')).toHaveCount(2 * 3);
	await expectNoAxeViolations(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectNoSidewaysScroll(page);
	expect(await lowTargets(page)).toEqual([]);
	await button(page, 'Print').click();
	await expect(page.locator('body[data-printed]')).toBeVisible();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(button(page, 'Print')).toBeHidden();
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(birdDog.getByRole('heading')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('the player shows the picture and the note of an own exercise', async ({ page }) => {
	await page.setViewportSize(phone);
	await keepOwn(page);
	await openPlayer(page, own.id);
	await expect(page.locator('.figure img')).toBeVisible();
	await expect(page.getByText('Back flat against the wall.')).toBeInViewport();
	expect(await playerFaults(page)).toEqual([]);
});
