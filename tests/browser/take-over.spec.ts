import type { Session } from '#lib/core/session.ts';
import { button, endEarly, hear, readStore, run, soundAt, word } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { alert, elsewhere, journal, sounds, startInSecond } from './two-tabs.ts';

test.use({ viewport: phone });

/** Longer than the two seconds after which a tab that does not answer is given up. */
const patience = 15_000;

const takenOver = 'The session goes on in another tab or window.';

for (const way of ['at once', 'after watching'] as const) {
	test(`a session taken over ${way} goes on in the second tab after the count, and can be brought back`, async ({
		page
	}) => {
		test.slow();
		await run(page);
		await hear(page, 40.2);
		const second = await startInSecond(page);
		if (way === 'after watching') await button(second, 'Watch it here').click();
		const offer = way === 'at once' ? alert(second) : second.locator('footer');
		await button(offer, 'Take it over here').click();
		await expect(alert(page)).toContainText(takenOver);
		await expect(word(page)).toHaveText('Paused');
		expect(await sounds(page)).toBe(false);
		const left = await soundAt(page);
		await expectNoAxeViolations(page);

		await expect(word(second)).toHaveText('Back in place', { timeout: patience });
		await expect(alert(second)).not.toContainText(elsewhere);
		await expect(word(second)).not.toHaveText('Back in place');
		const goesOn = await soundAt(second);
		expect(goesOn).toBeGreaterThanOrEqual(left - 0.1);
		expect(goesOn).toBeLessThan(left + 1);
		const [entry, ...others] = await journal(second);
		expect(others).toEqual([]);
		await expect.poll(async () => (await journal(second))[0]!.position).toBeGreaterThan(left + 0.5);
		expect((await journal(second))[0]!.id).toBe(entry!.id);

		await button(page, 'Bring it back here').click();
		await expect(alert(second)).toContainText(takenOver);
		expect(await sounds(second)).toBe(false);
		const leftAgain = await soundAt(second);
		await expect(word(page)).toHaveText('Back in place', { timeout: patience });
		await expect(alert(page)).not.toContainText(takenOver);
		await expect(word(page)).not.toHaveText('Back in place');
		expect(Math.abs((await soundAt(page)) - leftAgain)).toBeLessThan(1);

		await button(page, 'Pause').click();
		const ended = await soundAt(page);
		await endEarly(page);
		await expect(page.getByText('Written down in History.')).toBeVisible();
		expect(await journal(page)).toEqual([]);
		const sessions = Object.values(await readStore(page, 'sessions')) as Session[];
		expect(sessions.map(({ id }) => id)).toEqual([entry!.id]);
		expect(Math.abs(sessions[0]!.elapsed - ended), 'nothing lost, nothing counted twice').toBeLessThan(0.2);
		expect(sessions[0]!.steps[0]!.sets[0]!.reps).toBe(Math.floor((ended - 10 + 2) / 6));
	});
}

test('from a tab of another routine the session is taken over with its own name', async ({ page }) => {
	await run(page);
	const second = await startInSecond(page, 'first-steps');
	await button(second, 'Take it over here').click();
	await expect(second).toHaveURL(/\/play\/deep-back$/, { timeout: patience });
	await expect(second.getByRole('heading', { level: 1, name: 'Deep back' })).toBeAttached();
	await expect(word(second)).toHaveText('Get ready');
	await expect.poll(() => sounds(page)).toBe(false);
});

test('a first tab that is blocked is given up after two seconds, and gives way when it answers again', async ({
	page
}) => {
	test.slow();
	await run(page);
	await hear(page, 12);
	const second = await startInSecond(page);
	const blocked = page.evaluate(() => {
		const until = performance.now() + 10_000;
		while (performance.now() < until);
		return performance.now();
	});
	const asked = Date.now();
	await button(second, 'Take it over here').click();
	await expect(word(second)).toHaveText('Back in place', { timeout: 8_000 });
	const took = Date.now() - asked;
	expect(took, 'it was waited for').toBeGreaterThanOrEqual(1_900);
	await expect(word(second)).not.toHaveText('Back in place');
	await expect(button(second, 'Pause')).toBeVisible();

	await blocked;
	await expect(alert(page)).toContainText(takenOver);
	await expect.poll(() => sounds(page)).toBe(false);
	expect(await sounds(second)).toBe(true);
	await endEarly(second);
	await expect(second.getByText('Written down in History.')).toBeVisible();
	expect(await journal(second)).toEqual([]);
	expect(Object.keys(await readStore(second, 'sessions'))).toHaveLength(1);
});

test('a first tab that crashed leaves the session to whoever starts it from Today', async ({ page }) => {
	await run(page);
	await expect.poll(() => soundAt(page)).toBeGreaterThan(2);
	const second = await startInSecond(page);
	const crashed = page.waitForEvent('crash');
	const devtools = await page.context().newCDPSession(page);
	void devtools.send('Page.crash').catch(() => undefined);
	await crashed;
	await button(second, 'Take it over here').click();
	await expect(word(second)).toHaveText('Back in place', { timeout: patience });
	await expect(word(second)).toHaveText('Get ready');
	expect(await soundAt(second)).toBeGreaterThan(1);
	expect(await journal(second)).toHaveLength(1);
});

test('a session that ended meanwhile is not taken over: the tab says where to go on', async ({ page }) => {
	await run(page);
	const second = await startInSecond(page);
	await endEarly(page);
	await expect(page.getByText('Written down in History.')).toBeVisible();
	await button(second, 'Take it over here').click();
	await expect(second.getByRole('heading', { name: 'This week' })).toBeVisible({ timeout: patience });
});
