import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { button, endEarly, openPlayer, soundAt, start, visitOnce } from './app.ts';
import { expect, test as base } from './fixtures.ts';
import { build, serve } from './server.ts';

interface Release {
	/** Where a copy of the build stands that can be changed. */
	folder: string;
}

/** Against a copy of the build, served from an address of its own: a new version can be put there. */
const test = base.extend<Release>({
	// eslint-disable-next-line no-empty-pattern -- the form that Playwright asks for
	folder: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'holdfast-site-'));
		await cp(build, folder, { recursive: true });
		await use(folder);
		await rm(folder, { recursive: true, force: true });
	},
	baseURL: async ({ folder }, use) => {
		const site = await serve(folder);
		await use(site.url);
		await site.close();
	}
});

test.use({ serviceWorkers: 'allow' });

const mark = '<!-- the new version -->';

/** Puts a new version where the app is served from: another Today, in a worker that knows of it. */
async function release(folder: string): Promise<void> {
	await writeFile(join(folder, 'index.html'), mark, { flag: 'a' });
	const path = join(folder, 'service-worker.js');
	const worker = await readFile(path, 'utf8');
	const changed = worker.replace(/"revision":"[0-9a-f]+","url":"\/"/, '"revision":"new","url":"/"');
	expect(changed).not.toBe(worker);
	await writeFile(path, changed);
}

/** Has the browser look for a new version, as it does by itself once in a while. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
		.toBe(true);
}

/** Whether what the page is served is the new version. */
function isNew(page: Page): Promise<boolean> {
	return page.evaluate(async (mark) => (await (await fetch('/')).text()).includes(mark), mark);
}

/** Leaves something in a page that a reload takes away. */
async function leaveTrace(page: Page): Promise<void> {
	await page.evaluate(() => (document.documentElement.dataset.trace = 'here'));
}

function offer(page: Page) {
	return page.getByRole('status', { name: 'A new version of Holdfast is ready.' });
}

const trace = (page: Page) => page.locator('html[data-trace=here]');

test.beforeEach(async ({ page }) => {
	await visitOnce(page);
	await page.reload();
	await expect(button(page, 'Start')).toBeVisible();
});

test('a new version waits, is offered, and is taken when the person agrees', async ({ page, folder }) => {
	await expect(offer(page)).toBeHidden();
	await release(folder);
	await lookForUpdate(page);
	await expect(offer(page)).toBeVisible();
	expect(await isNew(page)).toBe(false);

	await leaveTrace(page);
	await button(page, 'Update now').click();
	await expect(trace(page)).toHaveCount(0);
	await expect(button(page, 'Start')).toBeVisible();
	expect(await isNew(page)).toBe(true);
	await expect(offer(page)).toBeHidden();
});

test('put off, it waits through reloads and is offered again', async ({ page, folder }) => {
	await release(folder);
	await lookForUpdate(page);
	await button(page, 'Later').click();
	await expect(offer(page)).toBeHidden();
	await page.reload();
	await expect(offer(page)).toBeVisible();
	expect(await isNew(page)).toBe(false);
});

test('it never comes between a session, in this tab or another', async ({ page, context, folder }) => {
	const other = await context.newPage();
	await openPlayer(other, 'deep-back');
	await start(other);
	await leaveTrace(other);
	await release(folder);
	await lookForUpdate(other);
	await expect(offer(other)).toBeHidden();

	await expect(offer(page)).toBeVisible();
	await leaveTrace(page);
	await button(page, 'Update now').click();
	await expect(page.getByText('The new version waits until it has ended.')).toBeVisible();
	const before = await soundAt(other);
	await expect.poll(() => soundAt(other)).toBeGreaterThan(before + 0.5);
	expect(await isNew(page)).toBe(false);
	await expect(trace(page)).toHaveCount(1);
	await expect(trace(other)).toHaveCount(1);

	await endEarly(other);
	await expect(other.getByText('Written down in History.')).toBeVisible();
	await button(page, 'Update now').click();
	await expect(trace(page)).toHaveCount(0);
	await expect(button(page, 'Start')).toBeVisible();
	expect(await isNew(page)).toBe(true);
	await expect(trace(other)).toHaveCount(1);
});

test('a paused session holds it off just so', async ({ page, context, folder }) => {
	const other = await context.newPage();
	await openPlayer(other, 'deep-back');
	await start(other);
	await button(other, 'Pause').click();
	await release(folder);
	await lookForUpdate(page);
	await button(page, 'Update now').click();
	await expect(page.getByText('A session is running.')).toBeVisible();
	expect(await isNew(page)).toBe(false);
	await expect(button(other, 'Resume')).toBeVisible();
});
