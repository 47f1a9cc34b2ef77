import { describe, expect, it } from 'vitest';
import type { Dose } from '#lib/core/dose.ts';
import { doseInWords } from './in-words.ts';

const once = { sides: 'none', sets: 1 } as const;

describe('a dose on paper', () => {
	it.each<[Dose, string]>([
		[{ ...once, type: 'hold', reps: 1, hold: 30 }, 'Once. Hold for 30 seconds.'],
		[{ ...once, type: 'hold', reps: 8, hold: 1 }, '8 times. Hold each for 1 second.'],
		[
			{ type: 'hold', sides: 'each', sets: { from: 2, to: 3 }, reps: 8, hold: 3, rise: 2, release: 4 },
			'2 to 3 sets of 8 on each side. Hold each for 3 seconds. Take 2 seconds to get into it. Take 4 seconds to come back. Rest 20 seconds between sets.'
		],
		[
			{ type: 'hold', sides: 'alternate', sets: 2, reps: 1, hold: 5, rest: 45 },
			'2 times on each side, left and right in turn. Hold for 5 seconds. Rest 45 seconds between sets.'
		],
		[
			{ type: 'reps', sides: 'none', sets: 3, reps: { from: 10, to: 12 }, tempo: [2, 0, 1, 0], rest: 90 },
			'3 sets of 10 to 12 repetitions. Lower for 2 seconds, lift for 1 second. Rest 90 seconds between sets.'
		],
		[
			{ ...once, type: 'reps', reps: 1, tempo: 'own', load: { unit: 'kg', each: [22.5] } },
			'1 repetition. At your own pace. With 22.5 kg.'
		],
		[
			{ type: 'reps', sides: 'none', sets: 3, reps: 5, load: { unit: 'lb', each: [60, 65, 70] }, rest: 0 },
			'3 sets of 5 repetitions. With 60, 65 and 70 lb, set by set.'
		],
		[
			{ type: 'time', sides: 'each', sets: 2, seconds: 150 },
			'2 times 2 minutes 30 seconds on each side. Rest 20 seconds between sets.'
		],
		[
			{ type: 'time', sides: 'alternate', sets: 1, seconds: { from: 30, to: 60 } },
			'30 to 60 seconds, alternating sides.'
		],
		[{ ...once, type: 'open', goal: '100 yd' }, '100 yd.'],
		[{ type: 'open', sides: 'none', sets: 2 }, '2 times as long as you like. Rest 20 seconds between sets.']
	])('%#: is a full sentence', (dose, words) => {
		expect(doseInWords(dose, 20)).toBe(words);
	});

	it('ends with the rest before what comes next', () => {
		const dose: Dose = { ...once, type: 'time', seconds: 30 };
		expect(doseInWords(dose, 20, 60)).toBe('30 seconds. Then rest 1 minute.');
	});
});
