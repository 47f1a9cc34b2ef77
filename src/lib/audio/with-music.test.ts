import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { routines } from '#lib/content/index.ts';
import { compile } from '#lib/core/compile.ts';
import { cuesOf } from '#lib/core/cues.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { FakeContext } from './fake-context.ts';
import type { Start } from './fake-context.ts';
import type { Score } from './score.ts';
import { toneSamples } from './sounds.ts';
import { WithMusic } from './with-music.ts';

const routine = routines.find(({ id }) => id === 'deep-back')!;
const timeline = compile(routine, defaultTiming);
const said = new Float32Array(24_000).fill(0.1);

const score: Score = {
	timeline,
	lines: Array.from({ length: 40 }, (_, index) => ({
		at: 5.3 + index * 11.7,
		end: 6.3 + index * 11.7,
		says: 'halfway' as const
	})).filter(({ end }) => end < timeline.end),
	clips: new Map([['halfway', said]]),
	toneGain: 0.8,
	voiceGain: 0.5,
	wakeUp: false
};

/** Everything that a score sounds over its timeline, by where it stands there: from the core's own lists. */
const soundsOf = ({ timeline, lines, toneGain, voiceGain }: Score) =>
	[
		...cuesOf(timeline).map(({ at, tone }) => ({ at, samples: toneSamples(tone), gain: toneGain })),
		...lines.map(({ at }) => ({ at, samples: said, gain: voiceGain }))
	].sort((a, b) => a.at - b.at);
const everything = soundsOf(score);
const starts = cuesOf(timeline).map(({ at }) => at);
const tick = toneSamples('lead');

let context: FakeContext;
let sound: WithMusic;
let interrupted: ReturnType<typeof vi.fn<() => void>>;
let returned: ReturnType<typeof vi.fn<() => void>>;

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** Lets time pass with no timer let through: a page that is throttled, or busy. */
const passBlocked = async (seconds: number) => {
	vi.setSystemTime(Date.now() + seconds * 1000);
	blocked += seconds * 1000;
	await pass(0);
};
let blocked = 0;
const now = () => performance.now() + blocked;

async function playing(position = 0): Promise<void> {
	sound.seek(position);
	const answer = sound.play();
	// A context that stands is given 0.3 s before it is suspended.
	await pass(context.currentTime > 0 ? 0.5 : 0.1);
	expect(await answer).toBe('playing');
}

/** What is about to sound: where on the timeline, at which gain, what. Begun sounds are left out. */
function ahead(seconds = Infinity): { at: number; samples: Float32Array; gain: number }[] {
	const { currentTime } = context;
	const zero = currentTime - sound.position;
	return context.due
		.filter(({ when }) => when >= currentTime && when < currentTime + seconds)
		.map(({ when, ...start }) => ({ ...start, at: when - zero }));
}

const whens = () => context.due.map(({ when }) => when);

/** Whether samples are the same. What has been seen to be is remembered: there are many. */
function same(a: Float32Array, b: Float32Array): boolean {
	if (seenSame.get(a) === b) return true;
	if (a.length !== b.length || a.some((value, index) => value !== b[index])) return false;
	seenSame.set(a, b);
	return true;
}
const seenSame = new WeakMap<Float32Array, Float32Array>();

/** Checks that what is about to sound is all that the score has from a place on, for a minute at the least. */
function expectExact(from = sound.position, all = everything): void {
	const found = ahead();
	const wanted = all.filter(({ at }) => at >= from - 1e-9);
	expect(found.length).toBeGreaterThanOrEqual(wanted.filter(({ at }) => at < from + 60).length);
	expect(found.length).toBeLessThanOrEqual(wanted.length);
	for (const [index, { at, gain, samples }] of found.entries()) {
		expect(Math.abs(at - wanted[index]!.at)).toBeLessThan(1e-6);
		expect(gain).toBe(wanted[index]!.gain);
		expect(same(samples, wanted[index]!.samples)).toBe(true);
	}
}

beforeEach(async () => {
	vi.useFakeTimers();
	blocked = 0;
	context = new FakeContext(now);
	sound = new WithMusic(() => context.output, now);
	interrupted = vi.fn<() => void>();
	returned = vi.fn<() => void>();
	sound.onInterrupted = interrupted;
	sound.onReturned = returned;
	(await sound.prepare(score))(0);
});
afterEach(() => vi.useRealTimers());

