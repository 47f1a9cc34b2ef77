import type { Entry, Happening, Return } from '#lib/core/diagnosis.ts';
import { testTrack } from '#lib/core/diagnosis-track.ts';
import { verdictOf } from '#lib/core/diagnosis-verdict.ts';
import type { Seconds } from '#lib/core/duration.ts';
import { sessionRunsAnywhere } from '#lib/device/running-session.ts';
import { loudDesk } from './diagnosis-desk.ts';
import { deviceFacts, outputLatency } from './diagnosis-facts.ts';
import { saveLog } from './diagnosis-file.ts';
import { DiagnosisLogbook } from './diagnosis-log.svelte.ts';
import { soundChoice } from './sound-choice.svelte.ts';
import type { SoundDesk } from './sound-desk.svelte.ts';

/** How often the sound is looked at, if the browser lets it. Nothing depends on its being on time. */
const pace: Seconds = 1;
/** A test that has not come to its end by now has been forgotten. */
const patience: Seconds = 1_800;
/** Given to the last tone before the sound is let go. */
const ringOut: Seconds = 1.5;
/** How far a sound that stood must have moved to be said to sound again. */
const moved: Seconds = 0.1;

const systemFacts = { device: deviceFacts, latency: outputLatency };

/**
 * A test of what this device does with the sound: plays ten minutes as a session would be played, keeps the screen
 * from nothing, and writes down where the sound was and what happened to the page. It goes on after an interruption
 * as a session does, but without the count back in.
 */
export class Diagnosis {
	readonly sound: SoundDesk;
	readonly #book: DiagnosisLogbook;
	readonly #facts: typeof systemFacts;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#open = false;
	#hidden = false;
	/** The sound is being asked where it is: what it tells of in answer is a stall. */
	#looking = false;
	/** The browser is being asked to play. */
	#asking = false;
	/** Where it stood when it stalled, for as long as it does. */
	#stalledAt: Seconds | undefined;

	#running = $state(false);
	#silent = $state(false);
	#elsewhere = $state(false);
	readonly #verdict = $derived(this.log && !this.#running ? verdictOf(this.log) : null);

	constructor(sound = loudDesk(), facts = systemFacts, book = new DiagnosisLogbook()) {
		this.sound = sound;
		this.#facts = facts;
		this.#book = book;
		sound.onInterrupted = () => this.#stop(this.#looking ? 'stalled' : 'paused');
		sound.onReturned = () => void this.#goOn('back by itself');
	}

	/** The log of the test that runs, or of the latest, be it of an earlier visit. */
	get log() {
		return this.#book.log;
	}
	/** What the latest test means; `null` while one runs. */
	get verdict() {
		return this.#verdict;
	}
	get running() {
		return this.#running;
	}
	/** The running test was interrupted, and has not come back yet. */
	get silent() {
		return this.#silent;
	}
	/** A session runs in this page or in another one: a test would get into its way. */
	get elsewhere() {
		return this.#elsewhere;
	}
	/** Why the log could not be kept. */
	get problem() {
		return this.#book.problem;
	}

