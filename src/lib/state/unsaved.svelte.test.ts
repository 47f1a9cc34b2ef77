import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionOf } from '#lib/core/session.arbitrary.ts';
import { allAside, keepAside, letGo } from '#lib/device/kept-aside.ts';
import { disk, emptyDisk, full } from './fake-disk.ts';
import { SessionKeeper } from './session-keeper.svelte.ts';
import { putAway } from './unsaved.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

beforeEach(() => {
	emptyDisk();
	localStorage.clear();
});
afterEach(() => void vi.restoreAllMocks());

const aside = (id: string, record: unknown) => ({ id, text: JSON.stringify(record) });
const noPlaceAside = () =>
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('', 'QuotaExceededError');
	});

describe('a session that has ended', () => {
	it('is kept aside before it is saved, and until it is', async () => {
		const keeper = new SessionKeeper();
		const finishing = keeper.finish(sessionOf());
		expect(allAside()).toEqual([aside('s1', sessionOf())]);
		await finishing;
		expect([keeper.saving, allAside()]).toEqual(['saved', []]);
	});

	it('stays aside where it cannot be saved, with what is said of it last', async () => {
		disk.problem = full;
		const keeper = new SessionKeeper();
		await keeper.finish(sessionOf());
		keeper.amend(sessionOf({ checkIn: { after: 2 } }));
		await keeper.retry();
		expect([keeper.saving, keeper.keptAside]).toEqual(['not saved', true]);
		expect(allAside()).toEqual([aside('s1', sessionOf({ checkIn: { after: 2 } }))]);
	});

	it('whose older record is saved stays aside with the newer', async () => {
		const keeper = new SessionKeeper();
		const finishing = keeper.finish(sessionOf());
		disk.problem = full;
		keeper.amend(sessionOf({ changedAt: 9500 }));
		await finishing;
		expect(allAside()).toEqual([aside('s1', sessionOf({ changedAt: 9500 }))]);
	});

	it('that can be kept nowhere is not said to be', async () => {
		noPlaceAside();
		disk.problem = full;
		const keeper = new SessionKeeper();
		await keeper.finish(sessionOf());
		expect([keeper.saving, keeper.keptAside, keeper.problem]).toEqual(['not saved', false, full]);
	});
});

describe('what is kept aside', () => {
	it('is written down at the next opening, once, and taken away from there', async () => {
		keepAside(aside('s1', sessionOf()));
		keepAside(aside('s2', sessionOf({ id: 's2' })));
		localStorage.setItem('other', 'stays');
		expect(await putAway()).toBe(0);
		expect(disk.saved).toEqual(expect.arrayContaining([sessionOf(), sessionOf({ id: 's2' })]));
		expect([allAside(), localStorage.getItem('other')]).toEqual([[], 'stays']);
		expect(await putAway()).toBe(0);
		expect(disk.saved).toHaveLength(2);
	});

	it('is left there, and counted, where it still cannot be written', async () => {
		keepAside(aside('s1', sessionOf()));
		disk.problem = full;
		expect(await putAway()).toBe(1);
		expect(allAside()).toHaveLength(1);
	});

	it('does not write over what was changed since', async () => {
		disk.saved.push(sessionOf({ changedAt: 9500, elapsed: 7 }));
		keepAside(aside('s1', sessionOf()));
		expect(await putAway()).toBe(0);
		expect([disk.saved.length, allAside()]).toEqual([1, []]);
	});

	it('and cannot be read goes to the others that cannot', async () => {
		keepAside({ id: 's1', text: '{"id":' });
		keepAside(aside('s2', sessionOf()));
		expect(await putAway()).toBe(0);
		expect(disk.saved).toEqual(
			expect.arrayContaining([
				{ id: 's1', text: '{"id":' },
				{ id: 's2', text: JSON.stringify(sessionOf()) }
			])
		);
	});

	it('is nothing where the browser has no such place', async () => {
		vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
			throw new DOMException('', 'SecurityError');
		});
		expect(keepAside(aside('s1', sessionOf()))).toBe(false);
		letGo(aside('s1', sessionOf()));
		expect([allAside(), await putAway()]).toEqual([[], 0]);
	});
});
