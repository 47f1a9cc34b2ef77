import { beforeAll, describe, expect, it } from 'vitest';
import { routines } from '#lib/content/index.ts';
import { compile } from '#lib/core/compile.ts';
import { cuesOf } from '#lib/core/cues.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { linesOf } from '#lib/core/lines.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import type { Routine } from '#lib/core/routine.ts';
import { clipOf, scoreOf } from './fake-score.ts';
import { full, furthest, laid, levels, readWav, withoutFloor } from './read-track.ts';
import { sampleRate, toneSamples } from './sounds.ts';
import { planTrack, renderTrack } from './track.ts';
import type { Sound } from './track.ts';

const toneGain = 0.8;
const voiceGain = 0.5;

/** The track of a routine in full, spoken by clips of half a second each. */
async function rendered(routine: Routine) {
	const timeline = compile(routine, defaultTiming);
	const lines = linesOf(timeline, 'full', {
		phrase: () => 0.5,
		tone: (tone) => toneSamples(tone).length / sampleRate
	});
	const phrases = [...lines.map(({ says }) => says as Phrase), 'paused' as const];
	const clips = new Map(phrases.map((phrase) => [phrase, clipOf(phrase)]));
	const track = renderTrack(planTrack(scoreOf(timeline, { lines, clips, toneGain, voiceGain })));
	const tones = cuesOf(timeline).map(({ at, tone }) => ({
		at,
		samples: toneSamples(tone),
		gain: toneGain
	}));
	const words = lines.map(({ at, says }) => ({ at, samples: clips.get(says as Phrase)!, gain: voiceGain }));
	return { timeline, track, tones, words, wav: await readWav(track) };
}

describe.each(routines.map((routine) => [routine.id, routine] as const))('the track of %s', (_, routine) => {
	let made: Awaited<ReturnType<typeof rendered>>;
	let residue: Int16Array;
	beforeAll(async () => {
		made = await rendered(routine);
		residue = withoutFloor(made.wav.samples);
	});

	it('is a mono 16-bit WAV file of its own length', () => {
		const { header, bytes, samples } = made.wav;
		const length = Math.round(made.track.length * sampleRate);
		expect(header).toEqual({
			type: 'audio/wav',
			marks: ['RIFF', 'WAVE', 'fmt ', 'data'],
			riffLength: bytes,
			formatLength: 16,
			format: 1,
			channels: 1,
			sampleRate: 24_000,
			byteRate: 48_000,
			frame: 2,
			bits: 16,
			dataLength: length * 2
		});
		expect(samples).toHaveLength(length);
	});

	it('has every tone and every word at its exact sample and gain, and nothing else but floor', () => {
		const { leadBackAt, pauseAt } = made.track;
		const tick = { samples: toneSamples('lead'), gain: toneGain };
		const ticks = [0, 1, 2].map((second) => ({ at: leadBackAt + second, ...tick }));
		const paused = [
			{ at: pauseAt + 0.3, samples: clipOf('paused'), gain: voiceGain },
			...[60, 120].map((second) => ({ at: pauseAt + second, ...tick }))
		];
		const expected = laid([...made.tones, ...made.words, ...ticks, ...paused], residue.length);
		// Half a step is the rounding to 16 bits; the floor was rounded already.
		expect(furthest(residue, expected)).toBeLessThan(0.51);
	});

	it('would be told from one with a tone or a word a single sample off', () => {
		const misses = [...made.tones, ...made.words].map(({ at, samples, gain }) => {
			const first = Math.round(at * sampleRate);
			const sound = samples.map((value) => value * full * gain);
			const here = residue.subarray(first, first + samples.length);
			return Math.min(
				furthest(here, sound.subarray(1), 0, here.length - 1),
				furthest(here.subarray(1), sound, 0, here.length - 1)
			);
		});
		expect(Math.min(...misses)).toBeGreaterThan(200);
	});

	it('is never silent: nowhere is there less than −66 dBFS', () => {
		expect(levels(made.wav.samples).least).toBeGreaterThan(-66);
	});

	it('never clips', () => {
		expect(furthest(made.wav.samples, new Int16Array(made.wav.samples.length))).toBeLessThan(full);
	});
});

describe('a plan rendered', () => {
	const steady = (level: number, length: number) => new Float32Array(length).fill(level);
	const sound = (at: number, level: number, length = 2400, gain = 1): Sound => ({
		at,
		samples: steady(level, length),
		gain
	});
	const samplesOf = async (sounds: readonly Sound[], length = 1) => {
		const { samples } = await readWav(renderTrack({ sounds, length, leadBackAt: 0, pauseAt: 0 }));
		return { samples, residue: withoutFloor(samples) };
	};

	it('puts a sound at the sample nearest to its time', async () => {
		const nearest = async (at: number) => {
			const { residue } = await samplesOf([sound(at / sampleRate, 0.5, 240)]);
			return residue.findIndex((value) => value !== 0);
		};
		expect([await nearest(1000.4), await nearest(1000.6)]).toEqual([1000, 1001]);
	});

	it('sounds each at its own gain', async () => {
		const { residue } = await samplesOf([sound(0.1, 0.5, 240, 0.5), sound(0.2, 0.5, 240, 0.1)]);
		expect(residue[0.105 * sampleRate]).toBeCloseTo(0.25 * full, -1);
		expect(residue[0.205 * sampleRate]).toBeCloseTo(0.05 * full, -1);
	});

	it('sums the sounds that overlap, given in any order', async () => {
		const sounds = [sound(0.5, 0.25), sound(0.45, 0.5, 2400, 0.8)];
		const { residue } = await samplesOf(sounds);
		expect(furthest(residue, laid(sounds, sampleRate))).toBeLessThan(0.51);
		expect(residue[0.52 * sampleRate]).toBeCloseTo(0.65 * full, -1);
	});

	it('keeps apart the sounds that touch, and those that lie within another', async () => {
		const sounds = [sound(0.1, 0.5), sound(0.2, 0.25), sound(0.6, 0.3, 4800), sound(0.65, 0.1, 240)];
		const { residue } = await samplesOf(sounds);
		expect(furthest(residue, laid(sounds, sampleRate))).toBeLessThan(0.51);
	});

	it('cuts what reaches beyond its length, and leaves out what lies there', async () => {
		const { residue } = await samplesOf([sound(0.95, 0.5), sound(3, 0.5)]);
		expect(residue).toHaveLength(sampleRate);
		expect(residue.at(-1)).toBeCloseTo(0.5 * full, -1);
	});

	it('clips sums beyond full scale instead of wrapping them round', async () => {
		const { samples } = await samplesOf([
			...[sound(0, 0.8), sound(0, 0.8)],
			...[sound(0.5, -0.8), sound(0.5, -0.8)]
		]);
		expect([samples[1000], samples[13_000]]).toEqual([32_767, -32_768]);
	});

	it('is floor all the way where nothing sounds, also beyond what is kept of it in one piece', async () => {
		const { samples, residue } = await samplesOf([], 31.7);
		expect(residue).toHaveLength(31.7 * sampleRate);
		expect(residue.every((value) => value === 0)).toBe(true);
		expect(levels(samples).least).toBeCloseTo(-57, 1);
		expect(levels(samples).greatest).toBeCloseTo(-57, 1);
	});
});
