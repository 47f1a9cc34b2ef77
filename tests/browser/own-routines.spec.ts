import type { Page } from '@playwright/test';
import type { Routine, Step } from '#lib/core/routine.ts';
import { button, endEarly, openPlayer, putRecord, readStore, start, visitOnce, word } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const plank: Step = {
	exercise: 'plank',
	name: 'Plank',
	kind: 'endurance',
	dose: { type: 'time', sides: 'none', sets: 3, seconds: 40 },
	ours: [],
	note: 'Look at the floor.'
};
const wallSit: Step = {
	exercise: 'own-wall-sit',
	name: 'Wall sit',
	kind: 'strength',
	dose: { type: 'time', sides: 'none', sets: 2, seconds: 30 },
	ours: []
};
const routine: Routine = {
	id: '7d2f4c1e-0000-4000-8000-000000000001',
	title: 'Week two',
	note: 'From the physio.',
	source: null,
	place: 'floor',
	kind: 'endurance',
	cautions: [],
	blocks: [{ rounds: 1, steps: [plank, wallSit] }]
};

/** Puts the routine on the shelf by hand, as it would have been kept. */
async function keepRoutine(page: Page): Promise<void> {
	await page.goto('./routines');
	await readStore(page, 'routines');
	await putRecord(page, 'routines', { schema: 1, id: routine.id, routine, createdAt: 1, changedAt: 1 });
}

async function openOwn(page: Page): Promise<void> {
	await page.goto(`./routines/${routine.id}`);
	await expect(button(page, 'Start')).toBeEnabled();
}

const effort = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const chooseSteps = (page: Page) => button(page, 'Leave out or swap steps').click();
const leftOut = (page: Page, name: string) =>
	page.getByRole('checkbox', { name: `Leave out today: ${name}` });

