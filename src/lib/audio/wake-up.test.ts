import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRate } from './sounds.ts';
import type { Sound } from './track.ts';
import { wakeUps } from './wake-up.ts';

/** A sound of some seconds. */
const sound = (at: number, length = 0.5): Sound => ({
	at,
	samples: new Float32Array(Math.round(length * sampleRate)).fill(0.5),
	gain: 1
});

const endOf = ({ at, samples }: Sound) => at + samples.length / sampleRate;
const wokenAt = (...sounds: readonly Sound[]) => wakeUps(sounds).map(({ at }) => Number(at.toFixed(3)));

describe('a wake-up', () => {
	it('comes before a sound after more than two seconds of silence, and not otherwise', () => {
		expect(wokenAt(sound(0), sound(2.6))).toEqual([1.8]);
		expect(wokenAt(sound(0), sound(2.5))).toEqual([]);
		expect(wokenAt(sound(0), sound(2), sound(4), sound(10))).toEqual([9.2]);
	});

	it('measures the silence from where the last sound ended', () => {
		expect(wokenAt(sound(0, 7), sound(1), sound(8))).toEqual([]);
		expect(wokenAt(sound(0, 5), sound(1), sound(8))).toEqual([7.2]);
	});

	it('comes before the first sound, unless that stands in the first 0.8 s', () => {
		expect(wokenAt(sound(0))).toEqual([]);
		expect(wokenAt(sound(0.79))).toEqual([]);
		expect(wokenAt(sound(0.8))).toEqual([0]);
		expect(wokenAt(sound(1))).toEqual([0.2]);
	});

	it('does not care in what order the sounds are given, nor change it', () => {
		const sounds = [sound(10), sound(0), sound(5)];
		expect(wakeUps(sounds)).toEqual(wakeUps([...sounds].reverse()));
		expect(sounds.map(({ at }) => at)).toEqual([10, 0, 5]);
	});

	it('is 0.8 s of a hum at −37 dBFS or less, below the hundred hertz of a small loudspeaker', () => {
		const [{ samples, gain } = { samples: new Float32Array(), gain: 0 }] = wakeUps([sound(5)]);
		const mean = samples.reduce((sum, value) => sum + value * value, 0) / samples.length;
		const level = 10 * Math.log10(mean * gain * gain);
		expect(samples).toHaveLength(0.8 * sampleRate);
		expect(level).toBeLessThanOrEqual(-37);
		// Louder than the floor, which would wake nothing.
		expect(level).toBeGreaterThan(-50);
		const turns = samples.filter((value, index) => index > 0 && value > 0 && samples[index - 1]! <= 0).length;
		expect(turns / 0.8).toBeLessThan(100);
	});

	it('swells from nothing and fades to nothing, so that it does not click', () => {
		const [{ samples } = { samples: new Float32Array() }] = wakeUps([sound(5)]);
		const steps = samples.map((value, index) => Math.abs(value - (samples[index - 1] ?? 0)));
		expect(Math.max(...steps, Math.abs(samples.at(-1)!))).toBeLessThan(0.001);
	});

	it('never lies over a sound, never before the beginning, and always ends where a sound begins', () => {
		const times = fc.array(
			fc.record({
				at: fc.double({ min: 0, max: 60, noNaN: true }),
				length: fc.double({ min: 0.05, max: 4, noNaN: true })
			}),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(times, (made) => {
				const sounds = made.map(({ at, length }) => sound(at, length));
				for (const hum of wakeUps(sounds)) {
					const over = sounds.filter((one) => hum.at < endOf(one) && endOf(hum) > one.at + 1 / sampleRate);
					expect(over).toEqual([]);
					expect(hum.at).toBeGreaterThanOrEqual(0);
					expect(sounds.some(({ at }) => Math.abs(at - endOf(hum)) < 1 / sampleRate)).toBe(true);
				}
				expect(wakeUps(sounds).length).toBeLessThanOrEqual(sounds.length);
			})
		);
	});
});
