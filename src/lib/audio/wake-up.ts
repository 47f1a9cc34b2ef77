import type { Seconds } from '#lib/core/duration.ts';
import { sampleRate } from './sounds.ts';
import type { Sound } from './track.ts';

/** How long before a sound the loudspeaker is woken, and after how much silence it may have fallen asleep. */
const ahead: Seconds = 0.8;
const fallsAsleepAfter: Seconds = 2;

/**
 * A hum of 30 Hz at −40 dBFS (root mean square), swelling and fading: louder than the floor, so that a loudspeaker
 * switches itself on, and too low to be heard from one that fits a bag. Our choice: makers publish no threshold.
 */
const pitch = 30;
const level = 10 ** (-40 / 20) * Math.SQRT2;

const hum = Float32Array.from({ length: ahead * sampleRate }, (_, index) => {
	const swell = Math.sin((Math.PI * index) / (ahead * sampleRate));
	return level * swell * Math.sin((2 * Math.PI * pitch * index) / sampleRate);
});

/** What wakes a loudspeaker ahead of each of these sounds that comes after silence. */
export function wakeUps(sounds: readonly Sound[]): readonly Sound[] {
	const inOrder = sounds.toSorted((a, b) => a.at - b.at);
	let silentFrom = -Infinity;
	const hums: Sound[] = [];
	for (const { at, samples } of inOrder) {
		if (at - silentFrom > fallsAsleepAfter && at >= ahead)
			hums.push({ at: at - ahead, samples: hum, gain: 1 });
		silentFrom = Math.max(silentFrom, at + samples.length / sampleRate);
	}
	return hums;
}
