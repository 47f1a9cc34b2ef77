import type { Tone } from '#lib/core/cues.ts';

/** Milliseconds on, off, on, …: each tone has a rhythm of its own, as it has by ear. */
const rhythms: Readonly<Record<Tone, readonly number[]>> = {
	lead: [30],
	rise: [60, 60, 120],
	hold: [300],
	release: [120, 60, 60],
	rep: [80],
	effort: [60, 60, 60, 60, 200],
	halfway: [60, 100, 60],
	rest: [200, 80, 250],
	switch: [60, 60, 60, 60, 60, 60, 60],
	change: [150, 100, 250],
	finish: [100, 60, 100, 60, 100, 60, 500]
};

/** Whether the device can be asked to vibrate. A laptop takes the question, and keeps still. */
export function canVibrate(): boolean {
	return 'vibrate' in navigator;
}

/** Vibrates in the rhythm of a tone, where the device can and the page is seen. */
export function vibrate(tone: Tone): void {
	if (canVibrate()) navigator.vibrate([...rhythms[tone]]);
}
