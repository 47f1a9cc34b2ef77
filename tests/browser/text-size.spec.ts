import type { Page } from '@playwright/test';
import { openPlayer, start } from './app.ts';
import { expect, test } from './fixtures.ts';
import { desktop, expectNoSidewaysScroll, phone, playerFaults } from './layout.ts';

/** Text twice as large, as a browser's own setting makes it. */
async function enlargeText(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
}

/** What is cut off: an element whose text does not fit into it, and that cannot be scrolled. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *')]
			.filter((element) => {
				const { overflowX, overflowY, clipPath } = getComputedStyle(element);
				if (clipPath !== 'none' || !element.textContent.trim() || !element.checkVisibility()) return false;
				const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
				const high = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
				return wide || high;
			})
			.map((element) => `${element.className}: ${element.textContent.trim().slice(0, 40)}`)
	);
}

const screens = [
	'',
	'routines',
	'routines/deep-back',
	'exercises',
	'exercises/superman-hold',
	'history',
	'settings',
	'about'
];

for (const { name, viewport } of [
	{ name: 'a phone', viewport: phone },
	{ name: 'a desk', viewport: desktop }
])
	test(`with text twice as large on ${name}, every screen keeps all of it`, async ({ page }) => {
		await page.setViewportSize(viewport);
		for (const screen of screens) {
			await page.goto(`./${screen}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await enlargeText(page);
			await expectNoSidewaysScroll(page);
			expect(await cutOff(page), screen).toEqual([]);
		}
	});

test('with text twice as large the player keeps all of it', async ({ page }) => {
	await page.setViewportSize(desktop);
	await openPlayer(page, 'deep-back');
	await enlargeText(page);
	expect(await playerFaults(page)).toEqual([]);
	await start(page);
	expect(await playerFaults(page)).toEqual([]);
});
