import type { Page } from '@playwright/test';
import { routineById } from '../../src/lib/content/routines.ts';
import { dayLong, doneWhole } from '../../src/lib/core/progression.arbitrary.ts';
import type { Session } from '../../src/lib/core/session.ts';
import { button, endEarly, hear, openPlayer, openRoutine, readStore, start } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { expectNoSidewaysScroll, phone, playerFaults, shapes } from './layout.ts';
import { putSessions } from './year.ts';

test.use({ viewport: phone, locale: 'en-GB' });

/** Three sessions of a built-in routine in the last days, all of it done. */
async function didThreeTimes(page: Page, id: string): Promise<void> {
	await page.goto('./history');
	const today = Math.floor(Date.now() / dayLong);
	const routine = routineById(id)!;
	const sessions = [5, 3, 1].map((ago) => {
		const { kind, title, source } = routine;
		return { ...doneWhole(routine, today - ago), routine: { id, title, kind, source } };
	});
	await putSessions(page, sessions);
}

/** The newest session that is written down. */
async function newest(page: Page): Promise<Session> {
	const sessions = Object.values(await readStore(page, 'sessions')) as Session[];
	return sessions.sort((one, other) => other.startedAt - one.startedAt)[0]!;
}

test('a dose that was done three times is raised by one tap, holds wherever it is started, and goes back by one', async ({
	page
}) => {
	await didThreeTimes(page, 'spinal-endurance');
	await openRoutine(page, 'spinal-endurance');
	const offer = page.getByRole('region', { name: 'A little more next time?' });
	await expect(offer).toContainText('You did all of it the last 3 times, and reported no pain.');
	await expectNoAxeViolations(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectNoSidewaysScroll(page);

	await button(offer, 'Yes, from now on: Plank').press('Enter');
	await expect(button(offer, 'Undo')).toBeFocused();
	await expect(offer.getByText('Plank: 3 × 45 s from now on.')).toBeVisible();
	const plank = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('link', { name: 'Plank', exact: true }) });
	await expect(plank).toContainText('Your dose; the source says 3 × 40 s.');
	await expect(plank).toContainText('Last time: 3 × 40 s');

	// Opened by its address, and begun there.
	await openPlayer(page, 'spinal-endurance');
	await start(page);
	await endEarly(page);
	await expect(page.getByText('Written down in History.')).toBeVisible();
	expect((await newest(page)).steps[0]!.dose).toMatchObject({ sets: 3, seconds: 45 });

	await openRoutine(page, 'spinal-endurance');
	await button(plank, 'Back to the source’s number: Plank').click();
	await expect(plank).not.toContainText('Your dose');
	await expect(plank).toContainText('3 × 40 s');
});

test('a weight is noted in the rest after a set, and afterwards, and beside the step the next time', async ({
	page
}) => {
	await openPlayer(page, 'lower-back-strength');
	await start(page);
	// The first set of five at 2-1-1-1 is over.
	await hear(page, 36);
	const log = page.getByRole('group', { name: 'Deadlift, set 1' });
	for (const shape of shapes) {
		await page.setViewportSize(shape);
		await expect(log).toBeVisible();
		expect(await playerFaults(page), JSON.stringify(shape)).toEqual([]);
	}
	await page.setViewportSize(phone);
	await button(log, 'More').click();
	await button(log, 'More').click();
	await expect(log.getByRole('button', { pressed: true })).toContainText('12.5 kg');
	await expectNoAxeViolations(page);

	await hear(page, 36 + 120 + 26);
	await expect(
		page.getByRole('group', { name: 'Deadlift, set 2' }).getByRole('button', { pressed: true })
	).toContainText('12.5 kg');
	await endEarly(page);
	await expect(page.getByText('Written down in History.')).toBeVisible();
	const second = page.getByRole('textbox', { name: 'Deadlift, set 2, in kg' });
	await second.fill('15');
	await second.blur();
	await expect
		.poll(async () => (await newest(page)).steps[0]!.sets.map(({ load }) => load?.weight ?? null))
		.toEqual([12.5, 15, null]);

	await page.goto('./settings');
	await page.getByRole('radio', { name: 'Pounds' }).check();
	await openRoutine(page, 'lower-back-strength');
	await expect(page.getByText('Last time: 2 × 5 at 27.5 lb / 33 lb')).toBeVisible();
});
