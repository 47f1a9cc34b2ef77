import { compile } from '#lib/core/compile.ts';
import type { Timing } from '#lib/core/dose.ts';
import type { Seconds } from '#lib/core/duration.ts';
import { newPlayer, restorePlayer } from '#lib/core/player.ts';
import type { Move, PlayerEvent, PlayerState, Status } from '#lib/core/player.ts';
import type { Routine } from '#lib/core/routine.ts';
import { withSaid } from '#lib/core/said.ts';
import type { Said } from '#lib/core/said.ts';
import { saying } from '#lib/core/saying.ts';
import type { SaidChange } from '#lib/core/saying.ts';
import type { JournalEntry } from '#lib/core/schema.ts';
import { writeSession } from '#lib/core/session.ts';
import type { Session } from '#lib/core/session.ts';
import { Company } from './company.ts';
import type { Companion, Moment } from './company.ts';
import { InStep } from './in-step.svelte.ts';
import { Presence } from './presence.svelte.ts';
import { SessionKeeper } from './session-keeper.svelte.ts';
import { SoundDesk } from './sound-desk.svelte.ts';
import type { SoundProblem } from './sound-desk.svelte.ts';

interface Run {
	readonly id: string;
	readonly routine: Routine;
	readonly timing: Timing;
	/** 0 until it has started. */
	readonly startedAt: number;
	readonly said?: Said;
}

/** Given to the finish, and to the last word, to ring out before the sound is let go. */
const ringOut: Seconds = 4;

/**
 * The one session of this page: the core's player, moved along by where its sound is, journalled at every change and
 * every half second, and handed to the keeper when it ends.
 */
export class Player {
	readonly keeper = new SessionKeeper();
	readonly sound: SoundDesk;
	readonly #presence = new Presence(() => this.#lookAround());
	readonly #now: () => number;
	readonly #newId: () => string;
	readonly #inStep: InStep;
	readonly #company = new Company();

	#starting: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	#run = $state.raw<Run | null>(null);
	/** The ended session as it was counted, without what was said of it. */
	#counted: Session | undefined;
	#ended = $state.raw<Session | null>(null);

	constructor(sound = new SoundDesk(), now = () => Date.now(), newId = (): string => crypto.randomUUID()) {
		this.sound = sound;
		this.#inStep = new InStep(sound);
		this.#inStep.onStatus = (state) => this.#follow(state);
		this.#now = now;
		this.#newId = newId;
		sound.onNotBuilt = () => this.pause();
		// What the person had paused stays so, and is not gone on with by itself.
		sound.onInterrupted = () => this.status !== 'paused' && this.#interrupt('interrupted');
		sound.onReturned = () => this.#goOnIfInterrupted();
		this.#presence.onLost = () => this.#giveWay();
	}

	get routine(): Routine | null {
		return this.#run?.routine ?? null;
	}
	get state(): PlayerState | null {
		return this.#inStep.state;
	}
	get glance() {
		return this.#inStep.glance;
	}
	get status(): Status | null {
		return this.#inStep.status;
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
		return Math.ceil(this.#inStep.leadLeft);
	}
	/** Another tab or window goes on with it: here nothing is done to it any more. */
	get #taken(): boolean {
		return this.sound.problem === 'taken over';
	}
	/** The session as it is written down, once it has ended, with what was said of it. */
	get ended(): Session | null {
		return this.#ended;
	}
	/** What the person has said of it so far. */
	get said(): Said {
		return this.#run?.said ?? {};
	}

