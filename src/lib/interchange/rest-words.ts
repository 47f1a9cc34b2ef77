import { longestName } from '#lib/core/bounds.ts';

/** What apps call a pause, in the languages that they come in, and what only leads up to the first exercise. */
const words = [
	...[
		'Rest',
		'Break',
		'Pause',
		'Recover',
		'Recovery',
		'Repos',
		'Riposo',
		'Pausa',
		'Descanso',
		'Отдых',
		'Перерыв'
	],
	...['Dinlenme', 'Mola', 'Przerwa', 'Odpoczynek', 'Rust', 'Pauze', '休息', '休憩'],
	...['Get ready', 'Ready', 'Prepare', 'Preparation', 'Prep', 'Countdown']
];
const rests = new Set(words.map((word) => word.toLowerCase()));

/** Just Another Workout Timer writes of a letter's code the last byte alone; `readJson` mends what is no letter then. */
const cutRests = new Set(
	words
		.filter((word) => word.charCodeAt(0) > 0xff)
		.map((word) => String.fromCharCode(...[...word].map((letter) => letter.charCodeAt(0) & 0xff)))
		.map((word) => word.replaceAll(/\p{Cc}/gu, '\ufffd'))
);

/** Whether a timed stretch of this name is no effort but a rest. */
export function isRest(name: string): boolean {
	if (name.length > longestName) return false;
	const word = name
		.trim()
		.toLowerCase()
		.replace(/^(?:short|long)\s+/u, '')
		.replace(/\s+(?:time|period)$|[\s.:!]+$/gu, '');
	return rests.has(word) || cutRests.has(name.trim());
}
