import { beforeAll, describe, expect, it } from 'vitest';
import { routines } from '#lib/content/index.ts';
import { compile } from '#lib/core/compile.ts';
import { cuesOf } from '#lib/core/cues.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import type { Routine } from '#lib/core/routine.ts';
import { sampleRate, toneSamples } from './sounds.ts';
import { planTrack, renderTrack } from './track.ts';
import type { Sound, Track } from './track.ts';

const full = 32_767;
const period = sampleRate / 40;

/** The header and the samples of a mono 16-bit WAV file, read by the format's own offsets. */
async function readWav(blob: Blob) {
	const bytes = await blob.arrayBuffer();
	const view = new DataView(bytes);
	const text = (at: number) => String.fromCharCode(...new Uint8Array(bytes, at, 4));
	const header = {
		type: blob.type,
		marks: [text(0), text(8), text(12), text(36)],
		riffLength: view.getUint32(4, true) + 8,
		formatLength: view.getUint32(16, true),
		format: view.getUint16(20, true),
		channels: view.getUint16(22, true),
		sampleRate: view.getUint32(24, true),
		byteRate: view.getUint32(28, true),
		frame: view.getUint16(32, true),
		bits: view.getUint16(34, true),
		dataLength: view.getUint32(40, true)
	};
	return { header, bytes: bytes.byteLength, samples: new Int16Array(bytes, 44) };
}

/** One turn of the floor, by its definition: 40 Hz, −57 dBFS. */
const turn = Int16Array.from({ length: period }, (_, index) =>
	Math.round(full * 10 ** (-57 / 20) * Math.SQRT2 * Math.sin((2 * Math.PI * index) / period))
);

/** The samples without the floor under them. */
function withoutFloor(samples: Int16Array): Int16Array {
	const residue = new Int16Array(samples.length);
	for (let index = 0; index < residue.length; index++)
		residue[index] = samples[index]! - turn[index % period]!;
	return residue;
}

/** Silence, and each sound added at the sample that its time comes to. */
function laid(sounds: readonly Sound[], length: number): Float32Array {
	const sum = new Float32Array(length);
	for (const { at, samples } of sounds) {
		const first = Math.round(at * sampleRate);
		for (let index = 0; index < samples.length; index++) sum[first + index]! += full * samples[index]!;
	}
	return sum;
}

/** The furthest that two lines of samples are from each other, between two sample numbers. */
function furthest(a: ArrayLike<number>, b: ArrayLike<number>, from = 0, to = a.length): number {
	let most = 0;
	for (let index = from; index < to; index++) most = Math.max(most, Math.abs(a[index]! - b[index]!));
	return most;
}

/** Of every window of one turn of the floor, wherever it begins: the least and the greatest level, in dBFS. */
function levels(samples: Int16Array): { least: number; greatest: number } {
	const square = (index: number) => samples[index]! * samples[index]!;
	let sum = 0;
	let least = Infinity;
	let greatest = 0;
	for (let index = 0; index < samples.length; index++) {
		sum += square(index) - (index >= period ? square(index - period) : 0);
		if (index < period - 1) continue;
		least = Math.min(least, sum);
		greatest = Math.max(greatest, sum);
	}
	const decibels = (energy: number) => 10 * Math.log10(energy / period / full ** 2);
	return { least: decibels(least), greatest: decibels(greatest) };
}

const bytesOf = (track: Track) => readWav(track.blob);

