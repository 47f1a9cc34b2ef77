import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionOf } from '#lib/core/session.arbitrary.ts';
import type { Session } from '#lib/core/session.ts';
import { FakeBroadcast } from '#lib/device/fake-channel.ts';
import { FakeLocks, stubNavigator } from '#lib/device/fake-locks.ts';
import { holdSessionLock } from '#lib/device/session-lock.ts';
import { Desk } from './desk.svelte.ts';
import { disk, emptyDisk, full } from './fake-disk.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/sessions.ts', () => ({
	sessionsBefore: () => Promise.resolve({ ok: true, value: { sessions: newest, damaged: [], next: null } })
}));
const sounded = vi.hoisted(() => vi.fn<(tone: string) => Promise<boolean>>(() => Promise.resolve(true)));
vi.mock('./sound-check.ts', () => ({ hearTone: sounded }));

const minute = 60_000;
let newest: Session[];
let opened: string[];
let desks: Desk[];

/** What the system shows, by its title and what it can be answered with. */
let shown: { title: string; options: { body: string; actions: { action: string }[] } }[];
let badge: boolean;
let worker: EventTarget & { startMessages: () => void; getRegistration: () => Promise<unknown> };

/** Monday to Friday, nine to five, every 45 min; it is Wednesday, 25 March 2026. */
const at = (time: string) => new Date(`2026-03-25T${time}:00`).getTime();

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const settle = () => pass(0);

/** A window of the app, as it is opened now. */
async function open(): Promise<Desk> {
	const desk = new Desk();
	desks.push(desk);
	await desk.watch({
		address: (id) => `https://example.org/play/${id}`,
		icon: '/icon.png',
		open: (id) => opened.push(id)
	});
	await settle();
	return desk;
}

/** One that has the desk mode on. */
async function openOn(): Promise<Desk> {
	const desk = await open();
	await desk.set({ on: true });
	await settle();
	return desk;
}

/** What the service worker passes on of a notification. */
const say = async (answer: string) => {
	worker.dispatchEvent(new MessageEvent('message', { data: { type: 'notice', answer } }));
	await settle();
};

