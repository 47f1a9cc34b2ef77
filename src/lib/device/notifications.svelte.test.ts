import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubNavigator } from './fake-locks.ts';
import { askToNotify, notify, notifyPermission, onNoticeAnswer, withdrawNotice } from './notifications.ts';

const notice = {
	title: 'Time to move',
	body: 'Desk mobility',
	tag: 'desk',
	icon: '/icon.png',
	address: 'https://example.org/play/desk',
	answers: ['start', 'snooze', 'skip'].map((action) => ({ action, title: action }))
};

let shown: { title: string; options: Record<string, unknown> }[];
let closed: number;
let registration: object | undefined;
let worker: EventTarget;

function allow(permission: string, more: object = {}): void {
	vi.stubGlobal('Notification', { permission, ...more });
}

beforeEach(() => {
	shown = [];
	closed = 0;
	registration = {
		active: {},
		showNotification: (title: string, options: Record<string, unknown>) => {
			shown.push({ title, options });
			return Promise.resolve();
		},
		getNotifications: ({ tag }: { tag: string }) =>
			Promise.resolve(
				shown.filter(({ options }) => options.tag === tag).map(() => ({ close: () => (closed += 1) }))
			)
	};
	worker = Object.assign(new EventTarget(), {
		startMessages: () => {},
		getRegistration: () => Promise.resolve(registration)
	});
	stubNavigator('serviceWorker', worker);
});
afterEach(() => {
	stubNavigator('serviceWorker', undefined);
	vi.unstubAllGlobals();
});

describe('whether there may be notifications', () => {
	it('is no where the browser has none, or no service worker to show them', () => {
		expect(notifyPermission()).toBe('impossible');
		allow('granted');
		expect(notifyPermission()).toBe('granted');
		stubNavigator('serviceWorker', undefined);
		expect(notifyPermission()).toBe('impossible');
	});

	it('is asked once, and not again where it was refused', async () => {
		const requestPermission = vi.fn(() => Promise.resolve('denied'));
		allow('default', { requestPermission });
		expect(notifyPermission()).toBe('ask');
		expect(await askToNotify()).toBe('denied');
		allow('denied', { requestPermission });
		expect(await askToNotify()).toBe('denied');
		expect(requestPermission).toHaveBeenCalledTimes(1);
	});
});

describe('a notification', () => {
	it('goes through the service worker, with as many answers as there is room for', async () => {
		allow('granted', { maxActions: 2 });
		expect(await notify(notice)).toBe(true);
		expect(shown).toHaveLength(1);
		expect(shown[0]?.title).toBe('Time to move');
		expect(shown[0]?.options).toMatchObject({
			body: 'Desk mobility',
			tag: 'desk',
			silent: true,
			data: { address: 'https://example.org/play/desk' },
			actions: [{ action: 'start' }, { action: 'snooze' }]
		});
	});

	it('has no answers where the browser knows of none', async () => {
		allow('granted');
		await notify(notice);
		expect(shown[0]?.options.actions).toEqual([]);
	});

	it.each([
		['it was refused', 'denied', () => {}],
		['nobody was asked', 'default', () => {}],
		['no worker is there yet', 'granted', () => (registration = undefined)],
		[
			'the system forbids it',
			'granted',
			() => Object.assign(registration!, { showNotification: () => Promise.reject(new TypeError('')) })
		]
	])('is not shown where %s, and that is told', async (_, permission, arrange) => {
		allow(permission);
		arrange();
		expect([await notify(notice), shown]).toEqual([false, []]);
	});

	it('is taken away by its tag', async () => {
		allow('granted');
		await notify(notice);
		await withdrawNotice('another');
		expect(closed).toBe(0);
		await withdrawNotice('desk');
		expect(closed).toBe(1);
	});

	it('brings its answer back, until nobody wants to know', () => {
		const heard: string[] = [];
		const stop = onNoticeAnswer((answer) => heard.push(answer));
		const say = (data: unknown) => worker.dispatchEvent(new MessageEvent('message', { data }));
		say({ type: 'notice', answer: 'snooze' });
		for (const other of [null, 'notice', { type: 'other', answer: 'x' }, { type: 'notice' }]) say(other);
		stop();
		say({ type: 'notice', answer: 'skip' });
		expect(heard).toEqual(['snooze']);
	});
});
