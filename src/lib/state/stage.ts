import { afterEach, beforeEach, vi } from 'vitest';
import { FakeLocks, fakeTimeoutSignals, stubNavigator } from '#lib/device/fake-locks.ts';
import { emptyDisk } from './fake-disk.ts';
import { planks, Rehearsal } from './rehearsal.ts';

/**
 * The set-up of every test of a player: who imports this gets, for each test, a clock that stands, an empty disk,
 * a browser's locks, and a player. The test file itself has to mock the modules of storage.
 */

/** When a test begins, in milliseconds since 1970. */
export const start = 1_000_000;

export let on: Rehearsal;
export let locks: FakeLocks;

beforeEach(() => {
	vi.useFakeTimers({ now: start });
	fakeTimeoutSignals();
	locks = new FakeLocks();
	stubNavigator('locks', locks);
	emptyDisk();
	on = new Rehearsal(() => pass(0));
});
afterEach(async () => {
	await on.player.leave();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

/** Lets so many seconds pass. */
export function pass(seconds: number): Promise<unknown> {
	return vi.advanceTimersByTimeAsync(seconds * 1000);
}

/** Starts the planks, or another routine, and lets so many seconds pass. */
export async function running(seconds = 0, routine = planks): Promise<void> {
	await on.ready(routine);
	await on.player.start();
	await pass(seconds);
}

/** The person looks at something else, and comes back. */
export function hidePage(): void {
	turnPage('hidden');
}
export function showPage(): void {
	turnPage('visible');
}

function turnPage(to: DocumentVisibilityState): void {
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(to);
	document.dispatchEvent(new Event('visibilitychange'));
}

/** What the person sees of where it stands: the status, why it does not sound, and the place to the tenth. */
export function shown(player = on.player): [string | null, string | null, number | undefined] {
	const { position } = player.state ?? {};
	return [player.status, player.sound.problem, position && Math.round(position * 10) / 10];
}

export const notAllowed = new DOMException('', 'NotAllowedError');
