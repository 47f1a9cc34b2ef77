import type { Locator, Page } from '@playwright/test';
import type { Session } from '#lib/core/session.ts';
import { button, endEarly, hear, nextToTheEnd, openPlayer, readStore, start } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { expectNoSidewaysScroll, lowTargets, phone, playerFaults, shapes } from './layout.ts';

test.use({ viewport: phone });

/** The one session that is written down. */
async function record(page: Page): Promise<Session> {
	const [session, ...others] = Object.values(await readStore(page, 'sessions')) as Session[];
	expect(others).toEqual([]);
	return session!;
}

/** Goes on by the tabulator until something has the focus. */
async function tabTo(page: Page, what: Locator): Promise<void> {
	for (let steps = 0; steps < 60; steps++) {
		if (await what.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Not to be reached by the keyboard: ${what.toString()}`);
}

function pain(page: Page, legend: string, number: number): Locator {
	return page
		.getByRole('group', { name: legend })
		.getByRole('radio', { name: new RegExp(`^${number} of 10`) });
}

const written = (page: Page) => page.getByText('Written down in History.');

test('by the keyboard alone, a session is begun with a pain and ended with a whole check-in, saved as it is said', async ({
	page
}) => {
	await openPlayer(page, 'deep-back');
	await tabTo(page, pain(page, 'Pain now?', 0));
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(pain(page, 'Pain now?', 2)).toBeChecked();
	await tabTo(page, button(page, 'Start'));
	await page.keyboard.press('Enter');
	await expect(button(page, 'Pause')).toBeVisible({ timeout: 20_000 });
	await hear(page, 20);
	await button(page, 'End session').press('Enter');
	await button(page.getByRole('dialog'), 'End session').press('Enter');

	await expect(written(page)).toBeVisible();
	expect((await record(page)).checkIn, 'before anything is said of it').toEqual({ before: 2 });
	await expect(page.getByText('Pain before: 2 of 10.')).toBeVisible();

	await tabTo(page, pain(page, 'Pain after', 0));
	await page.keyboard.press('Space');
	for (let risen = 0; risen < 5; risen++) await page.keyboard.press('ArrowRight');
	await expect(page.getByText('It hurts clearly more than before.')).toBeVisible();
	const alarm = page.getByRole('checkbox', { name: 'Numbness, or pain down a leg' });
	await tabTo(page, alarm);
	await page.keyboard.press('Space');
	await expect(page.getByText('have it looked at by a clinician')).toContainText('Numbness');
	await tabTo(page, page.getByRole('radio', { name: 'Very easy' }));
	await page.keyboard.press('ArrowDown');
	await tabTo(page, page.getByRole('checkbox', { name: 'Superman hold' }));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('group', { name: '2 exercises not finished' }).getByRole('radio').first());
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('textbox', { name: 'A note' }));
	await page.keyboard.type('Stiff on the left.');

	await expect.poll(async () => (await record(page)).checkIn?.note).toBe('Stiff on the left.');
	const session = await record(page);
	expect(session.checkIn).toEqual({
		before: 2,
		after: 5,
		effort: 2,
		alarm: true,
		note: 'Stiff on the left.'
	});
	expect(session.steps.map(({ hurt, skipped }) => ({ hurt, skipped }))).toEqual([
		{ hurt: true, skipped: 'pain' },
		{ hurt: undefined, skipped: 'pain' }
	]);
	expect(session.changedAt).toBeGreaterThan(session.endedAt);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('the same tap again takes it back, and nothing of it is kept', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await start(page);
	await nextToTheEnd(page);
	await expect(written(page)).toBeVisible();
	const before = await record(page);
	const said = [
		pain(page, 'Pain after', 9),
		page.getByRole('radio', { name: 'Hard', exact: true }),
		page.getByRole('radio', { name: 'No time' }).first()
	];
	for (const choice of said) {
		await choice.click();
		await expect(choice).toBeChecked();
	}
	await expect(page.getByText('Pain this strong is a reason to stop')).toBeVisible();
	for (const choice of said) {
		await choice.click();
		await expect(choice).not.toBeChecked();
	}
	await expect(page.getByText('Pain this strong')).toBeHidden();
	await expect
		.poll(async () => ({ ...(await record(page)), changedAt: 0 }))
		.toEqual({ ...before, changedAt: 0 });
});

test('what is said during a session survives its page, and is written down with it', async ({
	page,
	context
}) => {
	await openPlayer(page, 'deep-back');
	await pain(page, 'Pain now?', 4).click();
	await start(page);
	await hear(page, 20);
	await button(page, 'Steps').click();
	const hurt = page.getByRole('dialog').getByRole('button', { name: 'This one hurt' });
	await hurt.click();
	await expect(hurt).toHaveAttribute('aria-pressed', 'true');
	await expect(hurt).toHaveAccessibleDescription('Superman hold');
	await expectNoAxeViolations(page);
	await expect
		.poll(async () => Object.values(await readStore(page, 'journal')))
		.toMatchObject([{ said: { checkIn: { before: 4 }, steps: { 0: { hurt: true } } } }]);
	const crashed = page.waitForEvent('crash');
	void (await context.newCDPSession(page)).send('Page.crash').catch(() => undefined);
	await crashed;

	const next = await context.newPage();
	await page.close();
	await next.goto('./');
	await button(next, 'End it there and write it down').click();
	await expect.poll(async () => Object.values(await readStore(next, 'sessions'))).toHaveLength(1);
	const { checkIn, steps, id } = await record(next);
	expect([checkIn, steps[0]!.hurt]).toEqual([{ before: 4 }, true]);
	await next.goto(`./history/${id}`);
	await expect(next.getByText('Hurt', { exact: true })).toBeVisible();
});

test('a strong pain before Start is answered at once, and leaves room for everything', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await pain(page, 'Pain now?', 8).click();
	const sentence = page.getByRole('status').filter({ hasText: 'looked at by a clinician' });
	for (const viewport of shapes) {
		await page.setViewportSize(viewport);
		await expect(sentence).toBeInViewport({ ratio: 1 });
		expect(await playerFaults(page), `${viewport.width} × ${viewport.height}`).toEqual([]);
		expect(await lowTargets(page)).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	await button(page, 'Pain now: 8 of 10').click();
	await expectNoAxeViolations(page);
	await page.getByRole('dialog').getByRole('radio', { name: '3 of 10' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(sentence).toBeHidden();
	await start(page);
});

test('the check-in stands before the record, without a barrier', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await start(page);
	await hear(page, 20);
	await endEarly(page);
	await expect(written(page)).toBeVisible();
	await pain(page, 'Pain after', 8).click();
	await page.getByText('One by one').click();
	for (const viewport of [...shapes, { width: 320, height: 640 }]) {
		await page.setViewportSize(viewport);
		const scale = await pain(page, 'Pain after', 8).boundingBox();
		const done = await page.getByRole('heading', { name: 'Superman hold' }).boundingBox();
		expect(done!.y > scale!.y || done!.x > scale!.x, 'the record is below it, or beside it').toBe(true);
		expect(await lowTargets(page)).toEqual([]);
		await expectNoSidewaysScroll(page);
		await expectNoAxeViolations(page);
	}
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectNoAxeViolations(page, { runOnly: ['color-contrast'] });
});