	/** How the journal holds this session. */
	get entry(): JournalEntry | null {
		if (!this.#run || !this.state) return null;
		const { position, visits, resizes } = this.state;
		return { schema: 1, ...this.#run, position, visits, resizes, savedAt: this.#now() };
	}

	/** From now on `companion` goes along with every session. */
	accompany(companion: Companion): void {
		this.#company.join(companion);
	}

	/** Makes a routine ready, so that Start sounds at once. Does nothing while a session is under way. */
	prepare(routine: Routine, timing: Timing): void {
		const same = this.#run?.routine === routine && this.#run.timing === timing;
		if (same && this.status === 'ready' && this.sound.isMadeFor(this.state!.timeline)) return;
		const run = { id: this.#newId(), routine, timing, startedAt: 0 };
		// Said before Start, and then something easier was chosen: it is the same body. Its steps are others.
		const checkIn = this.status === 'ready' && this.routine?.id === routine.id && this.said.checkIn;
		this.#stage({ ...run, ...(checkIn && { said: { checkIn } }) }, newPlayer(compile(routine, timing)));
	}

	/**
	 * Makes a session that was cut off ready, paused where it was. Does nothing while a session is under way.
	 *
	 * @throws RangeError if the entry does not fit the timeline that its routine compiles to.
	 */
	restore(entry: JournalEntry): void {
		const { id, routine, timing, startedAt, said } = entry;
		const same = this.#run?.id === id && this.status === 'paused';
		if (same && this.sound.isMadeFor(this.state!.timeline)) return;
		this.#stage(
			{ id, routine, timing, startedAt, ...(said && { said }) },
			restorePlayer(compile(routine, timing), entry)
		);
	}

	/** Makes the sound anew, where it was set in another way since. */
	resound(): void {
		if (this.state && !this.#ended && !this.sound.isMadeFor(this.state.timeline)) this.#inStep.makeSound();
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
		await this.sound.settled();
		if (!run || this.#run !== run || !this.state || this.#taken) return;
		const event = this.state.status === 'paused' ? 'resume' : 'start';
		const sounds = await this.sound.begin(event === 'resume' ? this.state.position : null);
		const claimed = sounds && (await this.#presence.claim());
		// It was left meanwhile, perhaps for another routine, or taken over.
		if (this.#run !== run || this.#taken) {
			this.sound.pause();
			return this.#presence.letGo();
		}
		if (sounds) this.sound.problem = claimed ? null : 'elsewhere';
		if (!claimed) return this.sound.pause();
		if (this.#run.startedAt === 0) this.#run = { ...this.#run, startedAt: this.#now() };
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

	/** Takes down what the person says of the session, before, during or after it: it is journalled, or saved, at once. */
	say(change: SaidChange): void {
		if (!this.#run || this.#taken) return;
		const said = saying(this.said, change);
		this.#run = { ...this.#run, said };
		if (!this.#counted) return this.#refresh();
		this.#ended = { ...withSaid(this.#counted, said), changedAt: this.#now() };
		this.keeper.amend(this.#ended);
	}

	/** Ends the session early, and writes down what was done. */
	end(): void {
		this.#send({ type: 'end' });
	}

	/** Steps away. A session under way stays in the journal, and can be resumed. */
	async leave(): Promise<void> {
		if (this.active) this.pause();
		this.#unload();
		this.#run = null;
		this.#inStep.put(null);
		await this.keeper.settled();
		this.#presence.letGo();
	}

	/** Leaves the session to another tab or window, which goes on from the journal. */
	async handOver(): Promise<void> {
		if (!this.active) return;
		this.#giveWay();
		await this.keeper.settled();
		this.#presence.letGo();
	}

	#stage(run: Run, state: PlayerState): void {
		if (this.active) return;
		this.#unload();
		this.keeper.begin();
		this.#run = run;
		this.#counted = undefined;
		this.#ended = null;
		this.#inStep.put(state);
	}

	#unload(): void {
		clearTimeout(this.#timer);
		this.sound.unload();
		this.#company.follow(null);
	}

	#interrupt(problem: SoundProblem): void {
		this.pause();
		if (this.status === 'paused') this.sound.problem = problem;
	}

	/** Not kept alive either, should the page be hidden: it is the other tab's now. */
	#giveWay(): void {
		this.#interrupt('taken over');
		this.sound.pause();
		this.#company.follow(null);
	}

	/** The page was shown, hidden, or is about to go. */
	#lookAround(): void {
		this.#refresh();
		if (document.visibilityState !== 'visible') return;
		// Not while a start is being answered: browsers tell more than once that a page has come back.
		if (this.status === 'paused' && !this.#starting) this.sound.pause();
		this.#goOnIfInterrupted();
	}

	/** Nobody asked for the stop: it is tried without a tap, and one tap does it where the browser refuses. */
	#goOnIfInterrupted(): void {
		if (this.sound.problem === 'interrupted' && this.status === 'paused') void this.start();
	}

	#send(event: PlayerEvent): void {
		if (this.#taken) return;
		this.#inStep.send(event);
		this.#refresh();
	}

	/** Shows and writes down where the sound is, and comes back when that will have changed. */
	#refresh(): void {
		this.#inStep.catchUp();
		if (!this.entry || !this.active || this.#taken) return;
		clearTimeout(this.#timer);
		this.keeper.journal(this.entry);
		const moment = this.#moment();
		this.#company.follow(moment);
		const wanted = this.status === 'running' ? this.#company.untilWanted(moment) : Infinity;
		const next = Math.min(this.#inStep.untilNext, wanted);
		if (next < Infinity) this.#timer = setTimeout(() => this.#refresh(), next * 1000);
	}

	#moment(): Moment {
		return { routine: this.#run!.routine, state: this.state!, glance: this.glance!, lines: this.sound.lines };
	}

	/** Makes the surroundings follow a new status. */
	#follow({ status, timeline, visits }: PlayerState): void {
		if (status !== 'ended') return this.#presence.keepScreenOn(status !== 'paused');
		this.#company.follow(this.#moment());
		const ringing = this.sound.position >= timeline.end;
		clearTimeout(this.#timer);
		if (ringing) this.#timer = setTimeout(() => this.#unload(), ringOut * 1000);
		else this.#unload();
		this.#presence.letGo();
		const { said, ...run } = this.#run!;
		this.#counted = writeSession(run, timeline, visits, this.#now());
		this.#ended = said ? withSaid(this.#counted, said) : this.#counted;
		void this.keeper.finish(this.#ended);
	}
}
