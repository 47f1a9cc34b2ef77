import type { Locator, Page } from '@playwright/test';
import { addDays, dayOf, mondayOf, monthOf, timeOf } from '../../src/lib/core/day.ts';
import { lifelikeYear } from '../../src/lib/core/lifelike.arbitrary.ts';
import type { Session } from '../../src/lib/core/session.ts';
import { button } from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { expectNoSidewaysScroll } from './layout.ts';
import { putSessions } from './year.ts';

const today = dayOf(Date.now());
const year = lifelikeYear(5, today);

/** Opens a page with a year of sessions on the disk. */
async function openYear(page: Page, path: string): Promise<void> {
	await page.goto('./history');
	await putSessions(page, year);
	await page.goto(path);
	await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible();
}

/** Opens a chart's table and reads its rows. */
async function tableOf(page: Page, title: string | RegExp): Promise<string[][]> {
	const chart = page.getByRole('figure', { name: title });
	await chart.getByText('As a table').click();
	await expect(chart.getByRole('table')).toBeVisible();
	return chart
		.getByRole('row')
		.evaluateAll((rows) =>
			rows.slice(1).map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))
		);
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const minutes = (seconds: number) => (seconds === 0 ? '–' : `${Math.max(1, Math.round(seconds / 60))} min`);
const inWeek = (monday: string) => year.filter(({ day }) => day >= monday && day < addDays(monday, 7));
const mondays = (weeks: number) =>
	Array.from({ length: weeks }, (_, index) => addDays(mondayOf(today), 7 * (index - weeks + 1)));
const whole = new Intl.DateTimeFormat('en-US', { weekday: 'long', day: 'numeric', month: 'long' });
const dayButton = (page: Page, day: string): Locator =>
	page.getByRole('grid').getByRole('button', { name: new RegExp(`${whole.format(timeOf(day))}(:|$)`) });

test('a year of sessions is counted as a recount has it: calendar, minutes, targets, pain', async ({
	page
}) => {
	await openYear(page, './history?range=year');

	for (let day = `${monthOf(today)}-01`; day <= today; day = addDays(day, 1)) {
		const titles = new Set(year.filter((session) => session.day === day).map(({ routine }) => routine.title));
		const name = (await dayButton(page, day).getAttribute('aria-label'))!;
		const told = name.slice(name.indexOf(': ') + 2);
		if (titles.size === 0) expect(told).toBe('nothing');
		else
			expect(told.split('; ')[0]!.split(', ').sort()).toEqual(
				[...titles].flatMap((title) => title.split(', ')).sort()
			);
	}

	const kinds = ['strength', 'stability', 'endurance', 'mobility', 'stretch', 'release'];
	const effort = (sessions: readonly Session[], kind: string) =>
		total(
			sessions.flatMap(({ steps }) =>
				steps.filter((step) => step.kind === kind).flatMap(({ sets }) => sets.map(({ seconds }) => seconds))
			)
		);
	const counted = mondays(53).map((monday) => {
		const sessions = inWeek(monday);
		return [
			String(sessions.length),
			minutes(total(sessions.map(({ elapsed }) => elapsed))),
			...kinds.map((kind) => minutes(effort(sessions, kind)))
		];
	});
	const told = await tableOf(page, 'Minutes of effort a week, by kind');
	expect(told.map((row) => row.slice(1))).toEqual(counted);
	await expect(page.getByText(`${year.length} sessions, `, { exact: false })).toBeVisible();

	const stretched = (sessions: readonly Session[]) =>
		sessions.some(
			({ routine, steps }) =>
				routine.kind === 'stretch' && steps.some(({ sets }) => sets.some(({ done }) => done))
		) ||
		total(
			sessions.flatMap(({ steps }) =>
				steps
					.filter(({ kind }) => kind === 'stretch')
					.map(({ sets }) => sets.filter(({ done }) => done).length)
			)
		) >= 2;
	const days = mondays(53).map((monday) => {
		const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
		return week.filter((day) => stretched(year.filter((session) => session.day === day))).length;
	});
	const towards = await tableOf(page, 'Stretching: days a week');
	expect(towards.map((row) => [row[1], row[2]])).toEqual(
		days.map((count) => [String(count), count >= 7 ? 'yes' : 'no'])
	);

	const said = year.filter(({ checkIn }) => checkIn?.before !== undefined || checkIn?.after !== undefined);
	const before = year.flatMap(({ checkIn }) => checkIn?.before ?? []);
	const means = before.map((_, index) => {
		const last = before.slice(Math.max(0, index - 6), index + 1);
		return String(Math.round((total(last) / last.length) * 10) / 10);
	});
	const pain = await tableOf(page, 'Pain before and after');
	expect(pain.map((row) => row[1])).toEqual(said.map(({ checkIn }) => String(checkIn?.before ?? '–')));
	expect(pain.map((row) => row[2]!).filter((mean) => mean !== '–')).toEqual(means);

	const heat = await tableOf(page, 'The last year, day by day');
	const byDay = (day: string) =>
		minutes(total(year.filter((session) => session.day === day).map(({ elapsed }) => elapsed)));
	expect(heat.map((row) => row.slice(1))).toEqual(
		mondays(53).map((monday) =>
			Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) =>
				day > today ? '' : byDay(day)
			)
		)
	);
});

