import type { Tone } from '#lib/core/cues.ts';
import type { SoundLevel } from '#lib/core/sound.ts';

interface Words {
	readonly name: string;
	readonly about: string;
}

export const levelWords: Readonly<Record<SoundLevel, Words>> = {
	full: {
		name: 'Full coach',
		about: 'Says what comes next and how, counts the reps, reminds you to breathe.'
	},
	brief: {
		name: 'Brief',
		about: 'Says what comes next, the side, halfway and the last one. Tones do the rest.'
	},
	tones: { name: 'Tones only', about: 'Every phase has its tone; nothing is said.' },
	silent: { name: 'Silent', about: 'Only the screen, and the vibration where there is one.' }
};

/** The tones in the order in which a session brings them. */
export const toneWords: Readonly<Record<Tone, Words>> = {
	change: { name: 'Coming up', about: 'Another exercise comes next, or the first one.' },
	lead: { name: 'Three, two, one', about: 'The last three seconds before you start.' },
	rise: { name: 'Rise', about: 'Up into the position.' },
	hold: { name: 'Hold', about: 'You are there: stay.' },
	release: { name: 'Release', about: 'Slowly back.' },
	rep: { name: 'Rep', about: 'One more rep, down and up.' },
	effort: { name: 'Start', about: 'A stretch or an effort begins.' },
	halfway: { name: 'Halfway', about: 'Half of a long one is done.' },
	switch: { name: 'Switch sides', about: 'The same on the other side.' },
	rest: { name: 'Rest', about: 'The set is done.' },
	finish: { name: 'Finish', about: 'That was all.' }
};
