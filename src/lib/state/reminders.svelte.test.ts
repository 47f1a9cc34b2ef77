import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { routineById } from '#lib/content/index.ts';
import type { Wish } from '#lib/core/reminders.ts';
import { disk, emptyDisk, full } from './fake-disk.ts';
import { ReminderList } from './reminders.svelte.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/routines.ts', () => import('./fake-disk.ts'));
const saved = vi.hoisted(() => [] as { name: string; content: string }[]);
vi.mock('#lib/device/save-file.ts', () => ({
	saveFile: (name: string, _: string, content: string) => saved.push({ name, content })
}));

const now = Date.UTC(2026, 2, 25, 12);
let count: number;
let wish: Wish;

async function opened(): Promise<ReminderList> {
	const reminders = new ReminderList(
		(id) => `https://example.org/holdfast/play/${id}`,
		() => now,
		() => `r${(count += 1)}`
	);
	await reminders.load();
	return reminders;
}

/** What a calendar makes of the file that was saved last: start, status and link of each entry. */
function inCalendar(): string[][] {
	const calendar = new ICAL.Component(ICAL.parse(saved.at(-1)!.content) as unknown[]);
	return calendar
		.getAllSubcomponents('vevent')
		.map((event) => ['dtstart', 'status', 'url'].map((name) => String(event.getFirstPropertyValue(name))));
}

beforeEach(() => {
	emptyDisk();
	saved.length = 0;
	count = 0;
	wish = {
		routine: { id: 'deep-back', title: 'Deep back', minutes: 6 },
		at: 630,
		days: [0, 1, 2],
		alarm: 10
	};
});
afterEach(() => {
	Reflect.deleteProperty(navigator, 'share');
	Reflect.deleteProperty(navigator, 'canShare');
});

describe('the list of reminders', () => {
	it('offers every routine that can be done, the person’s own first', async () => {
		const own = { ...routineById('deep-back')!, id: 'mine', title: 'Mine' };
		const empty = { ...own, id: 'empty', blocks: [] };
		for (const routine of [own, empty])
			disk.routines.set(routine.id, { schema: 1, id: routine.id, routine, createdAt: 1, changedAt: 1 });
		const { choices } = await opened();
		expect(choices.own).toEqual([{ id: 'mine', title: 'Mine', minutes: expect.any(Number) as number }]);
		expect(choices.builtIn).toHaveLength(14);
		expect(choices.builtIn.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
	});

	it('is kept, in order of the day', async () => {
		const reminders = await opened();
		await reminders.add([{ ...wish, at: 900 }, wish]);
		expect(reminders.said).toBe('2 reminders added.');
		await reminders.add([wish]);
		expect(reminders.said).toBe('That reminder is there already.');
		expect((await opened()).list.map(({ at }) => at)).toEqual([630, 900]);
	});

	it('begins with what the plan asks for', async () => {
		disk.settings.set('plan', {
			schema: 1,
			targets: [{ id: 'mobility', days: { from: 5, to: 7 }, minutes: 5, apart: false, on: [0, 4] }]
		});
		const reminders = await opened();
		await reminders.addFromPlan();
		expect(reminders.list.map(({ routine, at, days }) => [routine.id, at, days])).toEqual([
			['desk-mobility-5', 630, [0, 4]],
			['desk-mobility-5', 900, [0, 4]]
		]);
	});

	it('knows what no file has yet, and gives what was removed as cancelled', async () => {
		const reminders = await opened();
		expect(reminders.ready).toBe(false);
		await reminders.add([wish, { ...wish, at: 900 }]);
		expect([reminders.ready, reminders.waiting, reminders.inCalendar]).toEqual([true, 2, false]);
		await reminders.saveFile();
		expect(saved.map(({ name }) => name)).toEqual(['holdfast-reminders.ics']);
		expect([reminders.waiting, reminders.inCalendar]).toEqual([0, true]);
		await reminders.remove(reminders.list[0]!);
		expect([reminders.waiting, reminders.cancelling, reminders.list.length]).toEqual([1, 1, 1]);
		await reminders.saveFile();
		const link = 'https://example.org/holdfast/play/deep-back';
		expect(inCalendar()).toEqual([
			['2026-03-25T15:00:00', 'null', link],
			['2026-03-25T10:30:00', 'CANCELLED', 'null']
		]);
	});

	it('takes a removal back', async () => {
		const reminders = await opened();
		await reminders.add([wish]);
		await reminders.saveFile();
		await reminders.remove(reminders.list[0]!);
		expect([reminders.list, reminders.justRemoved?.id]).toEqual([[], 'r1']);
		await reminders.undo();
		expect([reminders.list.length, reminders.justRemoved, reminders.cancelling]).toEqual([1, null, 0]);
		await reminders.saveFile();
		expect(inCalendar().map(([, status]) => status)).toEqual(['null']);
	});

	it('is not undone by another window that changes it meanwhile', async () => {
		const [first, second] = [await opened(), await opened()];
		await first.add([wish]);
		await second.add([{ ...wish, at: 900 }]);
		expect((await opened()).list.map(({ at }) => at)).toEqual([630, 900]);
	});

	it('hands its file to the share sheet where there is one, and notes it only if it was taken', async () => {
		const reminders = await opened();
		await reminders.add([wish]);
		expect(reminders.canShare).toBe(false);
		const answers = [new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError'), null];
		const given: string[] = [];
		Object.assign(navigator, {
			canShare: () => true,
			share: ({ files }: ShareData) => {
				given.push(...files!.map(({ name, type }) => `${name} ${type}`));
				const answer = answers.shift();
				return answer ? Promise.reject(answer) : Promise.resolve();
			}
		});
		expect(reminders.canShare).toBe(true);
		await reminders.shareFile();
		expect([reminders.waiting, reminders.said]).toEqual([1, '']);
		await reminders.shareFile();
		expect(reminders.said).toContain('would not share it');
		await reminders.shareFile();
		expect([reminders.waiting, reminders.said]).toEqual([0, '']);
		expect(new Set(given)).toEqual(new Set(['holdfast-reminders.ics text/calendar']));
	});

	it('holds for as long as the app is open where it cannot be kept, and says so', async () => {
		disk.problem = full;
		const reminders = await opened();
		await reminders.add([wish]);
		await reminders.add([{ ...wish, at: 900 }]);
		expect([reminders.problem, reminders.list.length]).toEqual([full, 2]);
		await reminders.saveFile();
		expect(inCalendar()).toHaveLength(2);
	});
});
