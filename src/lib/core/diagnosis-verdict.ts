import type { DiagnosisLog, Return } from './diagnosis.ts';
import { findingsOf } from './diagnosis-findings.ts';
import type { Findings, Interruption } from './diagnosis-findings.ts';
import { formatDuration } from './duration.ts';
import type { Seconds } from './duration.ts';

/**
 * `interrupted`: it stopped or stumbled, and nobody had to do anything in the app for it to go on but, perhaps, look
 * at it. `stopped`: it did not come back, or only by a tap, or the page was gone.
 */
export interface Verdict {
	readonly kind: 'good' | 'interrupted' | 'stopped' | 'too short to say';
	/** What that means, in one sentence. */
	readonly sentence: string;
	/** What was measured, a sentence each. */
	readonly details: readonly string[];
}

/** Less than this proves nothing. Our choice: phones that stop a page do so within seconds of the lock, or minutes. */
const enough: Seconds = 30;
const enoughHidden: Seconds = 10;
/** Beyond this the tones are late for anybody. Two honest clocks part by a hundredth of it in ten minutes. */
const off: Seconds = 0.5;
/** What a wall clock is corrected by without anybody having slept. */
const worthTelling: Seconds = 1;

/** A page cannot tell one from the other. */
const away = 'with the screen locked or the app in the background';

/** What a log means. One without an end is taken for cut off, so do not ask while the test runs. */
export function verdictOf(log: DiagnosisLog): Verdict {
	const found = findingsOf(log);
	return { ...judged(found), details: detailsOf(found) };
}

function judged(found: Findings): Pick<Verdict, 'kind' | 'sentence'> {
	const { interruptions, drift, sounded } = found;
	const fatal =
		interruptions.find(({ back }) => back === null) ??
		interruptions.find(({ back }) => back === 'back by a tap');
	if (fatal) return { kind: 'stopped', sentence: stoppedSentence(fatal) };
	if (found.ending === 'cut off') return { kind: 'stopped', sentence: cutOffSentence(found) };
	if (interruptions.length > 0) return { kind: 'interrupted', sentence: interruptedSentence(interruptions) };
	if (drift > off) {
		const sentence = `Kept sounding for ${formatDuration(sounded)}, but stumbled: position off by up to ${precisely(drift)}.`;
		return { kind: 'interrupted', sentence };
	}
	if (sounded < enough) {
		const sentence = `Nothing went wrong in ${formatDuration(sounded)}: too short to say. Let it run for a few minutes, ${away}.`;
		return { kind: 'too short to say', sentence };
	}
	return { kind: 'good', sentence: goodSentence(found) };
}

function goodSentence({ hidden, sounded, soundedHidden, drift }: Findings): string {
	const exact = `position never off by more than ${precisely(drift)}`;
	if (hidden < enoughHidden) {
		return `Kept sounding for ${formatDuration(sounded)} on the screen; ${exact}. Not tried ${away}.`;
	}
	return `Kept sounding for ${formatDuration(soundedHidden)} ${away}; ${exact}.`;
}

function stoppedSentence({ at, hidden, back }: Interruption): string {
	const outcome = back === null ? 'did not come back' : 'came back only by a tap';
	return `The sound stopped after ${formatDuration(at)}${hidden ? `, ${away},` : ''} and ${outcome}.`;
}

function cutOffSentence({ lasted }: Findings): string {
	return `The log breaks off after ${formatDuration(lasted)}: the page was closed, or the device ended it.`;
}

function interruptedSentence(interruptions: readonly Interruption[]): string {
	const length = interruptions.reduce((sum, interruption) => sum + interruption.length, 0);
	const waited = interruptions.some(({ back }) => back === 'back when shown');
	const how = waited ? 'came back when the app was opened again' : 'came back by itself';
	return `Interrupted ${times(interruptions.length)}, for ${formatDuration(length)} in all; the sound ${how}.`;
}

function detailsOf(found: Findings): string[] {
	const { sounded, lasted, drift, hidden, soundedHidden, gapShown, gapHidden, clockJump } = found;
	const details = [
		`Sounded for ${formatDuration(sounded)} of ${formatDuration(lasted)}.`,
		`Position off by at most ${precisely(drift)} while it sounded.`
	];
	if (hidden > 0) {
		details.push(
			`Hidden for ${formatDuration(hidden)}; sounded for ${formatDuration(soundedHidden)} of that.`
		);
	}
	for (const interruption of found.interruptions) details.push(interruptionDetail(interruption));
	if (gapShown > 0)
		details.push(`While shown, at most ${roughly(gapShown)} passed between two looks at the sound.`);
	if (gapHidden > 0)
		details.push(`While hidden, at most ${roughly(gapHidden)} passed between two looks at the sound.`);
	if (Math.abs(clockJump) >= worthTelling) details.push(clockDetail(clockJump));
	return details;
}

const returns: Readonly<Record<Return, string>> = {
	'back by itself': 'back by itself',
	'back when shown': 'back when the app was opened again',
	'back by a tap': 'back by a tap'
};

function interruptionDetail({ kind, at, length, hidden, back }: Interruption): string {
	const where = hidden ? 'while hidden' : 'while shown';
	const outcome = back === null ? 'not back' : returns[back];
	return `${kind === 'paused' ? 'Paused' : 'Stalled'} after ${formatDuration(at)} ${where}, ${outcome} after ${formatDuration(length)}.`;
}

function clockDetail(jump: Seconds): string {
	const way = jump > 0 ? 'forward' : 'back';
	return `The clock on the wall went ${way} by ${formatDuration(Math.abs(jump))}: the device slept, or the clock was set. That is not held against the sound.`;
}

/** Rounded up, so that it holds: `0.05 s`. */
function precisely(length: Seconds): string {
	return `${(Math.ceil(length * 100 - 1e-6) / 100).toFixed(2)} s`;
}

function roughly(length: Seconds): string {
	return `${length.toFixed(1)} s`;
}

function times(count: number): string {
	return count === 1 ? 'once' : `${count} times`;
}
