import { expect, expectNoAxeViolations, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

test('the app opens and makes itself available offline, quietly', { tag: '@base' }, async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
	expect(scope).toBe(page.url());
});

test('the first screen has no barrier that axe can find', async ({ page }) => {
	await page.goto('./');
	await expectNoAxeViolations(page);
});