beforeEach(() => {
	vi.useFakeTimers({ now: at('10:00') });
	vi.stubGlobal('BroadcastChannel', FakeBroadcast);
	stubNavigator('locks', new FakeLocks());
	emptyDisk();
	newest = [];
	opened = [];
	desks = [];
	shown = [];
	badge = false;
	sounded.mockClear();
	document.title = 'Today · Holdfast';
	vi.stubGlobal('Notification', { permission: 'granted', maxActions: 2 });
	const registration = {
		active: {},
		showNotification: (title: string, options: (typeof shown)[0]['options']) => {
			shown.push({ title, options });
			return Promise.resolve();
		},
		getNotifications: () =>
			Promise.resolve(shown.map((one) => ({ close: () => shown.splice(shown.indexOf(one), 1) })))
	};
	worker = Object.assign(new EventTarget(), {
		startMessages: () => {},
		getRegistration: () => Promise.resolve(registration)
	});
	stubNavigator('serviceWorker', worker);
	Object.assign(navigator, {
		setAppBadge: () => Promise.resolve((badge = true)),
		clearAppBadge: () => Promise.resolve((badge = false))
	});
});
afterEach(async () => {
	for (const desk of desks) await desk.set({ on: false });
	FakeBroadcast.closeAll();
	stubNavigator('serviceWorker', undefined);
	for (const name of ['userActivation', 'setAppBadge', 'clearAppBadge'])
		Reflect.deleteProperty(navigator, name);
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the desk mode', () => {
	it('does nothing until it is switched on', async () => {
		const desk = await open();
		await pass(600 * minute);
		expect([desk.nudging, desk.due, shown]).toEqual([false, null, []]);
	});

	it('does nothing any more once it is switched off, wherever the person goes', async () => {
		const desk = await openOn();
		await desk.set({ on: false });
		const before = disk.settings.get('desk-memory');
		desk.stepAside();
		await pass(300 * minute);
		expect([desk.nudging, desk.due, shown, disk.settings.get('desk-memory')]).toEqual([
			false,
			null,
			[],
			before
		]);
	});

	it('says nothing for a minute where the person goes to do something', async () => {
		const desk = await openOn();
		await pass(45 * minute);
		desk.stepAside();
		expect([desk.nudging, document.title]).toEqual([false, 'Today · Holdfast']);
		await pass(59_000);
		expect(desk.nudging).toBe(false);
		await pass(1000);
		expect(desk.nudging).toBe(true);
	});

	it('counts down, then nudges by card, title, badge and notification, once', async () => {
		const desk = await openOn();
		expect([desk.due, desk.minutes]).toEqual([at('10:45'), 45]);
		await pass(44 * minute);
		expect([desk.minutes, desk.nudging, document.title]).toEqual([1, false, 'Today · Holdfast']);
		await pass(minute);
		expect([desk.nudging, desk.minutes, document.title, badge]).toEqual([true, 0, '● Move · Holdfast', true]);
		expect(shown.map(({ title, options }) => [title, options.body])).toEqual([
			['Time to move', 'Desk mobility, 5 min']
		]);
		expect(shown[0]?.options.actions.map(({ action }) => action)).toEqual(['start', 'snooze']);
		await pass(20 * minute);
		expect(shown.length).toBe(1);
	});

	it('takes all of it back with the answer', async () => {
		const desk = await openOn();
		await pass(45 * minute);
		desk.answer('snooze');
		await settle();
		expect([desk.nudging, document.title, badge, shown]).toEqual([false, 'Today · Holdfast', false, []]);
		expect(desk.due).toBe(at('10:55'));
		await pass(10 * minute);
		expect([desk.nudging, shown.length]).toEqual([true, 1]);
		desk.answer('hour');
		expect(desk.due).toBe(at('11:55'));
		await pass(60 * minute);
		desk.answer('skip');
		expect(desk.due).toBe(at('12:40'));
	});

	it('gives the page its own title back, whatever that is by then', async () => {
		const desk = await openOn();
		await pass(45 * minute);
		document.title = 'History · Holdfast';
		await settle();
		expect(document.title).toBe('● Move · Holdfast');
		desk.answer('skip');
		expect(document.title).toBe('History · Holdfast');
	});

	it('sounds only if that is set, and never before the page was touched', async () => {
		const desk = await openOn();
		await pass(45 * minute);
		desk.answer('skip');
		await desk.set({ sound: true });
		await pass(45 * minute);
		desk.answer('skip');
		expect(sounded).not.toHaveBeenCalled();
		Object.defineProperty(navigator, 'userActivation', {
			value: { hasBeenActive: true },
			configurable: true
		});
		await pass(45 * minute);
		await vi.dynamicImportSettled();
		expect(sounded.mock.calls).toEqual([['change']]);
	});

	it('takes what the notification was answered with', async () => {
		const desk = await openOn();
		await pass(45 * minute);
		await say('');
		expect(desk.nudging).toBe(true);
		await say('snooze');
		expect([desk.nudging, desk.due, opened]).toEqual([false, at('10:55'), []]);
		await pass(10 * minute);
		await say('start');
		expect([desk.nudging, opened]).toEqual([false, ['desk-mobility-5']]);
	});

	it('never opens a routine over a session that runs', async () => {
		await openOn();
		await pass(45 * minute);
		await holdSessionLock(() => {});
		await say('start');
		expect(opened).toEqual([]);
	});
});

