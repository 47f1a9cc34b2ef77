import { Howler } from 'howler';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setAudioSession } from './audio-session.ts';
import { FakeContext } from './fake-context.ts';
import { howlerOutput, rest, wake } from './howler-context.ts';

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('AudioContext', FakeContext);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const fake = (context: AudioContext) => context as unknown as FakeContext;

/** Lets time pass until a promise is answered; says what, and after how many seconds. */
async function answered<T>(promise: Promise<T>): Promise<[T, number]> {
	const since = performance.now();
	let answer: T | undefined;
	void promise.then((value) => (answer = value));
	while (answer === undefined) await vi.advanceTimersByTimeAsync(1);
	return [answer, (performance.now() - since) / 1000];
}

describe('the context of Howler', () => {
	it('is made at first use, kept, and never put to sleep by Howler itself', async () => {
		const output = howlerOutput()!;
		expect(output.context).toBeInstanceOf(FakeContext);
		expect(output).toEqual({ context: Howler.ctx, into: Howler.masterGain });
		expect(howlerOutput()!.context).toBe(output.context);
		await vi.advanceTimersByTimeAsync(120_000);
		expect(fake(output.context).suspends).toBe(0);
	});

	it('is the new one, once Howler has put another in place', () => {
		const before = howlerOutput()!;
		Howler.unload();
		const after = howlerOutput()!;
		expect([before.context.state, after.context === before.context]).toEqual(['closed', false]);
		expect(after.into).toBe(Howler.masterGain);
	});

	it('is none where there is no Web Audio', () => {
		Howler.usingWebAudio = false;
		expect(howlerOutput()).toBeUndefined();
		Howler.usingWebAudio = true;
	});

	it('mixes with other sound, where the browser has a say in it', () => {
		const audioSession = { type: 'auto' };
		vi.stubGlobal('navigator', { audioSession });
		howlerOutput();
		expect(audioSession.type).toBe('ambient');
		setAudioSession('playback');
		expect(audioSession.type).toBe('playback');
	});

	it('needs no audio session', () => {
		vi.stubGlobal('navigator', {});
		setAudioSession('playback');
		expect(navigator).toEqual({});
	});
});

describe('waking a context', () => {
	let context: FakeContext;
	const woken = () => answered(wake(context.output.context));
	beforeEach(() => {
		context = new FakeContext();
	});

	it('says so as soon as its clock moves', async () => {
		const [awake, after] = await woken();
		expect([awake, context.state, after < 0.1]).toEqual([true, 'running', true]);
		expect((await woken())[0]).toBe(true);
	});

	it('says within about a second that the browser wants a tap first', async () => {
		context.refuses = true;
		const [awake, after] = await woken();
		expect(awake).toBe(false);
		expect(after).toBeCloseTo(1, 1);
	});

	it('is not taken in by one that says it runs, and stands', async () => {
		context.become('running');
		context.stand(true);
		context.suspend = () => Promise.reject(new Error('no'));
		expect((await woken())[0]).toBe(false);
	});

	it.each<[string, () => void]>([
		['says it runs, and stands', () => (context.become('running'), context.stand(true))],
		['was interrupted', () => context.become('interrupted')]
	])('that %s suspends it first', async (_, happens) => {
		happens();
		const [awake] = await woken();
		expect([awake, context.suspends]).toEqual([true, 1]);
	});

	it('that is being put to sleep waits for that', async () => {
		await woken();
		let asleep = () => {};
		context.suspend = () =>
			new Promise((resolve) => {
				asleep = () => (context.become('suspended'), resolve());
			});
		rest(context.output.context);
		let answer: boolean | undefined;
		const awake = wake(context.output.context).then((value) => (answer = value));
		await vi.advanceTimersByTimeAsync(50);
		expect(answer).toBeUndefined();
		asleep();
		// A browser does one after the other what it was asked to: here, to resume.
		void Promise.resolve().then(() => context.resume());
		expect(await answered(awake)).toEqual([true, expect.closeTo(0, 1)]);
		expect(context.state).toBe('running');
	});

	it('goes on at any time after rest', async () => {
		await woken();
		rest(context.output.context);
		await vi.advanceTimersByTimeAsync(10);
		expect(context.state).toBe('suspended');
		rest(context.output.context);
		expect([(await woken())[0], context.suspends]).toEqual([true, 1]);
	});
});
