import type { Locator, Page } from '@playwright/test';
import { button, openSettings, run, word } from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './layout.ts';

test.use({ viewport: phone });

test.describe('a key of one’s own', () => {
	const field = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

	test('does in the player what it is bound to, also after a reload', async ({ page }) => {
		await openSettings(page);
		await button(field(page, 'Next'), 'Bind a key').click();
		await expect(button(field(page, 'Next'), 'Press the key …')).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(button(field(page, 'Next'), 'PageDown')).toBeVisible();
		await button(field(page, 'Pause and Resume'), 'Bind a key').click();
		await page.keyboard.press('b');
		await expect(button(field(page, 'Pause and Resume'), 'b')).toBeVisible();
		await page.reload();
		await expect(button(field(page, 'Next'), 'PageDown')).toBeVisible();
		await expect(button(field(page, 'Pause and Resume'), 'b')).toBeVisible();

		await run(page);
		await page.keyboard.press('PageDown');
		await expect(page.getByText('Rep 1 of 8', { exact: true })).toBeVisible();
		await page.keyboard.press('b');
		await expect(word(page)).toHaveText('Paused');
		await page.keyboard.press('b');
		await expect(word(page)).toHaveText('Back in place');
		await page.keyboard.press('PageDown');
		await expect(page.getByText('Rest, then set 2 of 2')).toBeHidden();
	});

	test('that was taken does one thing only, and can be taken back', async ({ page }) => {
		await openSettings(page);
		for (const name of ['Next', 'Done']) {
			await button(field(page, name), 'Bind a key').click();
			await page.keyboard.press('PageDown');
		}
		await expect(button(field(page, 'Done'), 'PageDown')).toBeVisible();
		await expect(button(field(page, 'Next'), 'Bind a key')).toBeVisible();
		await button(page, 'Take back the key for Done').click();
		await expect(button(field(page, 'Done'), 'Bind a key')).toBeVisible();
		await page.reload();
		await expect(button(field(page, 'Done'), 'Bind a key')).toBeVisible();
	});

	test('is not bound by Escape or Tab, which lead out of the field', async ({ page }) => {
		await openSettings(page);
		const next = field(page, 'Next').getByRole('button');
		await next.focus();
		await page.keyboard.press('Enter');
		await expect(next).toHaveText('Press the key …');
		await page.keyboard.press('Escape');
		await expect(next).toHaveText('Bind a key');
		await expect(next).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(next).toHaveText('Press the key …');
		await page.keyboard.press('Tab');
		await expect(next).not.toBeFocused();
		await expect(next).toHaveText('Bind a key');
		await page.reload();
		await expect(field(page, 'Next').getByRole('button')).toHaveText('Bind a key');
	});
});
