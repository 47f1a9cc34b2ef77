import type { Page } from '@playwright/test';
import { button, hear, nextToTheEnd, openPlayer, start } from './app.ts';
import { expect, test } from './fixtures.ts';
import { digitsShare, phone, playerFaults, shapes } from './layout.ts';

test.use({ viewport: phone });

test.describe('the player, from three metres away', () => {
	/** What is wrong on any shape of screen, as the player stands. */
	async function faults(page: Page): Promise<string[]> {
		const seen: string[] = [];
		for (const viewport of shapes) {
			await page.setViewportSize(viewport);
			const share = await digitsShare(page);
			const found = share < 0.3 ? [`digits of ${share} of the shorter edge`] : [];
			found.push(...(await playerFaults(page)));
			seen.push(...found.map((fault) => `${viewport.width} × ${viewport.height}: ${fault}`));
		}
		return seen;
	}

	/** Where the room is least: a rest of two minutes, the longest name, the longest dose, a button more. */
	const tightPlaces = [
		{ id: 'lower-back-strength', step: 'Deadlift', words: ['Get ready', 'Move', 'Rest'] },
		{ id: 'gym-essentials', step: 'Stability-ball hyperextension', words: ['Coming up', 'Move', 'Rest'] },
		{ id: 'spinal-endurance', step: 'Bird dog', words: ['Coming up', 'Rise'] },
		{ id: 'spinal-endurance', step: 'Bear crawl', words: ['Coming up', 'Your pace'] }
	];

	for (const { id, step, words } of tightPlaces) {
		test(`${step}: large digits, nothing cut off or overlapping, on every shape of screen`, async ({
			page
		}) => {
			await openPlayer(page, id);
			expect(await faults(page)).toEqual([]);
			await start(page);
			await button(page, 'Steps').click();
			await page.getByRole('dialog').getByRole('button', { name: step }).click();
			for (const word of words) {
				await expect(page.locator('.word')).toHaveText(word);
				expect(await faults(page)).toEqual([]);
				await page.keyboard.press('ArrowRight');
			}
		});
	}

	test('a rest beyond ten minutes still fits', async ({ page }) => {
		await openPlayer(page, 'lower-back-strength');
		await start(page);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.word')).toHaveText('Rest');
		for (let presses = 0; presses < 49; presses++) await page.keyboard.press('+');
		await expect(page.getByRole('timer')).toHaveText(/^(10:0|9:5)\d$/);
		for (const viewport of shapes) {
			await page.setViewportSize(viewport);
			expect(await playerFaults(page)).toEqual([]);
		}
	});
});

test('the whole of a session that was heard to its end is done', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await start(page);
	await hear(page, 310);
	await expect(page.getByRole('heading', { name: 'Done. Well held.' })).toBeVisible();
	expect(await nextToTheEnd(page)).toBe(0);
	await expect(page.getByText('4 of 4 sets in 5 min 11 s')).toBeVisible();
});
