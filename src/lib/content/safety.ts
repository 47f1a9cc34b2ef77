import type { Concern } from '#lib/core/check-in.ts';

/** When to stop, when to ask first, and what is normal. Shown in the first-run note and in About, in this order. */
export const whenNotToTrain: readonly string[] = [
	'Stop if a pain is sharp, or runs down a leg, or if anything feels numb, and have it looked at by a clinician.',
	'See a clinician as well about pain that stays, or that gets worse when you rest.',
	'With a herniated disc, train only with a clinician’s guidance, and leave out heavy and high-impact loads.',
	'An ache that is dull, tight and eases as you move usually comes from muscle.',
	'Mild soreness afterwards is normal; sharp or lasting pain is not.'
];

/** What a check-in gives reason to say, before a session and after it. */
export const concernSentences: Readonly<Record<Concern, string>> = {
	alarm:
		'Numbness, or pain down a leg: stop here, and have it looked at by a clinician before you go on training.',
	'strong pain':
		'Pain this strong is a reason to stop, and to have it looked at by a clinician before you go on training.',
	'more pain':
		'It hurts clearly more than before. Stop here; if it is sharp or stays, have it looked at by a clinician.'
};
