import type { Locator, Page } from '@playwright/test';
import { button, choose, openRoutine, openSettings, setSeconds, start } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { phone } from './layout.ts';

test.use({ viewport: phone });

test('when not to train is shown once, and found again in About', async ({ page }) => {
	const note = page.getByRole('status', { name: 'Before you begin: when not to train' });
	await page.goto('./');
	await expect(note).toContainText('Stop if a pain is sharp');
	const sentences = await note.getByRole('listitem').allTextContents();

	await button(note, 'I have read this').click();
	await expect(note).toBeHidden();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible();
	await page.getByRole('link', { name: 'Routines', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Routines', level: 1 })).toBeVisible();
	await expect(note).toBeHidden();

	await page.goto('./about');
	const again = page.getByRole('region', { name: 'When not to train' });
	expect(sentences.length).toBeGreaterThan(3);
	expect(await again.getByRole('listitem').allTextContents()).toEqual(sentences);
});

test.describe('the filters', () => {
	const titles = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading');

	test.beforeEach(async ({ page }) => {
		await page.goto('./routines');
	});

	test('narrow the list by time, kind and place', async ({ page }) => {
		const all = await titles(page).count();
		expect(all).toBeGreaterThan(9);

		await choose(page, 'Time', 'Up to 5 min');
		await expect(titles(page)).toContainText(['Deep back']);
		await expect(page.getByText('Lower-back strength')).toBeHidden();
		const short = await titles(page).count();
		expect(short).toBeLessThan(all);

		await choose(page, 'Kind', 'Mobility');
		await expect(titles(page)).toHaveText(['Desk mobility, 5 min']);
		await expect(page.getByText('One routine', { exact: true })).toBeVisible();

		await choose(page, 'Time', 'Any');
		await expect(titles(page)).toHaveText(['Desk mobility, 5 min', 'Desk mobility, 10 min']);

		await choose(page, 'Kind', 'Any');
		await choose(page, 'Place', 'In a gym');
		await expect(page.getByText('In a gym')).not.toHaveCount(1);
		expect(await titles(page).allTextContents()).toContain('Compound back strength');
		await expect(page.getByText('Deep back')).toBeHidden();
	});

	test('that let nothing through offer to show all', async ({ page }) => {
		const all = await titles(page).allTextContents();
		await choose(page, 'Kind', 'Release');
		await choose(page, 'Place', 'At a desk');
		await expect(titles(page)).toHaveCount(0);
		await expect(page.getByText('No routine fits all three.')).toBeVisible();
		await button(page, 'Show all').click();
		await expect(titles(page)).toHaveText(all);
		await expect(page.getByRole('radio', { name: 'Any' }).nth(1)).toBeChecked();
	});

	test('are as they were left when one comes back', async ({ page }) => {
		await choose(page, 'Kind', 'Mobility');
		await page.getByRole('link', { name: /Desk mobility, 10 min/ }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Desk mobility, 10 min' })).toBeVisible();
		await page.goBack();
		await expect(titles(page)).toHaveText(['Desk mobility, 5 min', 'Desk mobility, 10 min']);
		await expect(page.getByRole('radio', { name: 'Mobility' })).toBeChecked();
	});
});

test.describe('a routine', () => {
	const step = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

	test('says what it is: doses, length, source, and which numbers are ours', async ({ page }) => {
		await openRoutine(page, 'deep-back');
		await expect(page.locator('header')).toContainText('5 min 11 s');
		await expect(step(page, 'Superman hold')).toContainText('2–3 sets × 8 reps, hold 3 s');
		await expect(step(page, 'Superman hold')).toContainText('Dose: the source’s');
		await expect(step(page, 'Bird dog')).toContainText('10 reps each side, hold 5 s');
		await expect(step(page, 'Bird dog')).toContainText('Our choice: sets');
		const source = page.getByRole('region', { name: 'Source' });
		await expect(source).toContainText(
			'Cathe Friedrich, Why You Should Train Your Deep Back Muscles and Exercises That Help You Do It (Cathe).'
		);
		await expect(page.getByRole('heading', { name: 'Heed this' })).toBeHidden();
	});

	test('says how to do each exercise', async ({ page }) => {
		await openRoutine(page, 'deep-back');
		const superman = step(page, 'Superman hold');
		await expect(superman).not.toContainText('Lie face down');
		await superman.getByText('How to do it').click();
		await expect(superman).toContainText('Lie face down with your legs straight');
		await expect(superman).toContainText('Breathing. Breathe out as you lift');
		await expect(superman).toContainText('Throwing the head back');
		await expect(superman).toContainText('Caution. Lift only as high as feels comfortable');
	});

	test('says what to heed, and that an open end has no length', async ({ page }) => {
		await openRoutine(page, 'lower-back-strength');
		await expect(page.getByRole('region', { name: 'Heed this' }).getByRole('listitem')).toHaveText([
			'Warm up with light sets first.',
			'Add load gradually, and only while your form holds.',
			'With a herniated disc, leave heavy and high-impact loads out.'
		]);
		await openRoutine(page, 'spinal-endurance');
		await expect(page.locator('header')).toContainText('at least');
		await expect(step(page, 'Bear crawl')).toContainText('100 yd');
	});
});

/** Goes on with Tab until the focus is where it should be; everything on the way has to show that it has it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let taps = 0; taps < 40; taps++) {
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => {
			const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
			return document.activeElement === document.body || `${outlineStyle} ${outlineWidth}`;
		});
		expect([true, 'solid 3px']).toContain(outline);
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`The focus never came to ${String(target)}.`);
}

test('a routine is found, started and gone through by keyboard alone, the focus always to be seen', async ({
	page
}) => {
	await page.goto('./');
	await tabTo(page, page.getByRole('link', { name: 'Routines', exact: true }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('link', { name: /First steps/ }));
	await page.keyboard.press('Enter');
	await tabTo(page, button(page, 'Start'));
	await page.keyboard.press('Enter');

	const word = page.locator('.word');
	await expect(word).toHaveText('Get ready');
	await page.keyboard.press('Space');
	await expect(word).toHaveText('Paused');
	await page.keyboard.press('Space');
	await expect(word).toHaveText('Back in place');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('Rep 1 of')).toBeVisible();

	await tabTo(page, button(page, 'Next'));
	const next = button(page, 'Next');
	let taps = 0;
	while (await next.isVisible()) {
		await expect(next).toBeFocused();
		await page.keyboard.press('Enter');
		taps += 1;
	}
	expect(taps).toBeGreaterThan(3);
	await expect(page.getByText('Written down in History.')).toBeVisible();
	await tabTo(page, page.getByRole('link', { name: 'See it in History' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'First steps' })).toBeVisible();
});

test.describe('settings', () => {
	test('change what a routine takes, and survive a reload', async ({ page }) => {
		await openSettings(page);
		await setSeconds(page, 'Get ready', '15');
		await page.getByRole('radio', { name: 'Right' }).check();
		await page.reload();
		await expect(page.getByRole('spinbutton', { name: 'Get ready' })).toHaveValue('15');
		await expect(page.getByRole('radio', { name: 'Right' })).toBeChecked();

		await openRoutine(page, 'deep-back');
		await expect(page.locator('header')).toContainText('5 min 16 s');
		await start(page);
		await button(page, 'Steps').click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: /Bird dog/ })
			.click();
		await expect(page.locator('.place')).toContainText('Right side');

		await openSettings(page);
		await button(page, 'Set the timing back').click();
		await expect(page.getByRole('spinbutton', { name: 'Get ready' })).toHaveValue('10');
		await openRoutine(page, 'deep-back');
		await expect(page.locator('header')).toContainText('5 min 11 s');
	});

	for (const nonsense of ['-5', '301', '']) {
		test(`refuse ${nonsense || 'nothing'} with a sentence, and keep what was`, async ({ page }) => {
			await openSettings(page);
			await setSeconds(page, 'Switch sides', '7');
			await setSeconds(page, 'Switch sides', nonsense);
			await expect(page.getByRole('alert')).toHaveText(
				'Give a number from 0 to 300. Until then it stays at 7 s.'
			);
			await expect(page.getByRole('spinbutton', { name: 'Switch sides' })).toHaveAttribute(
				'aria-invalid',
				'true'
			);
			await openRoutine(page, 'deep-back');
			await expect(page.locator('header')).toContainText('5 min 13 s');
			await openSettings(page);
			await expect(page.getByRole('spinbutton', { name: 'Switch sides' })).toHaveValue('7');
		});
	}

	test('that were refused can be put right', async ({ page }) => {
		await openSettings(page);
		await setSeconds(page, 'Get ready', '999');
		await expect(page.getByRole('alert')).toBeVisible();
		await setSeconds(page, 'Get ready', '20');
		await expect(page.getByRole('alert')).toBeHidden();
		await openRoutine(page, 'deep-back');
		await expect(page.locator('header')).toContainText('5 min 21 s');
	});
});

test.describe('the look', () => {
	test.use({ tolerate: /ERR_FAILED|Failed to fetch dynamically imported module/ });

	const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const frame = (page: Page) =>
		page.evaluate(() =>
			[...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
				.filter(({ media }) => matchMedia(media).matches)
				.map(({ content }) => content)
		);
	const light = 'rgb(247, 243, 236)';
	const dark = 'rgb(24, 23, 21)';

	test('is the device’s until a theme is chosen, which holds on every screen from the first paint on', async ({
		page
	}) => {
		await openSettings(page);
		expect(await ground(page)).toBe(light);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await ground(page)).toBe(dark);

		await choose(page, 'Theme', 'Light');
		expect(await ground(page)).toBe(light);
		expect(await frame(page)).toEqual(['#f7f3ec']);
		// With no script of the app's come yet, there is the page and what it brings along.
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('./routines', { waitUntil: 'commit' });
		await expect(page.getByRole('heading', { name: 'Routines', level: 1 })).toBeVisible();
		expect(await ground(page)).toBe(light);
		await page.unroute('**/*.js');

		await openSettings(page);
		await expect(
			page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Light' })
		).toBeChecked();
		await choose(page, 'Theme', 'System');
		expect(await ground(page)).toBe(dark);
	});

	test('has more contrast where that is chosen', async ({ page }) => {
		await openSettings(page);
		await choose(page, 'Contrast', 'More');
		expect(await ground(page)).toBe('rgb(255, 255, 255)');
		await page.goto('./');
		expect(await ground(page)).toBe('rgb(255, 255, 255)');
		await expectNoAxeViolations(page);
	});
});