	/** Begins to listen to what happens to the page, and looks for the log of the latest test. */
	async open(): Promise<void> {
		this.#open = true;
		for (const [target, event] of listened) target().addEventListener(event, this.#hear);
		await Promise.all([this.#book.load(), this.#lookElsewhere()]);
	}

	/** Makes the sound ready in the way that is chosen now, so that Start sounds at once. */
	makeReady(): void {
		if (this.#running || this.sound.isMadeFor(testTrack)) return;
		if (this.sound.problem) this.sound.unload();
		this.sound.load(testTrack, () => 0);
	}

	/** Starts a test, unless a session runs. To be called inside a tap or key: that is what lets the browser sound. */
	async start(): Promise<void> {
		if (this.#running || this.#asking) return;
		this.#asking = true;
		// Known beforehand as a rule: the tap may count only for as long as nothing is waited for.
		if (this.#elsewhere) await this.#lookElsewhere();
		const sounds = !this.#elsewhere && (await this.#begin());
		this.#asking = false;
		if (!this.#open || this.#elsewhere) return this.sound.pause();
		if (sounds) this.#run();
	}

	/** Sounds again after an interruption. To be called inside a tap or key. */
	goOn(): Promise<void> {
		return this.#goOn('back by a tap');
	}

	/** Ends the running test early. */
	end(): void {
		if (this.#running) this.#finish('ended');
	}

	/** Hands the log to the person as a file. */
	save(): void {
		if (this.log) saveLog(this.log);
	}

	/** Ends what runs, and lets go of everything. */
	close(): void {
		this.end();
		this.#open = false;
		for (const [target, event] of listened) target().removeEventListener(event, this.#hear);
		this.sound.unload();
	}

	async #begin(): Promise<boolean> {
		this.makeReady();
		this.sound.seek(0);
		const [sounds] = await Promise.all([this.sound.begin(null), this.#lookElsewhere()]);
		if (sounds) this.sound.problem = null;
		return sounds;
	}

	#run(): void {
		this.#book.begin(this.#facts.device(soundChoice.now.mode));
		this.#running = true;
		this.#silent = false;
		this.#hidden = false;
		this.#note('start');
		this.#wait();
	}

	#wait(): void {
		this.#timer = setTimeout(() => this.#sample(), pace * 1000);
	}

	#sample(): void {
		const { at, position } = this.#note('sample');
		if (position >= testTrack.end) return this.#finish('finished');
		if (at >= patience * 1000) return this.#finish('given up');
		if (this.log!.entries.length === 2) void this.#addLatency();
		if (this.#stalledAt !== undefined && position > this.#stalledAt + moved)
			void this.#goOn('back by itself');
		this.#wait();
	}

	/** The browser knows it only now that it has sounded. */
	async #addLatency(): Promise<void> {
		this.#book.addLatency(await this.#facts.latency(this.log!.device.mode));
	}

	/** The sound stopped, and nobody asked it to. */
	#stop(what: 'paused' | 'stalled'): void {
		if (!this.#running || this.#silent) return;
		const { position } = this.sound;
		if (position >= testTrack.end) return this.#finish('finished');
		this.#silent = true;
		this.#stalledAt = what === 'stalled' ? position : undefined;
		this.sound.problem = 'interrupted';
		this.#note(what);
	}

	async #goOn(how: Return): Promise<void> {
		if (!this.#running || !this.#silent || this.#asking) return;
		this.#asking = true;
		const sounds = await this.sound.begin(null);
		this.#asking = false;
		if (!this.#running) return this.sound.pause();
		if (sounds) {
			this.#silent = false;
			this.#stalledAt = undefined;
			this.sound.problem = null;
		}
		this.#note(sounds ? how : 'refused');
	}

	#finish(what: 'ended' | 'finished' | 'given up'): void {
		this.#note(what);
		this.#running = false;
		this.#silent = false;
		this.#stalledAt = undefined;
		this.sound.problem = null;
		clearTimeout(this.#timer);
		if (what !== 'finished') return this.sound.pause();
		this.#timer = setTimeout(() => this.sound.pause(), ringOut * 1000);
	}

	#note(what: Happening): Entry {
		return this.#book.add(what, this.#look());
	}

	#look(): Seconds {
		this.#looking = true;
		const { position } = this.sound;
		// An engine may tell of a stall right behind the answer.
		queueMicrotask(() => (this.#looking = false));
		return position;
	}

	async #lookElsewhere(): Promise<void> {
		this.#elsewhere = await sessionRunsAnywhere();
	}

	readonly #hear = ({ type }: Event): void => {
		const shown = document.visibilityState === 'visible' && type !== 'pagehide';
		if (!this.#running) return void (shown && this.#lookElsewhere());
		if (type === 'freeze') this.#note('frozen');
		if (type === 'resume') this.#note('resumed');
		if (shown === this.#hidden) {
			this.#hidden = !shown;
			this.#note(shown ? 'shown' : 'hidden');
		}
		if (shown) void this.#goOn('back when shown');
		else if (type === 'resume') void this.#goOn('back by itself');
	};
}

const listened: readonly [target: () => EventTarget, event: string][] = [
	[() => document, 'visibilitychange'],
	[() => document, 'freeze'],
	[() => document, 'resume'],
	[() => window, 'pagehide'],
	[() => window, 'pageshow'],
	[() => window, 'focus']
];
