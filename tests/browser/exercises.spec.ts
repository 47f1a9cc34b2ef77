import type { Locator, Page } from '@playwright/test';
import { button, choose, hear, readStore, start } from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './layout.ts';

test.use({ viewport: phone });

const titles = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading');
const count = (page: Page) => page.getByRole('status').filter({ hasText: /exercise/ });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });

async function openList(page: Page, query = ''): Promise<void> {
	await page.goto(`./exercises${query}`);
	// The app is awake once it has asked whether the note was read.
	await button(page, 'I have read this').click();
	await expect(button(page, 'I have read this')).toBeHidden();
}

async function openExercise(page: Page, id: string): Promise<void> {
	await page.goto(`./exercises/${id}`);
	await expect(button(page, 'Start')).toBeEnabled();
}

test.describe('the library', () => {
	test('is searched as one types, slips and all', async ({ page }) => {
		await openList(page);
		const all = await titles(page).count();
		expect(all).toBe(55);
		await expect(count(page)).toHaveText('55 exercises');

		await search(page).pressSequentially('supreman');
		await expect(titles(page)).toHaveText(['Superman hold']);
		await expect(count(page)).toHaveText('One exercise');

		await search(page).fill('childs pose');
		await expect(titles(page).first()).toHaveText('Child’s pose');

		await search(page).fill('piriformis desk');
		await expect(titles(page)).toHaveText(['Seated piriformis stretch']);
	});

	test('is filtered, and a link opens the same list', async ({ page, context }) => {
		await openList(page);
		await page.getByText('Filters', { exact: true }).click();
		await choose(page, 'Place', 'Standing');
		await choose(page, 'Muscles', 'Legs');
		await choose(page, 'Equipment', 'Kettlebell');
		await expect(titles(page)).toHaveText(['Kettlebell deadlift', 'Kettlebell swing']);
		await search(page).fill('swing');
		await search(page).press('Enter');
		await expect(titles(page)).toHaveText(['Kettlebell swing']);
		await expect(page).toHaveURL(/q=swing/);

		const other = await context.newPage();
		await other.goto(page.url());
		await expect(titles(other)).toHaveText(['Kettlebell swing']);
		await expect(search(other)).toHaveValue('swing');
		await expect(other.getByRole('radio', { name: 'Legs' })).toBeChecked();
		await choose(other, 'Equipment', 'Any');
		await choose(other, 'Muscles', 'Any');
		await search(other).fill('');
		await search(other).press('Enter');
		await expect(count(other)).toHaveText('8 exercises');
		await expect(other).toHaveURL(/exercises\?place=standing$/);
	});

	test('that has nothing to show offers to show all', async ({ page }) => {
		await openList(page, '?q=zumba&place=gym');
		await expect(count(page)).toHaveText('0 exercises');
		await button(page, 'Show all').click();
		await expect(count(page)).toHaveText('55 exercises');
		await expect(search(page)).toHaveValue('');
		await expect(page).toHaveURL(/exercises$/);
	});

	test('is found as it was left', async ({ page }) => {
		await openList(page);
		await search(page).fill('bridge');
		await titles(page).getByText('Glute bridge', { exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glute bridge');
		await page.goBack();
		await expect(search(page)).toHaveValue('bridge');
		await expect(titles(page)).toHaveText(['Glute bridge', 'Single-leg glute bridge']);
	});

	test('fetches a figure when its place comes into sight', async ({ page }) => {
		await openList(page);
		const cards = page
			.getByRole('main')
			.getByRole('listitem')
			.filter({ has: page.getByRole('link') });
		await expect(cards.first().locator('svg')).toBeVisible();
		await expect(cards.last().locator('svg')).toHaveCount(0);
		await cards.last().scrollIntoViewIfNeeded();
		await expect(cards.last().locator('svg')).toBeVisible();
	});
});

test.describe('an exercise', () => {
	const howTo = (page: Page) => page.getByRole('region', { name: 'How to do it' });
	const mistakes = (page: Page) => page.getByRole('region', { name: 'Common mistakes' });

	test('shows each step beside its sentence', async ({ page }) => {
		await openExercise(page, 'superman-hold');
		const steps = howTo(page).getByRole('listitem');
		await expect(steps).toHaveCount(5);
		for (const step of await steps.all()) await expect(step.locator('svg')).toBeVisible();
		await expect(steps.first()).toContainText('Lie face down');
		await expect(howTo(page)).toContainText('Breathe out as you lift');
	});

	for (const id of ['superman-hold', 'plank', 'deadlift']) {
		test(`shows a mistake of ${id} beside the right pose`, async ({ page }) => {
			await openExercise(page, id);
			const wrong = mistakes(page).getByRole('img', { name: /^Wrong: / });
			const right = mistakes(page).getByRole('img', { name: /^Right: / });
			const pairs = await wrong.count();
			expect(pairs).toBeGreaterThan(0);
			await expect(right).toHaveCount(pairs);
			expect(await drawing(wrong.first())).not.toBe(await drawing(right.first()));
			const [bad, good] = [(await wrong.first().boundingBox())!, (await right.first().boundingBox())!];
			expect(good.y).toBe(bad.y);
			expect(good.x).toBeGreaterThan(bad.x + bad.width);
		});
	}

	function drawing(image: Locator): Promise<string> {
		return image.evaluate((svg) => svg.innerHTML);
	}

	test.describe('with motion', () => {
		test.use({ contextOptions: { reducedMotion: 'no-preference' } });

		test('tells its figure in words, and lets it be stopped', async ({ page }) => {
			await openExercise(page, 'superman-hold');
			const figure = page.getByRole('img', { name: /^Superman hold\. / });
			await expect(figure).toBeVisible();
			const moving = () =>
				figure.evaluate((svg) =>
					svg.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running')
				);
			expect(await moving()).toBe(true);
			await button(page, 'Stop the figure').click();
			await expect(button(page, 'Move the figure')).toBeVisible();
			expect(await moving()).toBe(false);
			await expect(button(page, 'Other side')).toBeHidden();
		});
	});

	test('that has sides is shown on the other one', async ({ page }) => {
		await openExercise(page, 'bird-dog');
		const step = howTo(page).getByRole('listitem').nth(2).locator('svg');
		const before = await step.evaluate((svg) => svg.outerHTML);
		await button(page, 'Other side').click();
		await expect(button(page, 'Other side')).toHaveAttribute('aria-pressed', 'true');
		expect(await step.evaluate((svg) => svg.outerHTML)).not.toBe(before);
	});

	test('leads to an easier one, and to the routines that use it', async ({ page }) => {
		await openExercise(page, 'superman-hold');
		await expect(page.getByRole('region', { name: 'Muscles' })).toContainText('erector spinae');
		await page.getByRole('link', { name: /Deep back/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deep back');
		await page.getByRole('link', { name: 'Superman hold' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Superman hold');
		await page.getByRole('link', { name: /Easier.*Prone leg lift/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prone leg lift');
		await expect(page.getByText('How much is our choice.')).toBeVisible();
	});
});

test.describe('trying it', () => {
	test('is a session of one set, written down, and not what Today offers', async ({ page }) => {
		await openExercise(page, 'superman-hold');
		await start(page);
		await expect(page).toHaveURL(/play\/try-superman-hold$/);
		await hear(page, 57.5);
		await expect(page.getByRole('heading', { name: 'Done. Well held.' })).toBeVisible();
		await expect(page.getByText('Written down in History.')).toBeVisible();
		const [session] = Object.values(await readStore(page, 'sessions'));
		expect(session).toMatchObject({
			complete: true,
			routine: { id: 'try-superman-hold', title: 'Superman hold', source: 'cathe' },
			steps: [{ exercise: 'superman-hold', sets: [{ set: 1, reps: 8, of: 8, done: true }] }]
		});

		await page.getByRole('link', { name: 'See it in History' }).click();
		await page.getByRole('link', { name: 'Do it again' }).click();
		await expect(page).toHaveURL(/exercises\/superman-hold$/);
		await page.goto('./');
		await expect(page.getByText(/^\w+day: 1 min|^\w+day: 5\d s/)).toBeAttached();
		await expect(page.getByRole('heading', { name: 'First steps' })).toBeVisible();
	});

	test('that was cut off goes on', async ({ page }) => {
		await openExercise(page, 'plank');
		await start(page);
		await page.goto('./');
		await expect(page.getByRole('heading', { name: 'Plank was cut off' })).toBeVisible();
		await button(page, 'Resume').click();
		await expect(button(page, 'Pause')).toBeVisible();
		await expect(page).toHaveURL(/play\/try-plank$/);
	});

	test('opens by its address, and is left for its exercise', async ({ page }) => {
		await page.goto('./play/try-prone-leg-lift');
		await expect(page.getByRole('timer')).toBeVisible();
		await page.goto('./routines/try-prone-leg-lift');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prone leg lift');
	});
});
