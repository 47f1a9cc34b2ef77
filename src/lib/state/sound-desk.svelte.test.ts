import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEngine } from '#lib/audio/fake-engine.ts';
import { emptyTimeline, scoreOf } from '#lib/audio/fake-score.ts';
import type { Line } from '#lib/core/lines.ts';
import { defaultSound } from '#lib/core/sound.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import { emptyDisk } from './fake-disk.ts';
import { soundChoice } from './sound-choice.svelte.ts';
import { SoundDesk } from './sound-desk.svelte.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const settled = async () => {
	for (let count = 0; count < 30; count++) await Promise.resolve();
};
const [first, second] = [emptyTimeline(60), emptyTimeline(90)];
const line: Line = { at: 0, end: 1, says: 'rest' };

/** What keeps the sound of a timeline from being ready. */
const gates = new Map<Timeline, Promise<void>>();
let engines: FakeEngine[];
/** What keeps the engine of a mode from being there. */
let engineGate: Promise<void> | undefined;
let broken: Set<Timeline>;
let voiceMissing: boolean;
let notBuilt: number;
let desk: SoundDesk;
const engine = () => engines.at(-1)!;
function gate(): [Promise<void>, () => void] {
	let open!: () => void;
	const closed = new Promise<void>((resolve) => (open = resolve));
	return [closed, open];
}

beforeEach(() => {
	emptyDisk();
	gates.clear();
	[engines, broken, voiceMissing, notBuilt, engineGate] = [[], new Set(), false, 0, undefined];
	desk = new SoundDesk(
		async (mode) => {
			await Promise.all([mode === 'with-music' && engineGate]);
			engines.push(new FakeEngine(mode, gates));
			return engine();
		},
		(timeline) =>
			broken.has(timeline)
				? Promise.reject(new Error('No memory.'))
				: Promise.resolve({ score: scoreOf(timeline, { lines: [line] }), voiceMissing })
	);
	desk.onNotBuilt = () => void notBuilt++;
});
afterEach(() => soundChoice.set(defaultSound));

async function load(timeline = first, position = 0): Promise<void> {
	desk.load(timeline, () => position);
	await settled();
}

describe('a load', () => {
	it('puts the sound in at the place that holds by then, with its lines', async () => {
		const [closed, open] = gate();
		gates.set(first, closed);
		let position = 5;
		desk.load(first, () => position);
		await settled();
		expect([engine().holds, desk.lines]).toEqual([null, []]);
		position = 7;
		open();
		await desk.settled();
		expect([engine().holds, desk.position, desk.lines]).toEqual([60, 7, [line]]);
	});

	it('overtaken by another is dropped, whichever is ready first', async () => {
		const [closed, open] = gate();
		gates.set(first, closed);
		await load(first);
		await load(second);
		open();
		await settled();
		expect([engine().holds, engines.length]).toEqual([90, 1]);
	});

	it('overtaken is not held against what came after it, should it fail', async () => {
		broken.add(first);
		desk.load(first, () => 0);
		await load(second);
		expect([desk.problem, notBuilt, engine().holds]).toEqual([null, 0, 90]);
	});

	it('that fails is told of once, and the next one makes it good', async () => {
		broken.add(first);
		await load(first);
		expect([desk.problem, notBuilt]).toEqual(['not built', 1]);
		expect(await desk.begin(null)).toBe(false);
		expect([desk.problem, notBuilt]).toEqual(['not built', 1]);
		await load(second);
		expect([desk.problem, await desk.begin(null)]).toEqual([null, true]);
	});

	it('after which it was unloaded puts nothing in', async () => {
		const [closed, open] = gate();
		gates.set(first, closed);
		await load(first);
		desk.unload();
		open();
		await settled();
		expect([engine().holds, desk.lines, await desk.begin(null)]).toEqual([null, [], false]);
		expect(engine().calls).not.toContain('play');
	});

	it.each([true, false])('tells whether the voice is missing: %s', async (missing) => {
		voiceMissing = missing;
		await load();
		expect(desk.voiceMissing).toBe(missing);
		desk.unload();
		expect(desk.voiceMissing).toBe(false);
	});
});

