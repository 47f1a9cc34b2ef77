import type { Move } from './player.ts';

/** What a spoken word asks for. */
export type Command = 'pause' | 'resume' | Move;

const words: Readonly<Record<string, Command>> = {
	pause: 'pause',
	stop: 'pause',
	resume: 'resume',
	continue: 'resume',
	start: 'resume',
	next: { type: 'next' },
	skip: { type: 'next' },
	back: { type: 'back' },
	again: { type: 'repeat' },
	repeat: { type: 'repeat' },
	done: { type: 'done' },
	longer: { type: 'adjust', seconds: 10 },
	shorter: { type: 'adjust', seconds: -10 }
};

/**
 * The command in what was heard; `null` where there is none. Talk of more than three words is not meant for the app,
 * and of two commands in one breath the last counts.
 */
export function commandIn(heard: string): Command | null {
	const said = heard.toLowerCase().match(/[a-z]+/g) ?? [];
	if (said.length > 3) return null;
	const known = said.findLast((word) => Object.hasOwn(words, word));
	return known ? words[known]! : null;
}
