import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSound, gainOf, soundSchema } from './sound.ts';

const volumes = fc.double({ min: 0, max: 1, noNaN: true });

describe('the gain of a volume', () => {
	it('is silence at nothing, all of it at full, and a quarter half way up', () => {
		expect([0, 0.5, 1].map(gainOf)).toEqual([0, 0.25, 1]);
	});

	it('never falls as the volume rises, and stays between silence and all of it', () => {
		fc.assert(
			fc.property(volumes, volumes, (one, other) => {
				const [low, high] = [gainOf(Math.min(one, other)), gainOf(Math.max(one, other))];
				expect(0 <= low && low <= high && high <= 1).toBe(true);
			})
		);
	});
});

describe('stored settings of sound', () => {
	const settings = fc.record({
		mode: fc.constantFrom('follow-along', 'with-music'),
		level: fc.constantFrom('full', 'brief', 'tones', 'silent'),
		voice: volumes,
		tones: volumes,
		wakeUp: fc.boolean(),
		vibration: fc.boolean()
	});

	it('are read as they were written', () => {
		expect(safeParse(soundSchema, defaultSound).success).toBe(true);
		fc.assert(
			fc.property(settings, (stored) => {
				expect(safeParse(soundSchema, structuredClone(stored))).toMatchObject({
					success: true,
					output: stored
				});
			})
		);
	});

	it.each([
		['a mode', { mode: 'loud' }],
		['a level', { level: 'verbose' }],
		['a voice above 1', { voice: 1.01 }],
		['a voice below 0', { voice: -0.01 }],
		['tones that are no number', { tones: NaN }],
		['tones that are a text', { tones: '0.8' }],
		['a wake-up that is no yes or no', { wakeUp: 1 }],
		['no vibration', { vibration: undefined }]
	])('with %s that does not fit are refused', (_, wrong) => {
		expect(safeParse(soundSchema, { ...defaultSound, ...wrong }).success).toBe(false);
	});

	it.each([undefined, null, 'full', []])('that are %o are refused', (stored) => {
		expect(safeParse(soundSchema, stored).success).toBe(false);
	});
});