async function rendered(routine: Routine) {
	const timeline = compile(routine, defaultTiming);
	const plan = planTrack(timeline);
	const track = renderTrack(plan);
	return { timeline, plan, track, wav: await bytesOf(track), cues: cuesOf(timeline) };
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
		// The timeline, 2 s for the finish to ring out, and the 10 s of the count back in.
		const length = Math.round((made.timeline.end + 12) * sampleRate);
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

	it('has every cue at its exact sample, and nothing else but floor', () => {
		const ticks = [0, 1, 2].map((second) => ({
			at: made.track.leadBackAt + second,
			samples: toneSamples('lead')
		}));
		const cues = made.cues.map(({ at, tone }) => ({ at, samples: toneSamples(tone) }));
		const expected = laid([...cues, ...ticks], residue.length);
		// Half a step is the rounding to 16 bits; the floor was rounded already.
		expect(furthest(residue, expected)).toBeLessThan(0.51);
	});

	it('would be told from one with a cue a single sample off', () => {
		const misses = made.cues.map(({ at, tone }) => {
			const first = Math.round(at * sampleRate);
			const samples = toneSamples(tone);
			const sound = samples.map((value) => value * full);
			const here = residue.subarray(first, first + samples.length);
			return Math.min(
				furthest(here, sound.subarray(1), 0, here.length - 1),
				furthest(here.subarray(1), sound, 0, here.length - 1)
			);
		});
		expect(Math.min(...misses)).toBeGreaterThan(300);
	});

	it('counts back in behind its end: three ticks, one second apart, and room after them', () => {
		const { leadBackAt } = made.track;
		expect(leadBackAt).toBe(made.timeline.end + 2);
		const region = residue.subarray(Math.round(leadBackAt * sampleRate));
		const tick = toneSamples('lead').map((value) => value * full);
		for (const second of [0, 1, 2]) {
			const from = second * sampleRate;
			expect(furthest(region.subarray(from, from + tick.length), tick)).toBeLessThan(0.51);
			expect(region.subarray(from + tick.length, from + sampleRate).every((value) => value === 0)).toBe(true);
		}
		expect(region).toHaveLength(10 * sampleRate);
		expect(region.subarray(3 * sampleRate).every((value) => value === 0)).toBe(true);
	});

	it('is never silent: the floor holds at −57 dBFS, and nowhere is there less than −66', () => {
		const quiet = made.wav.samples.subarray(-7 * sampleRate);
		expect(levels(quiet).least).toBeCloseTo(-57, 1);
		expect(levels(quiet).greatest).toBeCloseTo(-57, 1);
		expect(levels(made.wav.samples).least).toBeGreaterThan(-66);
	});

	it('never clips', () => {
		expect(furthest(made.wav.samples, new Int16Array(made.wav.samples.length))).toBeLessThan(full);
	});
});

describe('a plan rendered', () => {
	const steady = (level: number, length: number) => new Float32Array(length).fill(level);
	const samplesOf = async (sounds: readonly Sound[], length = 1) => {
		const { samples } = await bytesOf(renderTrack({ sounds, length, leadBackAt: 0 }));
		return { samples, residue: withoutFloor(samples) };
	};

	it('puts a sound at the sample nearest to its time', async () => {
		const nearest = async (at: number) => {
			const { residue } = await samplesOf([{ at: at / sampleRate, samples: steady(0.5, 240) }]);
			return residue.findIndex((value) => value !== 0);
		};
		expect([await nearest(1000.4), await nearest(1000.6)]).toEqual([1000, 1001]);
	});

	it('sums the sounds that overlap, given in any order', async () => {
		const sounds = [
			{ at: 0.5, samples: steady(0.25, 2400) },
			{ at: 0.45, samples: steady(0.5, 2400) }
		];
		const { residue } = await samplesOf(sounds);
		expect(furthest(residue, laid(sounds, sampleRate))).toBeLessThan(0.51);
		expect(residue[0.52 * sampleRate]).toBeCloseTo(0.75 * full, -1);
	});

	it('keeps apart the sounds that touch, and those that lie within another', async () => {
		const sounds = [
			{ at: 0.1, samples: steady(0.5, 2400) },
			{ at: 0.2, samples: steady(0.25, 2400) },
			{ at: 0.6, samples: steady(0.3, 4800) },
			{ at: 0.65, samples: steady(0.1, 240) }
		];
		const { residue } = await samplesOf(sounds);
		expect(furthest(residue, laid(sounds, sampleRate))).toBeLessThan(0.51);
	});

	it('cuts what reaches beyond its length, and leaves out what lies there', async () => {
		const sounds = [
			{ at: 0.95, samples: steady(0.5, 2400) },
			{ at: 3, samples: steady(0.5, 2400) }
		];
		const { residue } = await samplesOf(sounds);
		expect(residue).toHaveLength(sampleRate);
		expect(residue.at(-1)).toBeCloseTo(0.5 * full, -1);
	});

	it('clips sums beyond full scale instead of wrapping them round', async () => {
		const { samples } = await samplesOf([
			{ at: 0, samples: steady(0.8, 2400) },
			{ at: 0, samples: steady(0.8, 2400) },
			{ at: 0.5, samples: steady(-0.8, 2400) },
			{ at: 0.5, samples: steady(-0.8, 2400) }
		]);
		expect([samples[1000], samples[13_000]]).toEqual([32_767, -32_768]);
	});

	it('is floor all the way where nothing sounds, also beyond what is kept of it in one piece', async () => {
		const { residue } = await samplesOf([], 31.7);
		expect(residue).toHaveLength(31.7 * sampleRate);
		expect(residue.every((value) => value === 0)).toBe(true);
	});
});