describe('a nudge', () => {
	it('does not come while a session runs anywhere, and then is counted from its end', async () => {
		const desk = await openOn();
		await pass(40 * minute);
		const release = await holdSessionLock(() => {});
		await pass(10 * minute);
		expect([desk.nudging, shown]).toEqual([false, []]);
		release?.();
		newest = [sessionOf({ endedAt: at('10:52') })];
		await pass(2 * minute);
		await pass(44 * minute);
		expect(desk.nudging).toBe(false);
		await pass(minute);
		expect(desk.nudging).toBe(true);
		expect(Date.now()).toBe(at('11:37'));
	});

	it('that nobody answered goes when a session has begun some other way', async () => {
		const desk = await openOn();
		await pass(45 * minute);
		await holdSessionLock(() => {});
		await pass(minute);
		expect([desk.nudging, document.title, shown]).toEqual([false, 'Today · Holdfast', []]);
	});

	it('that nobody answers goes with the hours', async () => {
		vi.setSystemTime(at('16:00'));
		const desk = await openOn();
		await pass(45 * minute);
		expect(desk.nudging).toBe(true);
		await pass(16 * minute);
		expect([desk.nudging, shown, new Date(desk.due!).getDate()]).toEqual([false, [], 26]);
	});

	it('comes at once on return where its time passed while timers stood still', async () => {
		const desk = await openOn();
		vi.setSystemTime(at('11:00'));
		expect(desk.nudging).toBe(false);
		document.dispatchEvent(new Event('visibilitychange'));
		await settle();
		expect(desk.nudging).toBe(true);
	});

	it('is counted anew where the machine slept for hours, woken by whatever comes first', async () => {
		const desk = await openOn();
		vi.setSystemTime(at('13:00'));
		await pass(minute);
		expect([desk.nudging, desk.due]).toEqual([false, at('13:46')]);
	});

	it('is not put off by a clock that was set back', async () => {
		const desk = await openOn();
		vi.setSystemTime(at('09:30'));
		window.dispatchEvent(new Event('focus'));
		await settle();
		expect(desk.due).toBe(at('10:15'));
	});

	it('that came due while no window was open is not asked for at once', async () => {
		disk.settings.set('desk', { ...(await openOn()).settings });
		await desks.pop()?.set({ on: false });
		disk.settings.set('desk', { ...disk.settings.get('desk')!, on: true });
		disk.settings.set('desk-memory', { countedFrom: at('10:00'), quietUntil: null });
		vi.setSystemTime(at('11:00'));
		const desk = await open();
		expect([desk.nudging, desk.due]).toEqual([false, at('11:45')]);
	});

	it('keeps its time over a reload', async () => {
		await openOn();
		await pass(30 * minute);
		desks = [];
		FakeBroadcast.closeAll();
		stubNavigator('locks', new FakeLocks());
		expect((await open()).due).toBe(at('10:45'));
	});
});

describe('in two tabs', () => {
	it('one notifies, both show it, and an answer in either is an answer in both', async () => {
		const first = await openOn();
		const second = await open();
		expect([first.leads, second.leads]).toEqual([true, false]);
		await pass(45 * minute);
		expect([first.nudging, second.nudging, shown.length]).toEqual([true, true, 1]);
		second.answer('snooze');
		await settle();
		expect([first.nudging, second.nudging, shown]).toEqual([false, false, []]);
		expect([first.due, second.due]).toEqual([at('10:55'), at('10:55')]);
	});

	it('another takes over when the one that nudges is switched off or closed', async () => {
		const first = await openOn();
		const second = await open();
		await pass(10 * minute);
		await first.set({ every: 60 });
		await settle();
		expect([second.settings.every, second.due]).toEqual([60, at('11:00')]);
		await first.set({ on: false });
		await settle();
		expect([second.settings.on, second.due]).toEqual([false, null]);
	});
});

describe('where the disk fails', () => {
	it('says so, and nudges all the same', async () => {
		disk.problem = full;
		const desk = await openOn();
		expect(desk.problem).toEqual(full);
		await pass(45 * minute);
		expect(desk.nudging).toBe(true);
	});
});