test('the bests and the course of an exercise are those of the sessions', async ({ page }) => {
	await openYear(page, './history');
	await page.getByText(/^Exercises, one by one/).click();
	await page.getByRole('link', { name: 'Deadlift', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Deadlift' })).toBeVisible();
	const kilograms = year.flatMap(({ day, steps }) =>
		steps
			.filter(({ exercise }) => exercise === 'deadlift')
			.flatMap(({ sets }) => sets)
			.map(({ load }) => ({ day, weight: load ? load.weight * (load.unit === 'lb' ? 0.45359237 : 1) : 0 }))
	);
	const pounds = (weight: number) => Math.round((weight / 0.45359237) * 2) / 2;
	const most = Math.max(...kilograms.map(({ weight }) => weight));
	await expect(page.getByText(`${pounds(most)} lb`).first()).toBeVisible();

	await page.getByRole('radio', { name: 'Year' }).check();
	await expect(page).toHaveURL(/range=year/);
	const days = [...new Set(kilograms.filter(({ weight }) => weight > 0).map(({ day }) => day))];
	const told = await tableOf(page, 'Heaviest set, in lb');
	expect(told.map(([, weight]) => Number.parseFloat(weight!))).toEqual(
		days.map((day) =>
			pounds(Math.max(...kilograms.filter((one) => one.day === day).map(({ weight }) => weight)))
		)
	);
	await expectNoAxeViolations(page);
});

test('the calendar is gone through by keyboard, and shows the sessions of a day', async ({ page }) => {
	await openYear(page, './history');
	await dayButton(page, today).focus();
	const fortnight = addDays(today, -14);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(dayButton(page, fortnight)).toBeFocused();
	await page.keyboard.press('PageUp');
	await page.keyboard.press('Home');
	const monday = mondayOf(await page.evaluate(() => document.activeElement!.id.slice(-10)));
	expect(monthOf(addDays(monday, 6)) < monthOf(today) || monthOf(monday) < monthOf(today)).toBe(true);
	await expect(dayButton(page, monday)).toBeFocused();

	const day = year.findLast((session) => session.day < monday)!.day;
	await page.goto(`./history?day=${day}`);
	const card = page.getByRole('region', { name: whole.format(timeOf(day)) });
	const titles = year.filter((session) => session.day === day).map(({ routine }) => routine.title);
	await expect(card.getByRole('heading', { level: 3 })).toHaveText(titles.reverse());
	await button(card, 'Close the day').click();
	await expect(card).toBeHidden();

	await page.getByText(/^Routines, one by one/).click();
	await button(page, 'Its sessions: Release').click();
	const sessions = page.getByRole('region', { name: 'Sessions of Release' });
	const count = year.filter(({ routine }) => routine.id === 'release').length;
	await expect(sessions.getByRole('listitem')).toHaveCount(Math.min(20, count));
	await button(sessions, 'Show all sessions').click();
	await expect(page.getByRole('region', { name: 'Sessions', exact: true }).getByRole('listitem')).toHaveCount(
		20
	);
});

for (const { colorScheme, range, open } of [
	{ colorScheme: 'light', range: 'year', open: false },
	{ colorScheme: 'dark', range: 'month', open: true }
] as const)
	test(`a ${range} in History has no fault that axe can find, in the ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openYear(page, `./history?range=${range}`);
		await page.evaluate((open) => {
			for (const details of document.querySelectorAll('details')) details.open = open;
		}, open);
		await expect(page.getByRole('table')).toHaveCount(open ? 5 : 0);
		await expectNoAxeViolations(page);
	});

test('on the smallest phone, and with text twice as large, nothing of History is wider than the screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['./history?range=year', './history/exercises/plank?range=all']) {
		await openYear(page, path);
		await expectNoSidewaysScroll(page);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		await expectNoSidewaysScroll(page);
	}
});
