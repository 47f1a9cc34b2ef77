import type { Locator, Page } from '@playwright/test';
import { button } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { phone } from './layout.ts';

const wide = { width: 1280, height: 900 };

const textOf = (page: Page): Locator => page.getByRole('textbox', { name: 'As text' });
const cards = (page: Page): Locator =>
	page.getByRole('region', { name: 'Cards' }).getByRole('heading', { level: 3 });

/** Opens the editor, and waits until what there is to edit has been read. */
async function openEditor(page: Page, id: string): Promise<void> {
	await page.goto(`./edit/${id}`);
	await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
}

/** Opens a new routine of this text. */
async function write(page: Page, text: string): Promise<void> {
	await openEditor(page, 'new');
	await textOf(page).fill(text);
}

/** Goes on with Tab until the focus is where it is to be. */
async function tabTo(page: Page, goal: Locator, key = 'Tab'): Promise<void> {
	await expect(async () => {
		await page.keyboard.press(key);
		await expect(goal).toBeFocused({ timeout: 1 });
	}).toPass({ intervals: [1] });
}

test.describe('a routine of one’s own', () => {
	test.use({ viewport: wide });

	test('is built and saved by the keyboard alone', async ({ page }) => {
		await openEditor(page, 'new');
		await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
		await page.keyboard.type('Mornings');
		await tabTo(page, button(page, 'Add an exercise'));
		await page.keyboard.press('Enter');
		for (const name of ['superman', 'bird dog', 'auntie’s wobble']) {
			await page.keyboard.type(name);
			await page.keyboard.press('Enter');
		}
		await page.keyboard.press('Escape');
		await expect(button(page, 'Add an exercise')).toBeFocused();
		await expect(cards(page)).toHaveText([/Superman hold/, /Bird dog/, /auntie’s wobble/]);

		await tabTo(page, page.getByRole('button', { name: /^auntie’s wobble/ }), 'Shift+Tab');
		await page.keyboard.press('Alt+ArrowUp');
		await expect(cards(page)).toHaveText([/Superman hold/, /auntie’s wobble/, /Bird dog/]);
		await expect(page.getByText('auntie’s wobble: place 2 of 3.')).toBeAttached();
		await page.keyboard.press('Enter');
		const reps = page.getByRole('textbox', { name: /^Reps/ });
		await tabTo(page, reps);
		await page.keyboard.press('Control+A');
		await page.keyboard.type('7x');
		await expect(page.getByText(/Give a whole number from 1/)).toBeVisible();
		await page.keyboard.press('Backspace');
		await expect(textOf(page)).toHaveValue(/auntie’s wobble.* 7 reps/);

		await tabTo(page, button(page, 'Move up'));
		await page.keyboard.press('Control+Z');
		await expect(textOf(page)).not.toHaveValue(/ 7 reps/);
		await page.keyboard.press('Control+Shift+Z');
		await expect(textOf(page)).toHaveValue(/auntie’s wobble.* 7 reps/);
		await tabTo(page, button(page, 'Save routine'));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Mornings' })).toBeVisible();
		await expect(page.getByText(/7 reps/)).toBeVisible();
	});

	test('is cards and text: either edits the other, and nothing typed is lost', async ({ page }) => {
		await write(page, '# Both\nBird dog: 10 reps each side, hold 5 s\nPlank: 2 × 30 s');
		await expect(cards(page)).toHaveText([/Bird dog.*hold 5 s/s, /Plank.*2 × 30 s/s]);
		await expect(page.getByText('at least')).toBeHidden();
		await page.getByRole('button', { name: /^Plank/ }).click();
		await page.getByRole('textbox', { name: 'Time (s)' }).fill('1:00');
		await expect(textOf(page)).toHaveValue(/Plank: 2 × 60 s/);
		await page.getByRole('radio', { name: 'Until done' }).check({ force: true });
		await expect(textOf(page)).toHaveValue(/Plank: 2 × until done/);
		await expect(page.getByText(/^at least /)).toBeVisible();
		await expectNoAxeViolations(page);
	});

	test('shows another figure where a step becomes another exercise', async ({ page }) => {
		await write(page, '# Figures\nPlank: 2 × 30 s');
		const figure = cards(page).locator('svg');
		const plank = await figure.innerHTML();
		await page.getByRole('button', { name: /^Plank/ }).click();
		await button(page, 'Another exercise, same dose').click();
		await page.keyboard.type('dead bug');
		await page.keyboard.press('Enter');
		await expect(cards(page)).toHaveText([/Dead bug/]);
		await expect.poll(() => figure.innerHTML()).not.toBe(plank);
	});

	test('is put in order by dragging, and as it was by undo', async ({ page }) => {
		await write(page, '# Order\nBird dog: 10 reps\nPlank: 30 s\nGlute bridge: 3 × 10');
		await expect(cards(page)).toHaveText([/Bird dog/, /Plank/, /Glute bridge/]);
		const handles = page.locator('.handle');
		await handles.nth(1).evaluate((handle) => handle.scrollIntoView({ block: 'center' }));
		const [from, to] = [(await handles.first().boundingBox())!, (await handles.nth(2).boundingBox())!];
		await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
		await page.mouse.down();
		await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
		await expect(page.getByRole('region', { name: 'Cards' }).locator('li').nth(2)).toContainText('Bird dog');
		await page.mouse.up();
		await expect(textOf(page)).toHaveValue(/Plank.*Glute bridge.*Bird dog/s);
		await button(page, 'Undo').click();
		await expect(cards(page)).toHaveText([/Bird dog/, /Plank/, /Glute bridge/]);
	});

	test('that is not saved survives a reload, and says what it lacks', async ({ page }) => {
		await write(page, 'Plank: 30 s');
		await expect(page.getByText(/^Draft kept/)).toBeVisible();
		await page.reload();
		await expect(page.getByText(/It goes on where you left it/)).toBeVisible();
		await expect(cards(page)).toHaveText([/Plank/]);
		await button(page, 'Save').click();
		await expect(page.getByText('It needs a title.')).toBeVisible();
		await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
	});
});

test('a built-in routine is edited as a copy, on a phone', async ({ page }) => {
	await page.setViewportSize(phone);
	await openEditor(page, 'deep-back');
	await expect(page.getByText('Made from “Deep back”, which stays as it is.')).toBeVisible();
	await page.getByRole('button', { name: /^Superman hold/ }).click();
	await button(page, 'Remove').click();
	await expect(cards(page)).toHaveText([/Bird dog/]);
	await expect(page.getByRole('button', { name: /^Bird dog/ })).toBeFocused();
	await page.getByRole('radio', { name: 'Text', exact: true }).check({ force: true });
	await expect(textOf(page)).toHaveValue(/^# Deep back/);
	await expectNoAxeViolations(page);
	await button(page, 'Save').click();
	await expect(page).toHaveURL(/routines\/[\da-f-]{36}$/);
	await expect(page.getByRole('heading', { level: 1, name: 'Deep back' })).toBeVisible();
});
