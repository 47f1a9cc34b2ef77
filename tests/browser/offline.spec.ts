import type { BrowserContext, Page } from '@playwright/test';
import { button, nextToTheEnd, soundAt, start, visitOnce } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** Takes the network away, and makes sure that it is gone. */
async function goOffline(context: BrowserContext, page: Page): Promise<void> {
	await context.setOffline(true);
	const answer = await page.evaluate(() => fetch('./not-kept-by-anyone').catch(() => 'no answer'));
	expect(answer).toBe('no answer');
}

/** The addresses of every routine, as the list of routines links to them. */
async function routineIds(page: Page): Promise<string[]> {
	await page.goto('./routines');
	const links = page.getByRole('main').getByRole('listitem').getByRole('link');
	await expect(links.first()).toBeVisible();
	const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(addresses.length).toBeGreaterThan(9);
	return addresses.map((address) => address.split('/').at(-1)!);
}

test.describe('without the network, after one visit to Today', () => {
	// Dozens of pages, one after the other: seconds where nothing else runs, but a busy machine takes its time.
	test.describe.configure({ timeout: 90_000 });
	test.use({ tolerate: /ERR_INTERNET_DISCONNECTED|Not found: .*\/no\/such\/place/ });

	test.beforeEach(async ({ page, context }) => {
		await visitOnce(page);
		await goOffline(context, page);
	});

	test('every screen opens by its address', { tag: '@base' }, async ({ page }) => {
		const headings = {
			'./': 'Today',
			'./routines': 'Routines',
			'./routines/deep-back': 'Deep back',
			'./play/deep-back': 'Deep back',
			'./history': 'History',
			'./history/unknown': 'No such session',
			'./settings': 'Settings',
			'./about': 'About Holdfast',
			'./no/such/place': 'There is nothing at this address.'
		};
		for (const [address, heading] of Object.entries(headings)) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
		}
	});

	test('every routine opens by its address', async ({ page }) => {
		for (const id of await routineIds(page)) {
			await page.goto(`./routines/${id}`);
			await expect(page.getByRole('heading', { name: 'Steps', exact: true })).toBeVisible();
		}
	});

	test('the player of every routine opens by its address', async ({ page }) => {
		for (const id of await routineIds(page)) {
			await page.goto(`./play/${id}`);
			await expect(button(page, 'Start')).toBeVisible();
			await expect(page.getByRole('timer')).toBeVisible();
		}
	});

	test('How to is there', { tag: '@base' }, async ({ page }) => {
		await page.goto('./routines/deep-back');
		await page.getByText('How to do it').first().click();
		await expect(page.getByText('Lie face down with your legs straight')).toBeVisible();
	});

	test('a whole routine plays, and is written down', { tag: '@base' }, async ({ page }) => {
		await page.goto('./routines/first-steps');
		await start(page);
		const before = await soundAt(page);
		await expect.poll(() => soundAt(page)).toBeGreaterThan(before + 0.2);
		expect(await nextToTheEnd(page)).toBeGreaterThan(5);
		await expect(page.getByText('Written down in History.')).toBeVisible();
		await page.goto('./history');
		await page.getByRole('link', { name: /First steps/ }).click();
		await expect(page.getByText(/ended early: 0 of \d+ sets/)).toBeVisible();
	});

	test(
		'the page of that visit goes on, from Start to History, without a reload',
		{ tag: '@base' },
		async ({ page }) => {
			await page.getByRole('link', { name: 'See the steps' }).click();
			await page.getByText('How to do it').first().click();
			await expect(page.getByText('Common mistakes')).toBeVisible();
			await start(page);
			await nextToTheEnd(page);
			await page.getByRole('link', { name: 'See it in History' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'First steps' })).toBeVisible();
		}
	);
});