test.describe('a routine of one’s own', () => {
	test.beforeEach(async ({ page }) => {
		await keepRoutine(page);
	});

	test('is in the list, before the built-in ones, and the filters know it', async ({ page }) => {
		await page.reload();
		const titles = page.getByRole('main').getByRole('listitem').getByRole('heading');
		await expect(titles.first()).toHaveText('Week two');
		await expect(page.getByText('15 routines', { exact: true })).toBeVisible();
		await page.getByRole('group', { name: 'Kind' }).getByRole('radio', { name: 'Endurance' }).check();
		await expect(titles).toHaveText(['Week two', 'Spinal endurance, 15 min']);
		await expectNoAxeViolations(page);
		await titles.first().click();
		await expect(page.getByRole('heading', { level: 1, name: 'Week two' })).toBeVisible();
		await expect(page.getByText('Look at the floor.')).toBeVisible();
	});

	test('done easier today is in History as it was done, and can be done again', async ({ page }) => {
		await openOwn(page);
		await effort(page, 'Easier').check();
		await chooseSteps(page);
		await page.getByRole('checkbox', { name: 'Easier instead: Knee plank' }).check();
		await leftOut(page, 'Wall sit').check();
		const words = 'Easier today · left out: Wall sit · Knee plank instead of Plank';
		await expect(page.getByText(words)).toHaveText(`${words}: 2 min 30 s, instead of 6 min 20 s.`);
		await expectNoAxeViolations(page);

		await start(page);
		await expect(page).toHaveURL(/\?today=easier&without=2&swap=1$/);
		await endEarly(page);
		await expect(page.getByText('Written down in History.')).toBeVisible();
		await expect(page.getByText(words)).toBeVisible();

		await page.getByRole('link', { name: 'See it in History' }).click();
		await expect(page.getByText(words)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Knee plank' })).toBeVisible();
		await page.getByRole('link', { name: 'Do it again' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Week two' })).toBeVisible();

		await page.goto('./');
		await expect(page.getByRole('heading', { name: 'Week two' })).toBeVisible();
	});

	test('keeps what is wanted today on the way to the player and back', async ({ page }) => {
		await openOwn(page);
		await effort(page, 'Longer').check();
		await page.getByRole('link', { name: 'Plank', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Plank' })).toBeVisible();
		await page.goBack();
		await expect(effort(page, 'Longer')).toBeChecked();

		await page.goto(`./play/${routine.id}?today=longer`);
		await expect(page.getByText('Longer today')).toBeVisible();
		await page.reload();
		await expect(page.getByText('Longer today')).toBeVisible();
	});

	test('with every step left out cannot be started, and says so', async ({ page }) => {
		await openOwn(page);
		await chooseSteps(page);
		await leftOut(page, 'Plank').check();
		await leftOut(page, 'Wall sit').check();
		await expect(page.getByText('Every step is left out today.')).toBeVisible();
		await expect(button(page, 'Start')).toBeDisabled();
		await button(page, 'As it is written').click();
		await expect(button(page, 'Start')).toBeEnabled();
	});

	test('that was cut off is resumed as it was wanted', async ({ page }) => {
		await openPlayer(page, `${routine.id}?today=easier`);
		await start(page);
		await expect.poll(() => readStore(page, 'journal')).not.toEqual({});
		await page.goto('./');
		await button(page, 'Resume').click();
		await expect(page).toHaveURL(new RegExp(`/play/${routine.id}$`));
		await expect(button(page, 'Pause')).toBeVisible();
		await endEarly(page);
		await expect(page.getByText('Easier today')).toBeVisible();
	});

	test('shows the dose and the note of what comes after a rest of one’s own', async ({ page }) => {
		const rested: Step = { ...wallSit, dose: { ...wallSit.dose, sets: 1 }, pause: 20 };
		const changed = { ...routine, blocks: [{ rounds: 1, steps: [rested, plank] }] };
		await putRecord(page, 'routines', {
			schema: 1,
			id: routine.id,
			routine: changed,
			createdAt: 1,
			changedAt: 1
		});
		await openPlayer(page, routine.id);
		await start(page);
		await button(page, 'Next').click();
		await button(page, 'Next').click();
		await expect(word(page)).toHaveText('Rest');
		const stage = page.getByRole('region', { name: 'Now' });
		await expect(stage.getByText('3 × 40 s')).toBeVisible();
		await expect(stage.getByText('Look at the floor.')).toBeVisible();
	});

	test('is deleted, and put back', async ({ page }) => {
		await openOwn(page);
		await button(page, 'Delete').click();
		await expect(button(page, 'Undo')).toBeFocused();
		expect(await readStore(page, 'routines')).toEqual({});
		await page.keyboard.press('Enter');
		await expect(button(page, 'Start')).toBeVisible();
		await expect(button(page, 'Delete')).toBeFocused();
		expect(Object.keys(await readStore(page, 'routines'))).toEqual([routine.id]);
	});

	test('gets a second one like it, which says what it was made from', async ({ page }) => {
		await openOwn(page);
		await button(page, 'Duplicate').click();
		await expect(page.getByRole('heading', { level: 1, name: 'Week two (copy)' })).toBeVisible();
		await page.getByRole('link', { name: 'Week two', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Week two', exact: true })).toBeVisible();
	});

	test('that cannot be read is told of, and stays', async ({ page }) => {
		await putRecord(page, 'routines', { id: 'torn' });
		for (const address of ['./routines', './routines/torn', './play/torn']) {
			await page.goto(address);
			await expect(page.getByRole('status', { name: 'One record could not be read.' })).toBeVisible();
		}
		expect(await readStore(page, 'routines')).toMatchObject({ torn: { id: 'torn' } });
	});
});

test.describe('without the network', () => {
	test.use({ serviceWorkers: 'allow', tolerate: /ERR_INTERNET_DISCONNECTED/ });

	test('one’s own routine opens by its address, and starts', async ({ page, context }) => {
		await visitOnce(page);
		await keepRoutine(page);
		await context.setOffline(true);
		await openOwn(page);
		await page.reload();
		await start(page);
	});
});
