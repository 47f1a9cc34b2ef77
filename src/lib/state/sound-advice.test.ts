import { describe, expect, it } from 'vitest';
import type { SoundMode } from '#lib/core/sound.ts';
import { modeNames, soundAdvice } from './sound-advice.ts';

const modes = Object.keys(modeNames) as SoundMode[];
const kinds = ['iphone', 'android', 'computer'] as const;

describe('the advice on a way to sound', () => {
	it('is another for every way and device', () => {
		const all = modes.flatMap((mode) => kinds.map((kind) => soundAdvice(mode, kind)));
		expect(new Set(all).size).toBe(6);
		for (const advice of all) expect(advice).toMatch(/^[A-Z].*\.$/);
	});

	it.each(kinds)('on %s says what becomes of other music', (kind) => {
		if (kind !== 'computer') expect(soundAdvice('follow-along', kind)).toMatch(/music pauses/);
		expect(soundAdvice('with-music', kind)).toMatch(/^Mixes with your music/);
	});

	it('on an iPhone names the lock and the mute switch, which differ by the way', () => {
		expect(soundAdvice('follow-along', 'iphone')).toMatch(/keeps sounding.*locked.*mute switch/i);
		expect(soundAdvice('with-music', 'iphone')).toMatch(/silent.*locked.*mute switch/i);
	});

	it('is for the device at hand, unless told otherwise', () => {
		expect(soundAdvice('follow-along')).toBe(soundAdvice('follow-along', 'computer'));
	});
});
