import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { routineById } from '#lib/content/index.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { sessionByHand } from '#lib/core/session-by-hand.ts';
import { button, putRecord, readStore } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { desktop, expectNoSidewaysScroll, lowTargets, phone } from './layout.ts';

test.use({ viewport: phone });

const deepBack = routineById('deep-back')!;

/** Its second set of superman holds has gone, and its length is no number. */
function tornSession(): object {
	const whole = sessionByHand(deepBack, { id: 'torn', endedAt: Date.now() }, defaultTiming);
	const steps = whole.steps.map((step, place) =>
		place === 0 ? { ...step, sets: [step.sets[0], 'torn'] } : step
	);
	return { ...whole, steps, elapsed: 'long' };
}

const tornDraft = {
	schema: 1,
	id: 'mine',
	routine: {
		...deepBack,
		id: 'mine',
		title: 'My sheet',
		blocks: deepBack.blocks.map((block) => ({ ...block, rounds: 'two' }))
	},
	text: null,
	savedAt: 5
};

const aside = (page: Page, name: RegExp) => page.getByRole('article', { name });

test('what cannot be read is listed, taken out, repaired and put back', async ({ page }) => {
	await page.goto('./history');
	await readStore(page, 'summary');
	await putRecord(page, 'sessions', tornSession());
	await putRecord(page, 'sessions', { id: 'hopeless', startedAt: 'yesterday' });
	await page.goto('./data#aside');
	await expect(page.getByText('2 records on this device could not be read.')).toBeVisible();
	const torn = aside(page, /^A session, “Deep back”/);
	await expect(torn).toContainText('The length cannot be read: it is “long”.');
	await expect(torn).toContainText('Set 2 of “Superman hold” cannot be read');

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(torn, 'Save as a file').click()
	]);
	const file: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
	expect(file).toMatchObject([{ store: 'sessions', key: 'torn', record: { elapsed: 'long' } }]);

	await button(torn, 'Show the repair').click();
	await expect(torn).toContainText('Set 2 of “Superman hold” cannot be read, and is left out.');
	for (const viewport of [desktop, { width: 320, height: 640 }, phone]) {
		await page.setViewportSize(viewport);
		await expectNoAxeViolations(page);
		await expectNoSidewaysScroll(page);
		expect(await lowTargets(page)).toEqual([]);
	}
	expect(await readStore(page, 'sessions')).toMatchObject({ torn: { elapsed: 'long' } });
	await button(torn, 'Repair it').click();
	await expect(page.getByText('One record on this device could not be read.')).toBeVisible();
	expect(await readStore(page, 'sessions')).toMatchObject({ torn: { elapsed: 311 } });
	await button(page, 'Undo').click();
	await expect(torn).toBeVisible();
	expect(await readStore(page, 'sessions')).toMatchObject({ torn: { elapsed: 'long' } });

	await button(aside(page, /^A session$/), 'Throw it away').click();
	expect(Object.keys(await readStore(page, 'sessions'))).toEqual(['torn']);
});

test('a session that cannot be read is repaired where it is looked at', async ({ page }) => {
	await page.goto('./history');
	await readStore(page, 'summary');
	await putRecord(page, 'sessions', tornSession());
	await page.goto('./history/torn');
	await button(page, 'Show the repair').click();
	await button(page, 'Repair it').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Deep back' })).toBeVisible();
	await expect(page.getByText('5 min 11 s', { exact: true })).toBeVisible();
});

test('a draft that cannot be read is not in the way of editing', async ({ page }) => {
	await page.goto('./routines');
	await readStore(page, 'drafts');
	await putRecord(page, 'drafts', tornDraft);
	await page.goto('./edit/mine');
	await button(page, 'Show the repair').click();
	await button(page, 'Repair it').click();
	await expect(page.getByLabel('Title')).toHaveValue('My sheet');
	await expect(page.getByRole('heading', { name: /Superman hold/ })).toBeVisible();
});
