import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionOf } from '#lib/core/session.arbitrary.ts';

const promised = vi.hoisted(() => ({ answer: 'kept' }));
vi.mock('#lib/device/persistence.ts', () => ({ persistence: () => Promise.resolve(promised.answer) }));

const week = 7 * 24 * 3_600_000;

async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [made, changing] = await Promise.all([
		import('./backup-made.ts'),
		import('#lib/storage/changing-sessions.ts')
	]);
	return { ...made, ...changing };
}

let app: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => {
	promised.answer = 'kept';
	app = await emptyDisk();
});
afterEach(() => void vi.unstubAllGlobals());

const done = (from: number, count: number) =>
	app.changeSessions(
		Array.from({ length: count }, (_, index) => sessionOf({ id: `s${from + index}` })),
		[]
	);

it('says after twenty sessions that a backup is due, and again twenty after the next', async () => {
	await done(0, 19);
	expect(await app.sessionsToBackUp(5)).toBeNull();
	await done(19, 1);
	expect(await app.sessionsToBackUp(5)).toBe(20);
	await app.noteBackup({ savedAt: 5, sessions: 20 });
	expect(await app.lastBackup()).toEqual({ savedAt: 5, sessions: 20 });
	await done(20, 19);
	expect(await app.sessionsToBackUp(6)).toBeNull();
	await done(39, 1);
	expect(await app.sessionsToBackUp(6)).toBe(20);
});

it('says so after five where the browser may clear them, and leaves the person in peace for a week', async () => {
	promised.answer = 'may be cleared';
	await done(0, 5);
	expect(await app.sessionsToBackUp(5)).toBe(5);
	await app.putOffBackup(5);
	expect(await app.sessionsToBackUp(5 + week - 1)).toBeNull();
	expect(await app.sessionsToBackUp(5 + week)).toBe(5);
});
