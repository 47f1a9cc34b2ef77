import type { Score } from '#lib/audio/score.ts';
import { sampleRate, toneSamples } from '#lib/audio/sounds.ts';
import { loadVoice } from '#lib/audio/voice/clips.ts';
import { linesOf } from '#lib/core/lines.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import { gainOf } from '#lib/core/sound.ts';
import type { SoundSettings } from '#lib/core/sound.ts';
import type { Timeline } from '#lib/core/timeline.ts';

/** A score, and whether it had to do without the voice that it should have. */
export interface Composed {
	readonly score: Score;
	readonly voiceMissing: boolean;
}

/** Writes the score of a timeline. Where the voice cannot be had (a first visit that lost the network) tones lead. */
export async function composeScore(timeline: Timeline, sound: SoundSettings): Promise<Composed> {
	const tonesOnly: Score = {
		timeline,
		lines: [],
		clips: new Map(),
		toneGain: sound.level === 'silent' ? 0 : gainOf(sound.tones),
		voiceGain: gainOf(sound.voice),
		wakeUp: sound.wakeUp
	};
	if (sound.level === 'tones' || sound.level === 'silent') return { score: tonesOnly, voiceMissing: false };
	const voice = await loadVoice().catch(() => null);
	if (!voice) return { score: tonesOnly, voiceMissing: true };
	const lines = linesOf(timeline, sound.level, {
		phrase: (phrase) => voice.secondsOf(phrase),
		tone: (tone) => toneSamples(tone).length / sampleRate
	});
	const phrases = new Set<Phrase>(['paused']);
	for (const { says } of lines) if (typeof says === 'string') phrases.add(says);
	const clips = await voice.decode(phrases);
	return { score: { ...tonesOnly, lines, clips }, voiceMissing: clips.size < phrases.size };
}
