import { preview } from '#lib/audio/preview.ts';
import { toneSamples } from '#lib/audio/sounds.ts';
import { loadVoice } from '#lib/audio/voice/clips.ts';
import type { Tone } from '#lib/core/cues.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import { gainOf } from '#lib/core/sound.ts';
import { soundChoice } from './sound-choice.svelte.ts';

/** Sounds a tone as loud as it is set. Says whether it is heard. To be called inside a tap. */
export function hearTone(tone: Tone): Promise<boolean> {
	return preview(toneSamples(tone), gainOf(soundChoice.now.tones));
}

/** Has the coach say a phrase as loud as it is set. Says whether it is heard: not where the voice cannot be loaded. */
export async function hearPhrase(phrase: Phrase): Promise<boolean> {
	const voice = await loadVoice().catch(() => null);
	const clips = await voice?.decode([phrase]);
	const samples = clips?.get(phrase);
	return samples ? preview(samples, gainOf(soundChoice.now.voice)) : false;
}