describe('another mode', () => {
	it('gets another engine, and the one before is let go', async () => {
		await load();
		await soundChoice.set({ mode: 'with-music' });
		await load();
		expect(engines.map(({ mode, holds }) => [mode, holds])).toEqual([
			['follow-along', null],
			['with-music', 60]
		]);
		expect(engines[0]!.calls).toEqual(['unload']);
	});

	it('is not asked for twice', async () => {
		await load(first);
		await load(second);
		expect(engines).toHaveLength(1);
	});

	it('thought better of while its engine was loaded leaves the other alone', async () => {
		await load(first);
		const [closed, open] = gate();
		engineGate = closed;
		await soundChoice.set({ mode: 'with-music' });
		await load(first);
		await soundChoice.set({ mode: 'follow-along' });
		await load(second);
		open();
		await settled();
		expect([engines[0]!.holds, engines[0]!.calls]).toEqual([90, []]);
		expect(await desk.begin(null)).toBe(true);
		expect(engines[0]!.calls).toEqual(['play']);
	});

	it('tells of its interruptions, and of the sound given back', async () => {
		const told = vi.fn();
		desk.onInterrupted = () => void told('interrupted');
		desk.onReturned = () => void told('returned');
		await soundChoice.set({ mode: 'with-music' });
		await load();
		engine().onInterrupted();
		engine().onReturned();
		expect(told.mock.calls).toEqual([['interrupted'], ['returned']]);
	});
});

describe('the sound of a timeline', () => {
	it('is made for it while it is being made, and after', async () => {
		expect(desk.isMadeFor(first)).toBe(false);
		desk.load(first, () => 0);
		expect([desk.isMadeFor(first), desk.isMadeFor(second)]).toEqual([true, false]);
		await settled();
		expect(desk.isMadeFor(first)).toBe(true);
		desk.unload();
		expect(desk.isMadeFor(first)).toBe(false);
	});

	it('is not any more once another sound was chosen, also while it is being made', async () => {
		const [closed, open] = gate();
		gates.set(first, closed);
		await load(first);
		await soundChoice.set({ tones: 0.1 });
		expect(desk.isMadeFor(first)).toBe(false);
		open();
		await settled();
		expect(desk.isMadeFor(first)).toBe(false);
		await load(first);
		expect(desk.isMadeFor(first)).toBe(true);
	});

	it('is not where it could not be made, nor once the session was taken over', async () => {
		broken.add(first);
		await load(first);
		expect(desk.isMadeFor(first)).toBe(false);
		await load(second);
		desk.problem = 'taken over';
		expect(desk.isMadeFor(second)).toBe(false);
	});
});

describe('to begin', () => {
	it('plays, and counts back in where there is a place to go to', async () => {
		await load();
		expect(await desk.begin(null)).toBe(true);
		expect(await desk.begin(12)).toBe(true);
		expect(engine().calls).toEqual(['play', 'lead back 12', 'play']);
	});

	it('waits for what is being made, and for what overtook it', async () => {
		const [one, openOne] = gate();
		const [two, openTwo] = gate();
		gates.set(first, one).set(second, two);
		await load(first);
		const begun = desk.begin(null);
		await load(second);
		openOne();
		await settled();
		expect(engine().calls).toEqual([]);
		openTwo();
		expect([await begun, engine().holds]).toEqual([true, 90]);
	});

	it.each(['refused', 'failed'] as const)('that is %s says so, and is still', async (answer) => {
		await load();
		engine().answer = answer;
		expect([await desk.begin(null), desk.problem]).toEqual([false, answer]);
		expect(engine().calls.at(-1)).toBe('pause');
	});

	it.each([
		['refused', 'interrupted'],
		['failed', 'failed']
	] as const)('after an interruption, and %s, is told of as: %s', async (answer, problem) => {
		await load();
		desk.problem = 'interrupted';
		engine().answer = answer;
		expect([await desk.begin(12), desk.problem]).toEqual([false, problem]);
	});

	it('is nothing before anything was loaded', async () => {
		expect([await desk.begin(null), desk.problem, desk.position, desk.leadLeft]).toEqual([false, null, 0, 0]);
	});
});

describe('a pause', () => {
	it('stands by only where the page is hidden', async () => {
		await load();
		desk.pause();
		desk.pause(true);
		expect(engine().calls).toEqual(['pause', 'stand by']);
	});
});
