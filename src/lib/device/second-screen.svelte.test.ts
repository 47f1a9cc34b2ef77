import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTelevision } from './fake-presentation.ts';
import { openScreen, reopenScreen } from './second-screen-leading.ts';
import type { ScreenLink } from './second-screen-leading.ts';
import { isSecondScreen, makeScreenChannel } from './second-screen-shown.ts';
import { watchScreens } from './second-screen.ts';

const url = 'https://holdfast.test/screen';

let television: FakeTelevision;
/** What either side was told, in order. */
let leads: unknown[];
let shows: unknown[];

const events = {
	onConnected: () => leads.push('connected'),
	onMessage: (message: unknown) => leads.push(message),
	onGone: (how: string) => leads.push(how)
};
const pass = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
	vi.useFakeTimers();
	[leads, shows] = [[], []];
	television = new FakeTelevision();
	television.put();
});
afterEach(() => {
	television.remove();
	vi.useRealTimers();
});

function showing() {
	return makeScreenChannel(
		(message) => shows.push(message),
		(linked) => shows.push(linked)
	);
}

async function opened(): Promise<ScreenLink> {
	const link = await openScreen(url, events);
	await pass();
	if (typeof link === 'string') throw new Error(link);
	return link;
}

describe('looking for screens', () => {
	it('tells whether there is one, and when one comes or goes, until it is stopped', async () => {
		const seen: boolean[] = [];
		const rest = watchScreens(url, (there) => seen.push(there));
		await pass();
		television.comeAndGo(false);
		television.comeAndGo(true);
		rest();
		television.comeAndGo(false);
		expect(seen).toEqual([true, false, true]);
	});

	it.each<[string, string, boolean[]]>([
		['tries, where the browser looks only when it is asked to show', 'NotSupportedError', [true]],
		['finds none, where the browser forbids it', 'SecurityError', []]
	])('%s', async (_, refusal, expected) => {
		television.lookRefusal = refusal;
		const seen: boolean[] = [];
		watchScreens(url, (there) => seen.push(there));
		await pass();
		expect(seen).toEqual(expected);
	});

	it('tells nothing where the browser knows of no screens, or that came too late', async () => {
		const seen = vi.fn();
		watchScreens(url, seen)();
		await pass();
		television.remove();
		watchScreens(url, seen);
		await pass();
		expect(seen).not.toHaveBeenCalled();
	});
});

describe('a second screen', () => {
	it('carries messages both ways, once it is connected', async () => {
		const channel = showing();
		const link = await openScreen(url, events);
		expect(television.opened).toEqual([url]);
		if (typeof link === 'string') throw new Error(link);
		link.post('too early');
		await pass();
		link.post({ type: 'over' });
		channel.post({ type: 'watch' });
		await pass();
		expect(leads).toEqual(['connected', { type: 'watch' }]);
		expect(shows).toEqual([true, { type: 'over' }]);
	});

	it.each(['{"type":', new ArrayBuffer(1), undefined])('takes %o for no message at all', async (said) => {
		showing();
		await opened();
		television.leading!.hear(said);
		television.list.connections[0]!.hear(said);
		expect([leads, shows]).toEqual([
			['connected', undefined],
			[true, undefined]
		]);
	});

	it.each<[string, string]>([
		['NotAllowedError', 'dismissed'],
		['AbortError', 'dismissed'],
		['NotFoundError', 'none found'],
		['OperationError', 'refused']
	])('that is not opened for a %s is “%s”', async (refusal, why) => {
		television.refusal = refusal;
		expect(await openScreen(url, events)).toBe(why);
	});

	it('that is stopped is closed there, and not connected to again', async () => {
		showing();
		const link = await opened();
		link.stop();
		expect([television.open, leads, shows]).toEqual([false, ['connected'], [true, false]]);
		expect(await reopenScreen(url, events)).toBe('dismissed');
	});

	it('that is closed there is told so, and not connected to again', async () => {
		await opened();
		television.leading!.terminate();
		expect(leads).toEqual(['connected', 'stopped']);
		television.open = true;
		expect(await reopenScreen(url, events)).toBe('dismissed');
	});

	it('that is lost can be connected to again, by its own page', async () => {
		showing();
		await opened();
		television.leading!.lose();
		expect([leads.at(-1), shows.at(-1)]).toEqual(['lost', false]);
		await reopenScreen(url, events);
		await pass();
		expect([leads.at(-1), shows.at(-1), television.opened.length]).toEqual(['connected', true, 1]);
	});

	it('is not connected to again where none was opened, or it is gone', async () => {
		expect(await reopenScreen(url, events)).toBe('dismissed');
		await opened();
		television.leading!.lose();
		television.open = false;
		expect(await reopenScreen(url, events)).toBe('dismissed');
	});

	it('works where storage is blocked, but does not outlive a reload', async () => {
		vi.stubGlobal('sessionStorage', {
			getItem: () => {
				throw new DOMException('', 'SecurityError');
			},
			setItem: () => {
				throw new DOMException('', 'SecurityError');
			}
		});
		await opened();
		expect(leads).toEqual(['connected']);
		expect(await reopenScreen(url, events)).toBe('dismissed');
		vi.unstubAllGlobals();
	});
});

describe('the page on a second screen', () => {
	it('knows what it is', () => {
		expect(isSecondScreen()).toBe(true);
		television.remove();
		expect(isSecondScreen()).toBe(false);
	});

	it('hears those that came before it listened, and nothing once it is closed', async () => {
		const link = await opened();
		const channel = showing();
		await pass();
		link.post('first');
		await pass();
		channel.close();
		link.post('second');
		await pass();
		expect(shows).toEqual([true, 'first']);
	});

	it('is linked as long as anybody is', async () => {
		showing();
		await opened();
		const first = television.leading!;
		await opened();
		first.lose();
		expect(shows).toEqual([true, true, true]);
		television.leading!.lose();
		expect(shows.at(-1)).toBe(false);
	});
});
