import { FollowAlong } from '#lib/audio/follow-along.ts';
import type { Sounding } from '#lib/audio/score.ts';
import { startBuilder } from '#lib/audio/track-builder.ts';
import type { Seconds } from '#lib/core/duration.ts';
import type { Line } from '#lib/core/lines.ts';
import type { SoundMode, SoundSettings } from '#lib/core/sound.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import { composeScore } from './compose-score.ts';
import { soundChoice } from './sound-choice.svelte.ts';

/** Why nothing sounds, where it should. */
export type SoundProblem = 'refused' | 'failed' | 'interrupted' | 'elsewhere' | 'taken over' | 'not built';

/** Makes the engine of a mode. That of `with-music` is loaded only by those who want it. */
async function engineOf(mode: SoundMode): Promise<Sounding> {
	if (mode === 'follow-along') {
		startBuilder();
		return new FollowAlong();
	}
	const { WithMusic } = await import('#lib/audio/with-music.ts');
	return new WithMusic();
}

/** Makes what a session sounds, and puts it into the one engine that there is at a time. */
export class SoundDesk {
	readonly #engineOf: (mode: SoundMode) => Promise<Sounding>;
	readonly #compose: typeof composeScore;
	#engine: Sounding | undefined;
	#mode: SoundMode | undefined;
	#building: Promise<void> | undefined;
	#builds = 0;
	/** The choice of sound is unknown until it has been read. */
	#madeFor: { timeline: Timeline; sound: SoundSettings | undefined } | undefined;
	#lines: readonly Line[] = [];
	#problem = $state.raw<SoundProblem | null>(null);
	#voiceMissing = $state(false);

	/** Called when the sound stopped without having been asked to, and when the device has given it back. */
	onInterrupted: () => void = () => {};
	onReturned: () => void = () => {};
	/** Called when there is nothing to follow, because the sound could not be made. */
	onNotBuilt: () => void = () => {};

	constructor(makeEngine = engineOf, compose = composeScore) {
		this.#engineOf = makeEngine;
		this.#compose = compose;
	}

	get problem(): SoundProblem | null {
		return this.#problem;
	}
	set problem(problem: SoundProblem | null) {
		this.#problem = problem;
	}
	/** The voice was asked for, and could not be loaded: tones lead. */
	get voiceMissing(): boolean {
		return this.#voiceMissing;
	}
	/** What the voice says. */
	get lines(): readonly Line[] {
		return this.#lines;
	}
	get position(): Seconds {
		return this.#engine?.position ?? 0;
	}
	get leadLeft(): Seconds {
		return this.#engine?.leadLeft ?? 0;
	}

	/** Whether the sound of a timeline is made, or being made, as it is wanted now. */
	isMadeFor(timeline: Timeline): boolean {
		const made = this.#madeFor;
		const lost = this.#problem === 'not built' || this.#problem === 'taken over';
		return made?.timeline === timeline && (made.sound ?? soundChoice.now) === soundChoice.now && !lost;
	}

	/**
	 * Makes the sound of a timeline, and puts it in at the position that holds by then. What sounds goes on until the
	 * new one is there, unless the mode is another.
	 */
	load(timeline: Timeline, position: () => Seconds): void {
		const build = ++this.#builds;
		this.#madeFor = { timeline, sound: undefined };
		if (this.#problem === 'not built') this.#problem = null;
		this.#building = this.#make(timeline, build, position)
			.catch(() => {
				// Whatever kept it from being made, there is nothing to follow, or a track that no longer fits.
				if (build !== this.#builds) return;
				this.#problem = 'not built';
				this.onNotBuilt();
			})
			.then(() => {
				if (build === this.#builds) this.#building = undefined;
			});
	}

	/** Resolves once nothing is being made any more: the sound is there, or could not be made. */
	async settled(): Promise<void> {
		while (this.#building) await this.#building;
	}

	/** Starts the sound, or counts back in to a position. Says whether it sounds; `problem` says why not. */
	async begin(leadBackTo: Seconds | null): Promise<boolean> {
		await this.settled();
		const engine = this.#engine;
		if (!engine || !this.#madeFor || this.#problem === 'not built') return false;
		if (leadBackTo !== null) engine.leadBack(leadBackTo);
		const answer = await engine.play();
		if (answer === 'playing') return true;
		engine.pause();
		// Asked for without a tap after an interruption: it is that which the person is told of.
		if (this.#problem !== 'interrupted' || answer !== 'refused') this.#problem = answer;
		return false;
	}

	/** A hidden page is kept alive while it pauses, where the engine can. */
	pause(hidden = false): void {
		if (hidden) this.#engine?.standBy();
		else this.#engine?.pause();
	}

	seek(position: Seconds): void {
		this.#engine?.seek(position);
	}

	endLeadBack(): boolean {
		return this.#engine?.endLeadBack() ?? false;
	}

	/** Lets go of what sounds, and of what is being made. */
	unload(): void {
		this.#builds++;
		this.#engine?.unload();
		this.#building = undefined;
		this.#madeFor = undefined;
		this.#lines = [];
		this.#problem = null;
		this.#voiceMissing = false;
	}

	async #make(timeline: Timeline, build: number, position: () => Seconds): Promise<void> {
		await soundChoice.load();
		if (build !== this.#builds) return;
		const sound = soundChoice.now;
		this.#madeFor = { timeline, sound };
		const [engine, { score, voiceMissing }] = await Promise.all([
			this.#engineFor(sound.mode, build),
			this.#compose(timeline, sound)
		]);
		const putIn = await engine.prepare(score);
		if (build !== this.#builds) return;
		putIn(position());
		this.#lines = score.lines;
		this.#voiceMissing = voiceMissing;
	}

	async #engineFor(mode: SoundMode, build: number): Promise<Sounding> {
		if (this.#engine && this.#mode === mode) return this.#engine;
		const engine = await this.#engineOf(mode);
		// Overtaken: another one may sound by now, and goes on.
		if (build !== this.#builds) return engine;
		this.#engine?.unload();
		engine.onInterrupted = () => this.onInterrupted();
		engine.onReturned = () => this.onReturned();
		this.#engine = engine;
		this.#mode = mode;
		return engine;
	}
}
