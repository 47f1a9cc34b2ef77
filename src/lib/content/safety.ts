/** When to stop, when to ask first, and what is normal. Shown in the first-run note and in About, in this order. */
export const whenNotToTrain: readonly string[] = [
	'Stop if a pain is sharp, or runs down a leg, or if anything feels numb, and have it looked at by a clinician.',
	'See a clinician as well about pain that stays, or that gets worse when you rest.',
	'With a herniated disc, train only with a clinician’s guidance, and leave out heavy and high-impact loads.',
	'An ache that is dull, tight and eases as you move usually comes from muscle.',
	'Mild soreness afterwards is normal; sharp or lasting pain is not.'
];
