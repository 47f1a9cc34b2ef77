import { afterEach, describe, expect, it, vi } from 'vitest';
import { cuesOf } from '#lib/core/cues.ts';
import type { Tone } from '#lib/core/cues.ts';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import { canVibrate, vibrate } from './vibration.ts';

/** Every tone that there is: a routine that has them all. */
const tones: readonly Tone[] = [
	...new Set(
		cuesOf(
			compile(
				inARow(
					stepOf({ type: 'hold', sides: 'each', sets: 2, reps: 1, hold: 20 }),
					stepOf({ type: 'reps', sides: 'none', sets: 1, reps: 2 }),
					stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 10 })
				),
				defaultTiming
			)
		).map(({ tone }) => tone)
	)
];

function stubVibrate(vibrates?: (pattern: number[]) => boolean): void {
	if (vibrates) Object.defineProperty(navigator, 'vibrate', { value: vibrates, configurable: true });
	else Reflect.deleteProperty(navigator, 'vibrate');
}
afterEach(() => stubVibrate());

describe('vibration', () => {
	it('has a rhythm of its own for every tone, of lengths that a device can do', () => {
		const asked = vi.fn<(pattern: number[]) => boolean>(() => true);
		stubVibrate(asked);
		tones.forEach(vibrate);
		const rhythms = asked.mock.calls.map(([pattern]) => pattern);
		expect(rhythms).toHaveLength(11);
		expect(new Set(rhythms.map(String)).size).toBe(11);
		expect(rhythms.every((rhythm) => rhythm.length % 2 === 1 && rhythm.every((ms) => ms >= 30))).toBe(true);
	});

	it('of a lead is over before the next', () => {
		const asked = vi.fn<(pattern: number[]) => boolean>(() => true);
		stubVibrate(asked);
		vibrate('lead');
		expect(asked.mock.calls[0]![0].reduce((sum, ms) => sum + ms)).toBeLessThan(1000);
	});

	it('is asked for only where there is some', () => {
		expect(canVibrate()).toBe(false);
		expect(() => vibrate('rest')).not.toThrow();
		stubVibrate(() => true);
		expect(canVibrate()).toBe(true);
	});

	it('that the browser refuses does no harm', () => {
		stubVibrate(() => false);
		expect(() => vibrate('rest')).not.toThrow();
	});
});
