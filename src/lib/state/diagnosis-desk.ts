import { defaultSound } from '#lib/core/sound.ts';
import { composeScore } from './compose-score.ts';
import { SoundDesk } from './sound-desk.svelte.ts';

/** The desk of the app, in the mode that was chosen; but it says everything, and neither voice nor tones are off. */
export function loudDesk(): SoundDesk {
	return new SoundDesk(undefined, (timeline, sound) =>
		composeScore(timeline, {
			...sound,
			level: 'full',
			tones: sound.tones || defaultSound.tones,
			voice: sound.voice || defaultSound.voice
		})
	);
}
