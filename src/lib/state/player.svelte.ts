import { FollowAlong } from '#lib/audio/follow-along.ts';
import { buildTrack } from '#lib/audio/track-builder.ts';
import { compile } from '#lib/core/compile.ts';
import type { Timing } from '#lib/core/dose.ts';
import type { Seconds } from '#lib/core/duration.ts';
import { glance, untilNextSecond } from '#lib/core/glance.ts';
import { newPlayer, restorePlayer, transition } from '#lib/core/player.ts';
import type { Move, PlayerEvent, PlayerState, Status } from '#lib/core/player.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { writeSession } from '#lib/core/session.ts';
import type { Session } from '#lib/core/session.ts';
import { Presence } from './presence.svelte.ts';
import { SessionKeeper } from './session-keeper.svelte.ts';

/** Why nothing sounds, where it should. */
export type SoundProblem = 'refused' | 'failed' | 'interrupted' | 'elsewhere' | 'not built';

interface Run {
	readonly id: string;
	readonly routine: Routine;
	readonly timing: Timing;
	/** 0 until it has started. */
	readonly startedAt: number;
}

/** The least often that a running session is written down: what a crash can cost. */
const heartbeat: Seconds = 0.5;

/** Given to the finish to ring out, before the sound is let go. */
const ringOut: Seconds = 1.8;

/**
 * The one session of this page: the core's player, moved along by where its sound is, journalled at every change and
 * every half second, and handed to the keeper when it ends.
 */
export class Player {
	readonly keeper = new SessionKeeper();
	readonly #presence = new Presence(() => this.#refresh());
	readonly #makeSound: () => FollowAlong;
	readonly #build: typeof buildTrack;
	readonly #now: () => number;
	readonly #newId: () => string;

	#sound: FollowAlong | undefined;
	#building: Promise<void> | undefined;
	#starting: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	#run = $state.raw<Run | null>(null);
	#state = $state.raw<PlayerState | null>(null);
	#ended = $state.raw<Session | null>(null);
	#soundProblem = $state.raw<SoundProblem | null>(null);
	#leadLeft = $state<Seconds>(0);
	readonly #glance = $derived(this.#state && glance(this.#state));

	constructor(
		makeSound = () => new FollowAlong(),
		build = buildTrack,
		now = () => Date.now(),
		newId = (): string => crypto.randomUUID()
	) {
		this.#makeSound = makeSound;
		this.#build = build;
		this.#now = now;
		this.#newId = newId;
	}

