import type { Page } from '@playwright/test';
import {
	button,
	choose,
	doSession,
	endEarly,
	hear,
	jumpToBearCrawl,
	openPlayer,
	openRoutine,
	openSettings,
	run,
	setSeconds,
	start
} from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { desktop, expectNoSidewaysScroll, lowTargets, phone } from './layout.ts';

test.use({ viewport: phone, tolerate: /Not found: \/no\/such\/place/ });

interface Screen {
	readonly name: string;
	readonly open: (page: Page) => Promise<void>;
	/** Laid out otherwise where there is room. */
	readonly wide?: boolean;
}

/** Every screen outside the player, in every state that looks different. */
const screens: readonly Screen[] = [
	{
		name: 'Today, on the first visit',
		wide: true,
		async open(page) {
			await page.goto('./');
			await expect(button(page, 'I have read this')).toBeVisible();
		}
	},
	{
		name: 'Today, with a session that was cut off',
		async open(page) {
			await openPlayer(page, 'deep-back');
			await start(page);
			await page.goto('./');
			await expect(button(page, 'Resume')).toBeVisible();
		}
	},
	{
		name: 'Today, with a session done',
		async open(page) {
			await doSession(page, 'deep-back');
			await page.goto('./');
			await expect(page.getByRole('heading', { name: 'Deep back' })).toBeVisible();
		}
	},
	{
		name: 'the plan, with days chosen',
		wide: true,
		async open(page) {
			await page.goto('./plan');
			await page
				.getByRole('region', { name: 'Strength' })
				.getByRole('radio', { name: 'Chosen days' })
				.check();
			await expect(page.getByRole('checkbox', { name: 'Thursday' })).toBeChecked();
		}
	},
	{
		name: 'Routines',
		wide: true,
		async open(page) {
			await page.goto('./routines');
			await expect(page.getByRole('link', { name: /Deep back/ })).toBeVisible();
		}
	},
	{
		name: 'Routines, with nothing that fits',
		async open(page) {
			await page.goto('./routines');
			await choose(page, 'Kind', 'Release');
			await choose(page, 'Place', 'At a desk');
			await expect(button(page, 'Show all')).toBeVisible();
		}
	},
	{
		name: 'a routine, with How to open',
		wide: true,
		async open(page) {
			await openRoutine(page, 'deep-back');
			await page.getByText('How to do it').first().click();
			await expect(page.getByText('Common mistakes')).toBeVisible();
		}
	},
	{
		name: 'a routine with cautions',
		async open(page) {
			await openRoutine(page, 'sore-back-relief');
			await expect(page.getByRole('heading', { name: 'Heed this' })).toBeVisible();
		}
	},
	{
		name: 'Exercises',
		wide: true,
		async open(page) {
			await page.goto('./exercises');
			await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible();
			await expect(page.getByRole('link', { name: /Superman hold/ })).toBeVisible();
		}
	},
	{
		name: 'Exercises, with nothing that fits',
		async open(page) {
			await page.goto('./exercises?q=kettlebell&kind=release');
			await expect(button(page, 'Show all')).toBeVisible();
			await expect(page.getByRole('radio', { name: 'Release' })).toBeChecked();
		}
	},
	{
		name: 'an exercise',
		wide: true,
		async open(page) {
			await page.goto('./exercises/bird-dog');
			await expect(button(page, 'Start')).toBeEnabled();
			await expect(button(page, 'Other side')).toBeVisible();
		}
	},
	{
		name: 'History, empty',
		async open(page) {
			await page.goto('./history');
			await expect(page.getByText('Nothing here yet.')).toBeVisible();
		}
	},
	{
		name: 'History, filled',
		wide: true,
		async open(page) {
			await doSession(page, 'deep-back');
			await page.goto('./history');
			await expect(page.getByRole('link', { name: /Deep back/ })).toBeVisible();
		}
	},
	{
		name: 'a session',
		async open(page) {
			await doSession(page, 'deep-back');
			await page.getByRole('link', { name: 'See it in History' }).click();
			await expect(page.getByRole('link', { name: 'Do it again' })).toBeVisible();
		}
	},
	{
		name: 'a session that is not there',
		async open(page) {
			await page.goto('./history/unknown');
			await expect(page.getByRole('heading', { name: 'No such session' })).toBeVisible();
		}
	},
	{
		name: 'Settings, with a number refused',
		wide: true,
		async open(page) {
			await openSettings(page);
			await expect(page.getByText('Everything stays on this device.')).toBeVisible();
			await setSeconds(page, 'Get ready', '999');
			await expect(page.getByRole('alert')).toBeVisible();
		}
	},
	{
		name: 'About',
		async open(page) {
			await page.goto('./about');
			await expect(page.getByRole('heading', { name: 'About Holdfast' })).toBeVisible();
		}
	},
	{
		name: 'the error page',
		async open(page) {
			await page.goto('./no/such/place');
			await expect(page.getByRole('heading', { name: 'There is nothing at this address.' })).toBeVisible();
		}
	}
];