describe('with my music', () => {
	it('puts every sound on the clock at its exact time, from the first on, and each just once', async () => {
		const heard: Start[] = [];
		const answer = sound.play();
		await pass(0.04);
		await answer;
		const zero = context.due[0]!.when;
		expect(zero - context.currentTime).toBeGreaterThan(0);
		expect(zero - context.currentTime).toBeLessThan(0.1);
		for (let passed = 0; passed < timeline.end + 5; passed += 5) {
			const until = context.currentTime + 5;
			heard.push(
				...context.due.filter(({ when }) => when >= context.currentTime && when < until).filter(fresh(heard))
			);
			await pass(5);
		}
		expect(heard).toHaveLength(everything.length);
		for (const [index, { when, gain }] of heard.entries()) {
			expect(Math.abs(when - zero - everything[index]!.at)).toBeLessThan(1e-6);
			expect(gain).toBe(everything[index]!.gain);
		}
		expect(context.due).toEqual([]);
	});

	it('is where the clock is, and never before the position that it began at', async () => {
		sound.seek(30);
		const answer = sound.play();
		while (!context.due.length) await pass(0.001);
		await answer;
		expect(sound.position).toBe(30);
		const { when } = context.due.find(({ when }) => when > context.currentTime)!;
		await pass(12.5);
		const first = everything.find(({ at }) => at >= 30)!;
		expect(sound.position).toBeCloseTo(first.at + context.currentTime - when, 6);
	});

	it('stands still while it is paused, with nothing on the clock', async () => {
		await playing(20);
		await pass(7);
		const { position } = sound;
		sound.pause();
		await pass(300);
		expect([sound.position, context.due]).toEqual([position, []]);
		await playing(position);
		expectExact();
	});

	it('has nothing to do while it is paused', async () => {
		await playing(20);
		sound.pause();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('stands by as it pauses', async () => {
		await playing(20);
		sound.standBy();
		expect(context.due).toEqual([]);
		await pass(5);
		expect(sound.position).toBeCloseTo(20, 0);
	});

	it('goes on elsewhere at once', async () => {
		await playing();
		sound.seek(100);
		expect(sound.position).toBe(100);
		await pass(0.1);
		expectExact();
		sound.seek(40);
		await pass(0.1);
		expectExact();
	});

	it('plays a sound that a seek leads exactly to, and leaves out one that it leads into', async () => {
		const start = starts[5]!;
		await playing();
		sound.seek(start);
		expect(ahead()[0]!.at).toBeCloseTo(start + 0.05, 6);
		sound.seek(start + 0.01);
		expect(ahead()[0]!.at).toBeGreaterThan(start + 0.1);
	});

	it('moves on beyond the end while the finish rings out', async () => {
		await playing(timeline.end);
		await pass(1);
		expect(sound.position).toBeCloseTo(timeline.end + 1.05, 1);
		await pass(300);
		expect(context.due).toEqual([]);
	});

	it('answers a second wish to play as the first', async () => {
		await playing();
		const before = whens();
		expect(await sound.play()).toBe('playing');
		expect(whens()).toEqual(before);
	});
});

const fresh = (heard: readonly Start[]) => (start: Start) =>
	!heard.some(({ when, samples }) => when === start.when && samples === start.samples);

describe('a page whose timers are late', () => {
	it.each([30, 60, 80])('by %s s never runs out of sounds', async (late) => {
		await playing();
		for (let round = 0; round < 6; round++) {
			await passBlocked(late);
			expect(ahead(60)).toHaveLength(
				everything.filter(({ at }) => at >= sound.position && at < sound.position + 60).length
			);
			await pass(20);
		}
	});

	it('by ever so much leaves out what is past, and the rest is exact', async () => {
		await playing();
		await passBlocked(200);
		await pass(20);
		expectExact();
		expect(context.late).toBe(0);
	});
});

describe('what the browser says to play', () => {
	it('is refused where it wants a tap first, and the next try sounds', async () => {
		context.refuses = true;
		const answer = sound.play();
		await pass(1.1);
		expect(await answer).toBe('refused');
		expect([context.due, sound.position]).toEqual([[], 0]);
		context.refuses = false;
		await playing();
	});

	it('is failed where there is no Web Audio, where it throws, and where there is no score', async () => {
		expect(await new WithMusic(() => undefined).play()).toBe('failed');
		sound.unload();
		expect(await sound.play()).toBe('failed');
		(await sound.prepare(score))(0);
		context.resume = () => {
			throw new Error('broken');
		};
		expect(await sound.play()).toBe('failed');
	});

	it('counts no more once it was told to pause or to let go', async () => {
		for (const stop of [() => sound.pause(), () => sound.unload()]) {
			const answer = sound.play();
			stop();
			await pass(2);
			await answer;
			expect(context.due).toEqual([]);
		}
	});

	it('leads to where it was moved meanwhile', async () => {
		const answer = sound.play();
		sound.seek(50);
		await pass(0.1);
		await answer;
		expectExact();
		expect(sound.position).toBeCloseTo(50, 0);
	});
});

describe('a score that cannot be laid', () => {
	it('is told of as a rejection', async () => {
		const broken = { ...score, timeline: undefined } as unknown as Score;
		await expect(sound.prepare(broken)).rejects.toThrow();
	});
});

describe('a score put in place of another', () => {
	const other: Score = { ...score, lines: [], toneGain: 0.3 };

	it('sounds on where it is, without a break, on the same clock', async () => {
		await playing(20);
		await pass(3);
		const zero = context.currentTime - sound.position;
		(await sound.prepare(other))(sound.position);
		expect(context.currentTime - sound.position).toBeCloseTo(zero, 9);
		expect(ahead().every(({ gain }) => gain === 0.3)).toBe(true);
		await pass(0.1);
		expectExact(sound.position, soundsOf(other));
		await pass(60);
		expectExact(sound.position, soundsOf(other));
	});

	it('lets what has begun ring out, and then lets go of it', async () => {
		const line = score.lines[3]!;
		await playing(line.at - 1);
		await pass(1.2);
		(await sound.prepare(other))(sound.position);
		expect(context.due[0]).toMatchObject({ samples: said, gain: 0.5 });
		sound.pause();
		expect(context.due).toEqual([]);
	});

	it('sounds on elsewhere, if it is put in there', async () => {
		await playing(20);
		(await sound.prepare(other))(80);
		await pass(0.1);
		expectExact(sound.position, soundsOf(other));
		expect(sound.position).toBeCloseTo(80, 0);
	});

	it('stays paused if that one was', async () => {
		(await sound.prepare(other))(5);
		await pass(2);
		expect([sound.position, context.due]).toEqual([5, []]);
	});

	it('counts back in again if that one did', async () => {
		sound.leadBack(20);
		await playing(20);
		await pass(2);
		(await sound.prepare(other))(20);
		expect([sound.position, sound.leadLeft]).toEqual([20, 3]);
		expect(context.due.filter(({ samples }) => same(samples, tick)).length).toBeGreaterThanOrEqual(3);
	});
});

describe('letting go', () => {
	it('is still at once, at the start, and lets the context sleep', async () => {
		await playing(20);
		sound.unload();
		await pass(0);
		expect([context.due, sound.position, context.state]).toEqual([[], 0, 'suspended']);
		expect(interrupted).not.toHaveBeenCalled();
		(await sound.prepare(score))(7);
		expect(sound.position).toBe(7);
		await playing(7);
		expectExact();
	});

	it('lets the context sleep after a pause, too', async () => {
		await playing();
		sound.pause();
		sound.unload();
		await pass(0);
		expect(context.state).toBe('suspended');
	});
});

describe('the count back in', () => {
	const counted = async (position: number) => {
		sound.leadBack(position);
		const answer = sound.play();
		while (!context.due.length) await pass(0.001);
		expect(await answer).toBe('playing');
	};

	it('is three ticks a second apart, and the timeline sounds right behind it', async () => {
		const start = starts[9]!;
		await counted(start);
		const [one, two, three, ...after] = context.due;
		expect([one, two, three].map((each) => [each!.samples, each!.gain])).toEqual([
			[tick, expect.closeTo(0.8)],
			[tick, expect.closeTo(0.8)],
			[tick, expect.closeTo(0.8)]
		]);
		expect(two!.when - one!.when).toBeCloseTo(1, 6);
		expect(three!.when - one!.when).toBeCloseTo(2, 6);
		const wanted = everything.filter(({ at }) => at >= start);
		for (const [index, { when }] of after.entries()) {
			expect(Math.abs(when - one!.when - 3 - (wanted[index]!.at - start))).toBeLessThan(1e-6);
		}
	});

	it('stays at its position while it counts', async () => {
		sound.leadBack(20);
		expect([sound.position, sound.leadLeft, sound.endLeadBack()]).toEqual([20, 3, false]);
		await counted(20);
		expect([sound.position, sound.leadLeft]).toEqual([20, 3]);
		await pass(1.25);
		expect(sound.position).toBe(20);
		expect(sound.leadLeft).toBeCloseTo(1.8, 1);
		expect(sound.endLeadBack()).toBe(false);
	});

	it('once over says so once, and goes on in time however late that is asked for', async () => {
		await counted(20);
		await pass(8);
		expect([sound.leadLeft, sound.position]).toEqual([0, expect.closeTo(24.95, 1)]);
		expect([sound.endLeadBack(), sound.endLeadBack()]).toEqual([true, false]);
		expectExact();
		await pass(2);
		expect(sound.position).toBeCloseTo(26.95, 1);
	});

	it('counts again for another position, but not once it is over', async () => {
		await counted(20);
		await pass(2);
		sound.seek(40);
		expect([sound.position, sound.leadLeft]).toEqual([40, 3]);
		await pass(3.1);
		expect(sound.endLeadBack()).toBe(true);
		sound.seek(60);
		expect([sound.position, sound.leadLeft]).toEqual([60, 0]);
		await pass(0.1);
		expectExact();
	});

	it('does not count again once it is over, even before that was asked for', async () => {
		await counted(20);
		await pass(3.2);
		sound.seek(60);
		await pass(0.1);
		expect([sound.leadLeft, sound.position, sound.endLeadBack()]).toEqual([0, expect.closeTo(60, 0), true]);
		expectExact();
	});

	it('is dropped by a pause', async () => {
		await counted(20);
		await pass(2);
		sound.pause();
		expect([sound.position, sound.leadLeft, sound.endLeadBack(), context.due]).toEqual([20, 0, false, []]);
		await playing(20);
		expectExact();
	});

	it('needs a score', () => {
		sound.unload();
		sound.leadBack(20);
		expect([sound.leadLeft, sound.endLeadBack()]).toEqual([0, false]);
	});
});

describe('an interruption', () => {
	it.each<AudioContextState>(['interrupted', 'suspended', 'closed'])(
		'by a context that is %s pauses where the sound stopped',
		async (state) => {
			await playing(20);
			await pass(5);
			const { position } = sound;
			context.become(state);
			await pass(60);
			expect(interrupted).toHaveBeenCalledTimes(1);
			expect([sound.position, context.due]).toEqual([position, []]);
		}
	);

	it('is over when the context runs again: it is told of, and sounds only once it is asked to', async () => {
		await playing(20);
		context.become('interrupted');
		await pass(30);
		expect(returned).not.toHaveBeenCalled();
		context.become('running');
		await pass(1);
		expect([returned.mock.calls.length, context.due]).toEqual([1, []]);
		await playing(sound.position);
		expectExact();
		expect(returned).toHaveBeenCalledTimes(1);
	});

	it('that is refused to end is told of when it ends later', async () => {
		await playing(20);
		context.become('suspended');
		await pass(1);
		context.refuses = true;
		const answer = sound.play();
		await pass(2);
		expect(await answer).toBe('refused');
		context.become('running');
		await pass(0);
		expect(returned).toHaveBeenCalledTimes(1);
	});

	it('by play is not a return', async () => {
		await playing(20);
		context.become('suspended');
		await pass(1);
		await playing(20);
		expect(returned).not.toHaveBeenCalled();
	});

	it('by a clock that stands is noticed by whoever looks, and told of afterwards', async () => {
		await playing(20);
		await pass(5);
		context.stand(true);
		const { position } = sound;
		await pass(0.5);
		expect([sound.position, interrupted.mock.calls.length]).toEqual([position, 0]);
		await pass(1.6);
		expect([sound.position, interrupted.mock.calls.length, context.due]).toEqual([position, 0, []]);
		await pass(0);
		expect(interrupted).toHaveBeenCalledTimes(1);
		await playing(position);
		expectExact();
	});

	it('by a clock that stands is over when the browser has made up its mind', async () => {
		await playing(20);
		context.stand(true);
		expect(sound.position).toBeGreaterThan(0);
		await pass(2);
		expect(sound.position).toBeGreaterThan(0);
		context.become('interrupted');
		await pass(1);
		context.become('running');
		await pass(0);
		expect([interrupted.mock.calls.length, returned.mock.calls.length]).toEqual([1, 1]);
	});

	it('by a clock that stands is noticed during the count, too', async () => {
		sound.leadBack(20);
		await playing(20);
		context.stand(true);
		for (const look of [1, 2]) {
			expect(sound.leadLeft, `look ${look}`).toBeGreaterThan(0);
			await pass(2);
		}
		expect([sound.leadLeft, sound.endLeadBack(), sound.position]).toEqual([0, false, 20]);
		await pass(0);
		expect(interrupted).toHaveBeenCalledTimes(1);
	});

	it('that nobody waits for any more is not told of', async () => {
		await playing(20);
		context.stand(true);
		for (const look of [1, 2]) {
			expect(sound.position, `look ${look}`).toBeGreaterThan(0);
			await pass(2);
		}
		expect(sound.position).toBeGreaterThan(0);
		sound.pause();
		await pass(1);
		expect(interrupted).not.toHaveBeenCalled();
	});

	it('is not a clock that nobody looked at for long', async () => {
		await playing(20);
		await pass(120);
		expect(sound.position).toBeCloseTo(140, 0);
		await pass(0);
		expect(interrupted).not.toHaveBeenCalled();
	});

	it('is not a pause that was asked for', async () => {
		await playing(20);
		sound.pause();
		context.become('suspended');
		await pass(1);
		expect(interrupted).not.toHaveBeenCalled();
	});

	it('by a context that was replaced ends on the new one', async () => {
		await playing(20);
		context.become('closed');
		const closed = context;
		await pass(1);
		context = new FakeContext(now);
		await playing(20);
		expectExact();
		closed.become('suspended');
		await pass(1);
		expect(interrupted).toHaveBeenCalledTimes(1);
	});
});

describe('the latency of the output', () => {
	it('is what the position lags behind the clock; the starts are where they are', async () => {
		await playing(20);
		await pass(5);
		const { position } = sound;
		const before = whens();
		context.outputLatency = 0.25;
		expect(sound.latency).toBe(0.25);
		expect(sound.position).toBeCloseTo(position - 0.25, 9);
		expect(whens()).toEqual(before);
		sound.pause();
		expect(sound.position).toBeCloseTo(position - 0.25, 9);
	});

	it('is waited for before the count is over', async () => {
		context.outputLatency = 0.4;
		sound.leadBack(20);
		await playing(20);
		await pass(3.1);
		expect([sound.leadLeft > 0, sound.position]).toEqual([true, 20]);
		await pass(0.4);
		expect(sound.endLeadBack()).toBe(true);
	});

	it.each([undefined, NaN, -1, 2.5, Infinity])('of %s is taken for none', async (reported) => {
		await playing(20);
		await pass(1);
		const { position } = sound;
		context.outputLatency = reported;
		expect([sound.latency, sound.position]).toEqual([0, position]);
	});

	it('is none where nothing has sounded yet', () => {
		expect(sound.latency).toBe(0);
	});
});

describe('any sequence of wishes', () => {
	const place = fc.integer({ min: 0, max: timeline.end * 1000 }).map((thousandth) => thousandth / 1000);
	const wish = fc.oneof(
		fc.record({ does: fc.constant('play' as const) }),
		fc.record({ does: fc.constant('pause' as const) }),
		fc.record({ does: fc.constant('seek' as const), to: fc.oneof(place, fc.constantFrom(...starts)) }),
		fc.record({ does: fc.constant('leadBack' as const), to: place }),
		fc.record({ does: fc.constant('put in' as const) }),
		fc.record({ does: fc.constant('wait' as const), seconds: fc.double({ min: 0.2, max: 90, noNaN: true }) })
	);

	it('leaves exactly the sounds after the position on the clock, and nothing while paused', async () => {
		const putIn = await sound.prepare(score);
		const check = async (wishes: readonly (typeof wish extends fc.Arbitrary<infer T> ? T : never)[]) => {
			sound.pause();
			let on = false;
			for (const each of wishes) {
				if (each.does === 'play') {
					void sound.play();
					on = true;
				} else if (each.does === 'pause') {
					sound.pause();
					on = false;
				} else if (each.does === 'seek') sound.seek(each.to);
				else if (each.does === 'leadBack') sound.leadBack(each.to);
				else if (each.does === 'put in') putIn(sound.position);
				else await pass(each.seconds);
				// So much that what was asked for last has begun, were it to be counted in.
				await pass(0.2);
				if (!on) expect(context.due).toEqual([]);
				else if (sound.leadLeft === 0) expectExact();
				else {
					const { position, leadLeft } = sound;
					const zero = context.currentTime + leadLeft;
					const behind = context.due.filter(({ when }) => when >= zero - 1e-9);
					const wanted = everything.filter(({ at }) => at >= position - 1e-9);
					expect(behind.length).toBeGreaterThanOrEqual(wanted.filter(({ at }) => at < position + 60).length);
					for (const [index, { when }] of behind.entries()) {
						expect(Math.abs(when - zero - (wanted[index]!.at - position))).toBeLessThan(1e-6);
					}
				}
			}
		};
		await fc.assert(fc.asyncProperty(fc.array(wish, { maxLength: 12 }), check), { numRuns: 60 });
	});
});
