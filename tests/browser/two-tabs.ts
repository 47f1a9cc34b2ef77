import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { button, openPlayer, readStore } from './app.ts';

/** What a tab says where another one has the session. */
export const elsewhere = 'A session is running in another tab or window.';

export function alert(page: Page): Locator {
	return page.getByRole('alert');
}

/** Whether anything sounds in a tab. */
export function sounds(page: Page): Promise<boolean> {
	return page.evaluate(() => [...document.querySelectorAll('audio')].some(({ paused }) => !paused));
}

/** Opens the player in a second tab while the first has a session, and taps Start there. */
export async function startInSecond(first: Page, id = 'deep-back'): Promise<Page> {
	const second = await first.context().newPage();
	await openPlayer(second, id);
	await button(second, 'Start').click();
	await expect(alert(second)).toContainText(elsewhere);
	return second;
}

/** The sessions that run or were cut off, as the disk has them. */
export async function journal(page: Page): Promise<{ position: number; id: string }[]> {
	return Object.values(await readStore(page, 'journal')) as { position: number; id: string }[];
}
