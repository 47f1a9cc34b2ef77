import type { Kind } from '../exercise.ts';
import type { Saying } from './piece.ts';

/** Words in the name of an exercise that tell its kind, the likeliest first. */
const signs: readonly (readonly [kind: Kind, words: RegExp])[] = [
	['release', /\b(?:release|massage|foam|rolling|trigger|self-myofascial)\b/iu],
	['stretch', /\b(?:stretch\w*|pose|fold|asana|\w+asana|splits|pigeon|butterfly|opener)\b/iu],
	[
		'endurance',
		/\b(?:plank|hold|wall sit|hang|carry|walk|crawl|run|jog|march|bike|cycling|rowing|jacks?)\b/iu
	],
	[
		'mobility',
		/\b(?:mobili\w+|rotations?|circles?|rolls?|swings?|cow|camel|twists?|glides?|slides?|tilts?|rock\w*|waves?)\b/iu
	],
	['stability', /\b(?:balance|stability|bug|dog|brace|bracing|vacuum|bird|clam\w*|pallof|stand)\b/iu],
	[
		'strength',
		/\b(?:press|row|curl|squats?|lunges?|lift|raises?|push|pull|bridges?|thrusts?|deadlift|extensions?|fly|ups?|dips?)\b/iu
	]
];

/** What kind of exercise a name that nobody knows most likely is, by its words and else by its dose. */
export function guessKind(name: string, sayings: readonly Saying[]): Kind {
	const named = signs.find(([, words]) => words.test(name))?.[0];
	if (named !== undefined) return named;
	const parts = new Set(sayings.map(({ part }) => part));
	const timed = sayings.some((saying) => saying.part === 'by' && saying.unit === 's');
	if (parts.has('load') || parts.has('tempo')) return 'strength';
	if (parts.has('hold')) return 'stability';
	return timed || parts.has('time') || parts.has('goal') ? 'endurance' : 'strength';
}
