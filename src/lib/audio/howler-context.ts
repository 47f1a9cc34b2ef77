import { Howler } from 'howler';
import type { Seconds } from '#lib/core/duration.ts';
import { setAudioSession } from './audio-session.ts';

/** Where sounds are scheduled: a context, and the node in it that they all go into. */
export interface Output {
	readonly context: AudioContext;
	readonly into: AudioNode;
}

/**
 * Howler's context and master gain, ready to be scheduled on; `undefined` where there is no Web Audio. Ask each time:
 * Howler may put another context in place, and closes the one before. Mixes with other apps' sound from then on.
 */
export function howlerOutput(): Output | undefined {
	setAudioSession('ambient');
	// It knows only of its own sounds, and would suspend the context in the middle of a session.
	Howler.autoSuspend = false;
	// Reading the volume makes the context, if there is none.
	Howler.volume();
	if (!Howler.usingWebAudio) return undefined;
	return { context: Howler.ctx, into: Howler.masterGain };
}

/** How long a browser may take to let a context run, and how long one that says it does may stand still. */
const patience: Seconds = 1;
const standstill: Seconds = 0.3;
const glance: Seconds = 0.01;

/** On their way to sleep: what they say of themselves until then means nothing. */
const fallingAsleep = new WeakSet<AudioContext>();

/**
 * Makes a context run; to be called inside a gesture the first time. Says whether it does: it may call itself running
 * while its clock stands, so only a clock that moves counts. `now` gives milliseconds.
 */
export async function wake(context: AudioContext, now = () => performance.now()): Promise<boolean> {
	const { currentTime } = context;
	const since = now();
	let shaken = context.state === 'interrupted';
	if (shaken) shake(context);
	else resume(context);
	for (;;) {
		const passed = (now() - since) / 1000;
		const runs = context.state === 'running' && !fallingAsleep.has(context);
		if (runs && context.currentTime > currentTime) return true;
		if (passed >= patience) return false;
		if (runs && !shaken && passed >= standstill) {
			shaken = true;
			shake(context);
		}
		await new Promise((resolve) => setTimeout(resolve, glance * 1000));
	}
}

/**
 * Lets a context sleep when nothing is to be heard for long. Howler is not told: whoever plays a `Howl` wakes it first.
 */
export function rest(context: AudioContext): void {
	if (context.state !== 'running') return;
	fallingAsleep.add(context);
	void context
		.suspend()
		.catch(ignore)
		.then(() => fallingAsleep.delete(context));
}

/** Safari lets a context that was interrupted run again only once it has been suspended. */
function shake(context: AudioContext): void {
	context.suspend().then(
		() => resume(context),
		() => resume(context)
	);
}

function resume(context: AudioContext): void {
	context.resume().catch(ignore);
}

/** Whether a context runs is read off its state and clock, never off what it promised. */
function ignore(): void {}