/** The player, in every state that looks different. */
const playerScreens: readonly Screen[] = [
	{ name: 'the player before Start', open: (page) => openPlayer(page, 'deep-back') },
	{ name: 'the player running', wide: true, open: run },
	{
		name: 'the player paused',
		async open(page) {
			await run(page);
			await button(page, 'Pause').click();
			await expect(page.locator('.word')).toHaveText('Paused');
		}
	},
	{ name: 'the player in an open phase', open: jumpToBearCrawl },
	{
		name: 'the list of steps',
		async open(page) {
			await run(page);
			await button(page, 'Steps').click();
			await expect(page.getByRole('dialog', { name: 'Steps' })).toBeVisible();
		}
	},
	{
		name: 'the question before ending',
		async open(page) {
			await run(page);
			await button(page, 'End session').click();
			await expect(page.getByRole('dialog', { name: 'End the session here?' })).toBeVisible();
		}
	},
	{
		name: 'the question before leaving',
		async open(page) {
			await openRoutine(page, 'deep-back');
			await start(page);
			await page.goBack();
			await expect(page.getByRole('dialog', { name: 'Leave the session?' })).toBeVisible();
		}
	},
	{
		name: 'a session finished',
		async open(page) {
			await run(page);
			await endEarly(page);
			await expect(page.getByText('Written down in History.')).toBeVisible();
		}
	}
];

const onlyColours: Parameters<typeof expectNoAxeViolations>[1] = { runOnly: ['color-contrast'] };

for (const { name, open, wide } of [...screens, ...playerScreens]) {
	test(`${name}: no barrier in light or dark, fits 320 px, is made for fingers`, async ({ page }) => {
		await open(page);
		await expectNoAxeViolations(page);
		expect(await lowTargets(page)).toEqual([]);
		if (wide) {
			await page.setViewportSize(desktop);
			await expectNoAxeViolations(page);
		}
		// All that differs in the dark is colour.
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectNoAxeViolations(page, onlyColours);
		await page.setViewportSize({ width: 320, height: 640 });
		await expectNoSidewaysScroll(page);
		expect(await lowTargets(page)).toEqual([]);
	});
}

/** Where in a routine a kind of phase is to be seen, in seconds on its timeline. */
const moments = {
	'deep-back': { rise: 10.1, hold: 11.5, release: 14.1, rest: 60, change: 137, switch: 227 },
	'balanced-lower-back': { move: 11 },
	'daily-stretches': { stretch: 14 },
	'spinal-endurance': { work: 14 }
};

for (const [id, places] of Object.entries(moments)) {
	const kinds = Object.keys(places).join(', ');
	test(`each of ${kinds} is read against its colour, light and dark`, async ({ page }) => {
		await openPlayer(page, id);
		await start(page);
		// The slowest that there is, so that a short phase stays to be looked at.
		await page.evaluate(() => (document.querySelector('audio')!.playbackRate = 0.0625));
		for (const [kind, at] of Object.entries(places)) {
			await hear(page, at);
			await expect(page.locator('main')).toHaveAttribute('data-phase', kind);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				await expectNoAxeViolations(page, onlyColours);
			}
			await expect(page.locator('main')).toHaveAttribute('data-phase', kind);
		}
	});
}
