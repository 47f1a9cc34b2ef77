import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clipOf } from '#lib/audio/fake-score.ts';
import { loadVoice } from '#lib/audio/voice/clips.ts';
import type { Voice } from '#lib/audio/voice/clips.ts';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import { defaultSound } from '#lib/core/sound.ts';
import type { SoundSettings } from '#lib/core/sound.ts';
import { composeScore } from './compose-score.ts';

vi.mock('#lib/audio/voice/clips.ts', () => ({ loadVoice: vi.fn() }));

const sets = { type: 'time', sides: 'none', sets: 2, seconds: 20 } as const;
const planks = compile(inARow(stepOf(sets)), defaultTiming);
const ownName = compile(inARow(stepOf(sets, { exercise: 'mine', name: 'My own' })), defaultTiming);

let decoded: Phrase[];

/** A voice that has recorded all but some, and cannot decode some others. */
function voiceWithout(unknown: readonly Phrase[] = [], broken: readonly Phrase[] = []): Voice {
	return {
		secondsOf: (phrase) => (unknown.includes(phrase) ? undefined : 0.5),
		decode: (phrases) => {
			decoded = [...phrases];
			const able = decoded.filter((phrase) => !broken.includes(phrase));
			return Promise.resolve(new Map(able.map((phrase) => [phrase, clipOf(phrase)])));
		}
	};
}

beforeEach(() => {
	decoded = [];
	vi.mocked(loadVoice).mockReset().mockResolvedValue(voiceWithout());
});

const compose = (about: Partial<SoundSettings> = {}, timeline = planks) =>
	composeScore(timeline, { ...defaultSound, ...about });

describe('a score', () => {
	it('has the volumes as gains: half way up is a quarter', async () => {
		const { score } = await compose({ voice: 0.5, tones: 1, wakeUp: true });
		expect(score).toMatchObject({ timeline: planks, voiceGain: 0.25, toneGain: 1, wakeUp: true });
		expect((await compose({ voice: 1, tones: 0 })).score).toMatchObject({ voiceGain: 1, toneGain: 0 });
	});

	it.each([
		['tones', 0.25],
		['silent', 0]
	] as const)('at the level "%s" needs no voice, and misses none', async (level, toneGain) => {
		const { score, voiceMissing } = await compose({ level, tones: 0.5 });
		expect([score.lines, score.clips.size, score.toneGain, voiceMissing]).toEqual([[], 0, toneGain, false]);
		expect(loadVoice).not.toHaveBeenCalled();
	});

	it('says less where it is to be brief', async () => {
		const [full, brief] = [await compose(), await compose({ level: 'brief' })];
		expect(brief.score.lines.length).toBeGreaterThan(0);
		expect(brief.score.lines.length).toBeLessThan(full.score.lines.length);
		expect(brief.score.toneGain).toBeCloseTo(0.64);
	});

	it('has decoded what it says, each once, and the word for a pause; nothing else', async () => {
		const { score, voiceMissing } = await compose();
		const said = score.lines.map(({ says }) => says as Phrase);
		expect(said).toContain('name:plank');
		expect(decoded.toSorted()).toEqual([...new Set([...said, 'paused' as const])].toSorted());
		expect([...score.clips.keys()].toSorted()).toEqual(decoded.toSorted());
		expect(voiceMissing).toBe(false);
	});

	it('leaves a name that was never recorded to the device', async () => {
		vi.mocked(loadVoice).mockResolvedValue(voiceWithout(['name:mine', 'setup:mine']));
		const { score, voiceMissing } = await compose({}, ownName);
		expect(score.lines.map(({ says }) => says)).toContainEqual({ name: 'My own' });
		expect(decoded.every((phrase) => typeof phrase === 'string' && !phrase.endsWith(':mine'))).toBe(true);
		expect(voiceMissing).toBe(false);
	});

	it('is led by tones where the voice cannot be had, and says so', async () => {
		vi.mocked(loadVoice).mockRejectedValue(new TypeError('Failed to fetch'));
		const { score, voiceMissing } = await compose();
		expect([score.lines, score.clips.size, voiceMissing]).toEqual([[], 0, true]);
		expect(score.toneGain).toBeCloseTo(0.64);
	});

	it('says so where a phrase cannot be decoded', async () => {
		vi.mocked(loadVoice).mockResolvedValue(voiceWithout([], ['name:plank']));
		const { score, voiceMissing } = await compose();
		expect([score.clips.has('name:plank'), voiceMissing]).toEqual([false, true]);
	});
});