	get routine(): Routine | null {
		return this.#run?.routine ?? null;
	}
	get state(): PlayerState | null {
		return this.#state;
	}
	get glance() {
		return this.#glance;
	}
	get status(): Status | null {
		return this.#state?.status ?? null;
	}
	/** A session has begun here, and has neither ended nor been left. */
	get active(): boolean {
		return this.#presence.held;
	}
	get screenKept(): boolean {
		return this.#presence.screenKept;
	}
	/** Whole seconds until a resumed session goes on. */
	get leadLeft(): number {
		return Math.ceil(this.#leadLeft);
	}
	get soundProblem(): SoundProblem | null {
		return this.#soundProblem;
	}
	/** The session as it was written down, once it has ended. */
	get ended(): Session | null {
		return this.#ended;
	}

	/** Makes a routine ready, so that Start sounds at once. Does nothing while a session is under way. */
	prepare(routine: Routine, timing: Timing): void {
		const same = this.#run?.routine === routine && this.#run.timing === timing;
		if (same && this.status === 'ready' && this.#soundProblem !== 'not built') return;
		const run = { id: this.#newId(), routine, timing, startedAt: 0 };
		this.#stage(run, newPlayer(compile(routine, timing)));
	}

	/**
	 * Makes a session that was cut off ready, paused where it was. Does nothing while a session is under way.
	 *
	 * @throws RangeError if the entry does not fit the timeline that its routine compiles to.
	 */
	restore(entry: JournalEntry): void {
		const { id, routine, timing, startedAt } = entry;
		if (this.#run?.id === id && this.status === 'paused' && this.#soundProblem !== 'not built') return;
		this.#stage({ id, routine, timing, startedAt }, restorePlayer(compile(routine, timing), entry));
	}

	/**
	 * Starts or resumes. To be called inside a tap or key: that is what lets the browser sound. A second tap while the
	 * first is being answered asks for nothing more.
	 */
	start(): Promise<void> {
		this.#starting ??= this.#begin().finally(() => (this.#starting = undefined));
		return this.#starting;
	}

	async #begin(): Promise<void> {
		const run = this.#run;
		if (this.#building) await this.#building;
		if (this.#run !== run || !this.#state || !this.#sound || this.#soundProblem === 'not built') return;
		const event = this.#state.status === 'paused' ? 'resume' : 'start';
		if (event === 'resume') this.#sound.leadBack(this.#state.position);
		const answer = await this.#sound.play();
		const claimed = answer === 'playing' && (await this.#presence.claim());
		// It was left meanwhile, perhaps for another routine.
		if (this.#run !== run) return this.#presence.letGo();
		this.#soundProblem = answer !== 'playing' ? answer : claimed ? null : 'elsewhere';
		if (!claimed) return this.#sound.pause();
		if (this.#run!.startedAt === 0) this.#run = { ...this.#run!, startedAt: this.#now() };
		this.#send({ type: event });
	}

	pause(): void {
		this.#send({ type: 'pause' });
	}

	/** Pause when it runs, else start or resume. */
	toggle(): void {
		if (this.status === 'running' || this.status === 'resuming') this.pause();
		else void this.start();
	}

	move(event: Move): void {
		this.#send(event);
	}

	/** Ends the session early, and writes down what was done. */
	end(): void {
		this.#send({ type: 'end' });
	}

	/** Steps away. A session under way stays in the journal, and can be resumed. */
	async leave(): Promise<void> {
		if (this.active) this.pause();
		clearTimeout(this.#timer);
		this.#sound?.unload();
		this.#run = null;
		this.#state = null;
		await this.keeper.settled();
		this.#presence.letGo();
	}

	#stage(run: Run, state: PlayerState): void {
		if (this.active) return;
		clearTimeout(this.#timer);
		this.#sound ??= this.#listenTo(this.#makeSound());
		this.#sound.unload();
		this.keeper.begin();
		this.#run = run;
		this.#state = state;
		this.#ended = null;
		this.#soundProblem = null;
		this.#building = this.#loadTrack(state);
	}

	/** The sound before, if there is one, goes on until the new one is there. */
	async #loadTrack({ timeline }: PlayerState): Promise<void> {
		try {
			const track = await this.#build(timeline);
			if (this.#state?.timeline !== timeline) return;
			this.#refresh();
			this.#sound!.load(track, this.#state.position);
		} catch {
			// Whatever kept the worker from its work, there is nothing to follow, or a track that no longer fits.
			if (this.#state?.timeline !== timeline) return;
			this.pause();
			this.#soundProblem = 'not built';
		}
		this.#building = undefined;
	}

	#listenTo(sound: FollowAlong): FollowAlong {
		sound.onInterrupted = () => {
			this.pause();
			if (this.status === 'paused') this.#soundProblem = 'interrupted';
		};
		return sound;
	}

	#send(event: PlayerEvent): void {
		this.#catchUp();
		if (this.#state) this.#apply(transition(this.#state, event));
		this.#refresh();
	}

	/** Shows and writes down where the sound is, and comes back when that will have changed. */
	#refresh(): void {
		this.#catchUp();
		if (!this.#state || !this.#run || !this.active) return;
		clearTimeout(this.#timer);
		const { position, visits, resizes } = this.#state;
		this.keeper.journal({ schema: 1, ...this.#run, position, visits, resizes, savedAt: this.#now() });
		if (this.status !== 'paused') this.#timer = setTimeout(() => this.#refresh(), this.#untilNext() * 1000);
	}

	#untilNext(): Seconds {
		if (this.status === 'resuming') return this.#leadLeft - Math.ceil(this.#leadLeft) + 1;
		const until = untilNextSecond(this.#glance!.phase, this.#state!.position);
		return until > heartbeat ? until - heartbeat : until;
	}

	/** Brings the state to where the sound is. */
	#catchUp(): void {
		if (!this.#state || !this.#sound) return;
		if (this.status === 'resuming') {
			this.#leadLeft = this.#sound.leadLeft;
			if (this.#sound.endLeadBack()) this.#apply(transition(this.#state, { type: 'resumed' }));
		} else if (this.status === 'running') {
			this.#apply(transition(this.#state, { type: 'progress', position: this.#sound.position }));
		}
	}

	/** Takes a new state, and makes the sound and the surroundings follow it. */
	#apply(after: PlayerState): void {
		const before = this.#state!;
		if (after === before) return;
		this.#state = after;
		if (after.timeline !== before.timeline) void this.#loadTrack(after);
		else if (after.moves !== before.moves && after.status !== 'ended') this.#sound!.seek(after.position);
		if (after.status === before.status) return;
		if (after.status === 'ended') return this.#finish(after);
		if (after.status === 'paused') this.#sound!.pause();
		if (after.status === 'resuming') this.#leadLeft = this.#sound!.leadLeft;
		this.#presence.keepScreenOn(after.status !== 'paused');
	}

	#finish({ timeline, visits }: PlayerState): void {
		const ringing = this.#sound!.position >= timeline.end;
		clearTimeout(this.#timer);
		if (ringing) this.#timer = setTimeout(() => this.#sound?.unload(), ringOut * 1000);
		else this.#sound!.unload();
		this.#presence.letGo();
		this.#ended = writeSession(this.#run!, timeline, visits, this.#now());
		void this.keeper.finish(this.#ended);
	}
}

/** The page's own. */
export const player = new Player();
