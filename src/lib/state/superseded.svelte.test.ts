import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionOf } from '#lib/core/session.arbitrary.ts';
import { allAside } from '#lib/device/kept-aside.ts';
import { changeSessions } from '#lib/storage/changing-sessions.ts';
import { findSession } from '#lib/storage/sessions.ts';
import { SessionKeeper } from './session-keeper.svelte.ts';

const ended = sessionOf();
const saidLater = sessionOf({ changedAt: 30_000, checkIn: { after: 2 } });

beforeEach(async () => {
	localStorage.clear();
	await changeSessions([], [ended.id]);
});

/** What stands on disk once something more was said here, after another tab has had its way. */
async function afterOtherTab(change: () => Promise<unknown>): Promise<[SessionKeeper, unknown]> {
	const keeper = new SessionKeeper();
	await keeper.finish(ended);
	await change();
	keeper.amend(saidLater);
	await vi.waitFor(() => expect(keeper.saving).not.toBe('saving'));
	const found = await findSession(ended.id);
	return [keeper, found.ok && found.value];
}

describe('what is said of a session that is written down', () => {
	it('is added to it, as often as something is said', async () => {
		const [keeper, found] = await afterOtherTab(() => Promise.resolve());
		expect([keeper.saving, found]).toEqual(['saved', saidLater]);
	});

	it('is not written over what another tab has made of it, and that is told', async () => {
		const edited = sessionOf({ changedAt: 20_000, elapsed: 7 });
		const [keeper, found] = await afterOtherTab(() => changeSessions([edited], []));
		expect([keeper.saving, keeper.problem?.kind, found]).toEqual(['not saved', 'superseded', edited]);
		expect([keeper.keptAside, allAside()]).toEqual([false, []]);
	});

	it('does not bring it back where another tab has deleted it', async () => {
		const [keeper, found] = await afterOtherTab(() => changeSessions([], [ended.id]));
		expect([keeper.problem?.kind, found, allAside()]).toEqual(['superseded', null, []]);
	});
});
