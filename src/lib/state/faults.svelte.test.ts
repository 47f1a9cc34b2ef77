import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultTiming } from '#lib/core/dose.ts';
import { FakeLocks, fakeTimeoutSignals, stubNavigator } from '#lib/device/fake-locks.ts';
import { allAside } from '#lib/device/kept-aside.ts';
import { withDatabase } from '#lib/storage/database.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import { CutOff } from './cut-off.svelte.ts';
import { FaultyDisk, faults } from './faulty-disk.ts';
import type { Fault } from './faulty-disk.ts';
import { planks, Rehearsal } from './rehearsal.ts';
import { putAway } from './unsaved.ts';

/** Whatever the disk was asked for and did not do, in the end. */
const failed = vi.hoisted((): StorageProblem[] => []);
vi.mock('#lib/storage/outcome.ts', async (original) => {
	const real = await original<typeof import('#lib/storage/outcome.ts')>();
	const attempt = async <Value>(work: () => Promise<Value>): Promise<Stored<Value>> => {
		const stored = await real.attempt(work);
		if (!stored.ok) failed.push(stored.problem);
		return stored;
	};
	return { ...real, attempt };
});

let disk: FaultyDisk;
beforeEach(() => {
	vi.useFakeTimers({ now: 1_000_000 });
	fakeTimeoutSignals();
	stubNavigator('storage', { persist: () => Promise.resolve(true) });
	disk = new FaultyDisk();
});
afterEach(() => {
	disk.restore();
	vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** Lets the time pass until something is answered. */
async function answered<Value>(asked: Promise<Value>): Promise<Value> {
	let waiting = true;
	const stop = (): boolean => (waiting = false);
	asked.then(stop, stop);
	while (waiting) await pass(0.1);
	return asked;
}

/** Everything that the screen has shown of a failing disk. */
function shownBy({ player }: Rehearsal): { sentences: Set<string>; stop: () => void } {
	const sentences = new Set<string>();
	const stop = $effect.root(() => {
		// Looked at whenever it changes, as a screen does.
		$effect(() => {
			if (player.keeper.problem) sentences.add(player.keeper.problem.sentence);
		});
	});
	return { sentences, stop };
}

/** The parts of a session, each of which asks the disk for something; a tab can be closed after any of them. */
const parts: readonly ((on: Rehearsal) => unknown)[] = [
	({ player }) => player.prepare(planks, { ...defaultTiming, getReady: 1 }),
	({ player }) => player.start(),
	() => pass(1.5),
	({ player }) => player.say({ checkIn: { before: 3 } }),
	({ player }) => player.pause(),
	() => pass(0.5),
	({ player }) => player.start(),
	() => pass(1),
	({ player }) => player.end(),
	() => pass(60),
	({ player }) => player.say({ checkIn: { after: 2 } }),
	() => pass(60)
];
/** After so many of them it has begun, has ended, and all has been said. */
const [begin, end, sayAfter] = [3, 9, 10];

/** A session, with faults, up to where the tab is closed; then, with the faults over, Today. What is asserted holds always. */
async function run(fault: (call: number) => Fault | null, closedAfter = parts.length): Promise<number> {
	vi.stubGlobal('indexedDB', new IDBFactory());
	stubNavigator('locks', new FakeLocks());
	failed.length = 0;
	disk.calls = 0;
	disk.fault = fault;
	const on = new Rehearsal(() => pass(0));
	const shown = shownBy(on);
	for (const part of parts.slice(0, closedAfter)) await answered(Promise.resolve(part(on)));
	// What never answers is told of after a while; a session that has ended is safe from then on.
	if (closedAfter < end || closedAfter === parts.length) {
		await pass(30);
		for (const { sentence } of failed) expect(shown.sentences).toContain(sentence);
	}
	const { calls } = disk;
	const { ended, keeper } = on.player;
	const { problem } = keeper;
	shown.stop();

	const { sessions, cutOff } = await nextTime();
	expect(allAside()).toEqual([]);
	expect(cutOff.damaged).toEqual([]);
	expect(sessions).toEqual(ended ? [ended] : []);
	if (closedAfter >= end)
		expect(ended?.checkIn).toEqual({ before: 3, ...(closedAfter > sayAfter && { after: 2 }) });
	if (ended) expect(cutOff.entry).toBeNull();
	else if (closedAfter > begin && !problem) expect(cutOff.entry).toMatchObject({ id: 's1' });
	return calls;
}

/** The tab is gone, the faults are over, and the app is opened on Today. */
async function nextTime(): Promise<{ sessions: readonly unknown[]; cutOff: CutOff }> {
	disk.fault = () => null;
	disk.lose();
	vi.clearAllTimers();
	stubNavigator('locks', new FakeLocks());
	const cutOff = new CutOff();
	expect(await answered(putAway())).toBe(0);
	await answered(cutOff.load());
	const sessions = await answered(withDatabase((database) => database.getAll('sessions')));
	disk.lose();
	return { sessions, cutOff };
}

/** Numbers from 0 up to 1, the same every time. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

describe('a session on a disk with faults', { timeout: 20_000 }, () => {
	let calls: number;
	beforeEach(async () => void (calls = await run(() => null)));

	it('is written down once where there are none', () => {
		expect(calls).toBeGreaterThan(30);
		expect(failed).toEqual([]);
	});

	it.each(faults)('is not lost, and it is told, where any one call %s', async (fault) => {
		for (let nth = 1; nth <= calls; nth++) await run((call) => (call === nth ? fault : null));
	});

	it.each(faults)('is not lost, and it is told, where every call %s from some call on', async (fault) => {
		for (let nth = 1; nth <= calls; nth += 4) await run((call) => (call >= nth ? fault : null));
	});

	it('is not lost, wherever its tab is closed, under faults that come and go', async () => {
		for (let seed = 1; seed <= 100; seed++) {
			const random = randomFrom(seed);
			const often = random() / 2;
			const any = (): Fault | null =>
				random() < often ? faults[Math.floor(random() * faults.length)]! : null;
			await run(any, Math.floor(random() * (parts.length + 1)));
		}
	});
});
