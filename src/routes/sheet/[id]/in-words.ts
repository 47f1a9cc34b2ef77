import type { Count, Dose, Load, Tempo } from '#lib/core/dose.ts';
import type { Seconds } from '#lib/core/duration.ts';

/**
 * A dose in full sentences, for somebody who has nothing but the paper: `2 sets of 8 on each side. Hold each for
 * 3 seconds. Rest 30 seconds between sets.` `usualRest` is what stands between sets where the dose does not say; `pause`
 * comes after all of it.
 */
export function doseInWords(dose: Dose, usualRest: Seconds, pause: Seconds = 0): string {
	const rest = dose.rest ?? usualRest;
	return [
		`${upperFirst(amount(dose))}${sides(dose)}.`,
		...manner(dose),
		dose.load ? `With ${weights(dose.load)}.` : '',
		dose.sets !== 1 && rest > 0 ? `Rest ${seconds(rest)} between sets.` : '',
		pause > 0 ? `Then rest ${seconds(pause)}.` : ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function amount(dose: Dose): string {
	const sets = dose.sets === 1 ? '' : count(dose.sets);
	switch (dose.type) {
		case 'hold':
			if (dose.sets === 1) return dose.reps === 1 ? 'once' : `${count(dose.reps)} times`;
			return dose.reps === 1 ? `${sets} times` : `${sets} sets of ${count(dose.reps)}`;
		case 'reps':
			return `${sets && `${sets} sets of `}${count(dose.reps)} ${dose.reps === 1 ? 'repetition' : 'repetitions'}`;
		case 'time':
			return `${sets && `${sets} times `}${typeof dose.seconds === 'number' ? seconds(dose.seconds) : `${count(dose.seconds)} seconds`}`;
		case 'open':
			return `${sets && `${sets} times `}${dose.goal ?? 'as long as you like'}`;
	}
}

function sides({ type, sides }: Dose): string {
	if (sides === 'none') return '';
	if (sides === 'each') return ' on each side';
	return type === 'open' || type === 'time' ? ', alternating sides' : ' on each side, left and right in turn';
}

function manner(dose: Dose): string[] {
	if (dose.type === 'reps') return dose.tempo ? [pace(dose.tempo)] : [];
	if (dose.type !== 'hold') return [];
	return [
		`Hold ${dose.reps === 1 ? '' : 'each '}for ${seconds(dose.hold)}.`,
		dose.rise === undefined ? '' : `Take ${seconds(dose.rise)} to get into it.`,
		dose.release === undefined ? '' : `Take ${seconds(dose.release)} to come back.`
	];
}

function pace(tempo: Tempo | 'own'): string {
	if (tempo === 'own') return 'At your own pace.';
	const [lower, low, lift, high] = tempo;
	const parts = [
		lower > 0 ? `lower for ${seconds(lower)}` : '',
		low > 0 ? `stay for ${seconds(low)}` : '',
		lift > 0 ? `lift for ${seconds(lift)}` : '',
		high > 0 ? `stay for ${seconds(high)}` : ''
	].filter((part) => part !== '');
	return parts.length > 0 ? `${upperFirst(parts.join(', '))}.` : '';
}

function weights({ unit, each }: Load): string {
	if (each.length === 1) return `${each[0]} ${unit}`;
	return `${each.slice(0, -1).join(', ')} and ${each.at(-1)} ${unit}, set by set`;
}

function count(value: Count): string {
	return typeof value === 'number' ? String(value) : `${value.from} to ${value.to}`;
}

/** `1 second`, `45 seconds`, `90 seconds`, `2 minutes`, `2 minutes 30 seconds`. */
function seconds(length: Seconds): string {
	const minutes = Math.floor(length / 60);
	const rest = length % 60;
	if (minutes === 0 || length === 90) return counted(length, 'second');
	return rest === 0 ? counted(minutes, 'minute') : `${counted(minutes, 'minute')} ${counted(rest, 'second')}`;
}

function counted(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
