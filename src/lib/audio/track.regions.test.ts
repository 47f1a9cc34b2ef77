import { beforeAll, describe, expect, it } from 'vitest';
import type { Line } from '#lib/core/lines.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import { clipOf, emptyTimeline, scoreOf } from './fake-score.ts';
import { full, furthest, levels, readWav, withoutFloor } from './read-track.ts';
import type { Score } from './score.ts';
import { sampleRate, toneSamples } from './sounds.ts';
import { pauseLength, planTrack, renderTrack } from './track.ts';
import type { Track } from './track.ts';

const clips = new Map((['finish', 'halfway', 'paused'] as const).map((phrase) => [phrase, clipOf(phrase)]));
const line = (at: number, says: Line['says'], length = 0.5): Line => ({ at, end: at + length, says });

/** A track of twenty seconds with nothing in them. */
const trackOf = (about: Partial<Score> = {}) => renderTrack(planTrack(scoreOf(emptyTimeline(20), about)));

/** What is heard above the floor from one second of a track to another. */
async function heard(track: Track, from: number, to: number): Promise<Int16Array> {
	const { samples } = await readWav(track);
	return withoutFloor(samples).subarray(Math.round(from * sampleRate), Math.round(to * sampleRate));
}

const isQuiet = (samples: Int16Array) => samples.every((value) => value === 0);
const scaled = (samples: Float32Array, gain: number) => samples.map((value) => value * gain * full);
const tick = toneSamples('lead');

/** Whether a sound stands at the beginning of some samples, and nothing comes after it. */
function standsAlone(samples: Int16Array, sound: Float32Array, gain = 1): boolean {
	const first = samples.subarray(0, sound.length);
	return furthest(first, scaled(sound, gain)) < 0.51 && isQuiet(samples.subarray(sound.length));
}

describe('behind the timeline', () => {
	it('is a tail for the finish to ring out in', async () => {
		const track = trackOf();
		expect(track.leadBackAt).toBe(22);
		expect(standsAlone(await heard(track, 20, 22), toneSamples('finish'))).toBe(true);
	});

	it('the tail waits for the last word', () => {
		const lines = [line(10, 'halfway'), line(21.4, 'finish', 1.2)];
		expect(trackOf({ lines, clips }).leadBackAt).toBeCloseTo(23.1, 6);
		expect(trackOf({ lines: [line(10, 'halfway')], clips }).leadBackAt).toBe(22);
	});

	it('is a count back in: three ticks, one second apart, and ten seconds of room', async () => {
		const track = trackOf();
		for (const second of [22, 23])
			expect(standsAlone(await heard(track, second, second + 1), tick)).toBe(true);
		expect(standsAlone(await heard(track, 24, 35), tick)).toBe(true);
		expect(track.pauseAt).toBe(35);
	});

	it('the floor alone is at −57 dBFS', async () => {
		const { samples } = await readWav(trackOf());
		const { least, greatest } = levels(samples.subarray(26 * sampleRate, 34 * sampleRate));
		expect(least).toBeCloseTo(-57, 1);
		expect(greatest).toBeCloseTo(-57, 1);
	});
});

describe('the pause region', () => {
	let track: Track;
	beforeAll(() => void (track = trackOf({ clips, toneGain: 0.5, voiceGain: 0.25 })));

	it('is two minutes of floor, with a soft tick each minute and room to be left late', async () => {
		const { pauseAt, length } = track;
		expect([pauseLength, length]).toEqual([120, pauseAt + 130]);
		expect(isQuiet(await heard(track, pauseAt + 1, pauseAt + 60))).toBe(true);
		expect(standsAlone(await heard(track, pauseAt + 60, pauseAt + 120), tick, 0.5)).toBe(true);
		expect(standsAlone(await heard(track, pauseAt + 120, length), tick, 0.5)).toBe(true);
	});

	it('begins with the word "paused"', async () => {
		const { pauseAt } = track;
		expect(isQuiet(await heard(track, pauseAt, pauseAt + 0.3))).toBe(true);
		expect(standsAlone(await heard(track, pauseAt + 0.3, pauseAt + 60), clipOf('paused'), 0.25)).toBe(true);
	});

	it('says nothing where there is no recording of the word', async () => {
		const mute = trackOf();
		expect(isQuiet(await heard(mute, mute.pauseAt, mute.pauseAt + 60))).toBe(true);
	});
});

describe('the voice', () => {
	it('is laid by its own gain, apart from the tones', async () => {
		const track = trackOf({ lines: [line(10, 'halfway')], clips, toneGain: 0.25, voiceGain: 0.6 });
		expect(standsAlone(await heard(track, 10, 20), clipOf('halfway'), 0.6)).toBe(true);
		expect(standsAlone(await heard(track, 20, 22), toneSamples('finish'), 0.25)).toBe(true);
	});

	it('is left out where there is no recording: a line that is missing, or a name of the person’s own', async () => {
		const lines = [line(5, 'last-one'), line(10, { name: 'My bug' })];
		expect(isQuiet(await heard(trackOf({ lines, clips }), 0, 20))).toBe(true);
	});

	it.each<[string, Partial<Score>, number]>([
		['tones', { toneGain: 0 }, 2],
		['voice', { voiceGain: 0 }, 6],
		['both', { toneGain: 0, voiceGain: 0 }, 0]
	])('with %s turned off lays nothing of it', (_, gains, left) => {
		const lines = [line(10, 'halfway')];
		const { sounds } = planTrack(scoreOf(emptyTimeline(20), { lines, clips, ...gains }));
		expect(sounds).toHaveLength(left);
	});

	it('does not move what comes behind it when it is turned off', () => {
		const lines = [line(21.5, 'finish', 3)];
		const about = { lines, clips };
		expect(trackOf({ ...about, voiceGain: 0 }).leadBackAt).toBe(trackOf(about).leadBackAt);
	});

	it('is heard at the sample nearest to its time', async () => {
		const lines = [line(10 + 0.4 / sampleRate, 'halfway'), line(15 + 0.6 / sampleRate, 'halfway')];
		const track = trackOf({ lines, clips });
		const { samples } = await readWav(track);
		const residue = withoutFloor(samples);
		const firstFrom = (second: number) =>
			residue.subarray(second * sampleRate).findIndex((value) => value !== 0);
		expect([firstFrom(9), firstFrom(14)]).toEqual([sampleRate, sampleRate + 1]);
	});
});

describe('wake-ups', () => {
	it('are laid only where they are wanted, and change nothing else', () => {
		const lines = [line(10, 'halfway' satisfies Phrase)];
		const plan = (wakeUp: boolean) => planTrack(scoreOf(emptyTimeline(20), { lines, clips, wakeUp }));
		const [plain, woken] = [plan(false), plan(true)];
		expect(woken.sounds.filter((sound) => plain.sounds.some(({ at }) => at === sound.at))).toEqual(
			plain.sounds
		);
		const hums = woken.sounds.filter((sound) => plain.sounds.every(({ at }) => at !== sound.at));
		// Ahead of the word, the finish, the count back in, "paused", and each minute's tick.
		const ahead = hums.map(({ at }) => Number((at + 0.8).toFixed(2)));
		expect(ahead).toEqual([10, 20, 35.3, 95, 155]);
		expect([woken.leadBackAt, woken.pauseAt, woken.length]).toEqual([
			plain.leadBackAt,
			plain.pauseAt,
			plain.length
		]);
	});

	it('wake nobody for what is turned off', () => {
		const about = { wakeUp: true, toneGain: 0, voiceGain: 0 };
		expect(planTrack(scoreOf(emptyTimeline(20), about)).sounds).toEqual([]);
	});
});
