import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phrases } from '#lib/content/phrases.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import { sampleRate } from '../sounds.ts';
import type { ClipIndex } from './clips.ts';

const beside = (name: string) => new URL(name, import.meta.url);
const { clips } = JSON.parse(readFileSync(beside('voice.json'), 'utf8')) as ClipIndex;
const recorded = Object.entries(clips) as [Phrase, readonly [number, number, number]][];
const size = statSync(beside('voice.mp3')).size;

/** The phrases of a family that take longer than so many seconds. */
function tooLong(family: string, limit: number): string[] {
	return recorded
		.filter(([phrase, [, , samples]]) => phrase.startsWith(`${family}:`) && samples > limit * sampleRate)
		.map(([phrase]) => phrase);
}

describe('the recorded voice', () => {
	it('says every phrase of the content, and nothing else', () => {
		expect(Object.keys(clips).toSorted()).toEqual([...phrases.keys()].toSorted());
	});

	it('has its clips one after the other, over the whole file', () => {
		let end = 0;
		for (const [phrase, [offset, length, samples]] of recorded) {
			expect([phrase, offset]).toEqual([phrase, end]);
			expect(length, phrase).toBeGreaterThan(0);
			expect(samples, phrase).toBeGreaterThan(sampleRate / 5);
			end += length;
		}
		expect(end).toBe(size);
	});

	it('is small enough to be kept on a phone', () => {
		expect(size + statSync(beside('voice.json')).size).toBeLessThanOrEqual(2_000_000);
	});

	it.each([
		['setup', 3],
		['name', 2.6],
		['number', 1]
	])('says each %s within %f s', (family, limit) => {
		expect(recorded.some(([phrase]) => phrase.startsWith(`${family}:`))).toBe(true);
		expect(tooLong(family, limit)).toEqual([]);
	});
});

describe('the words of the voice', () => {
	it('are full sentences', () => {
		const loose = [...phrases.values()].filter((words) => !/^[A-Z\d].*\.$/.test(words));
		expect(loose).toEqual([]);
	});

	it('say a start position in nine words at most', () => {
		const long = [...phrases].filter(
			([phrase, words]) => phrase.startsWith('setup:') && words.split(' ').length > 9
		);
		expect(long).toEqual([]);
	});
});
