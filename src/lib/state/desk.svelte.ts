import { answered, minutesUntil, nextNudge, settled, untilNextMinute } from '#lib/core/desk.ts';
import type { DeskAnswer, DeskMemory, DeskSettings } from '#lib/core/desk.ts';
import { makeDeskChannel } from '#lib/device/desk-channel.ts';
import type { DeskChannel, DeskNews } from '#lib/device/desk-channel.ts';
import { holdDeskLock } from '#lib/device/desk-lock.ts';
import { onNoticeAnswer } from '#lib/device/notifications.ts';
import { watchReturns } from '#lib/device/returns.ts';
import { sessionRunsAnywhere } from '#lib/device/running-session.ts';
import { lastMoved } from './desk-disk.ts';
import { DeskKept } from './desk-kept.svelte.ts';
import { DeskSignal } from './desk-signal.ts';

/** Where the app has its places; the state knows no addresses. */
export interface Places {
	/** Whole address of where a routine is done. */
	address(routineId: string): string;
	readonly icon: string;
	/** Goes there, where no session is in the way. */
	open(routineId: string): void;
}

/**
 * The desk mode: nudges while a window of the app is open. When the next is due is worked out anew from the wall clock at
 * least once a minute, and whenever the page comes back: nothing is counted, so nothing drifts while the machine sleeps.
 */
export class Desk {
	readonly #now: () => number;
	readonly #kept = new DeskKept();
	readonly #signal = new DeskSignal();
	#due = $state<number | null>(null);
	#seenAt = $state(0);
	#nudging = $state(false);
	#leads = $state(false);
	#places: Places | null = null;
	#channel: DeskChannel | null = null;
	#stops: (() => void)[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Counts the looks: what one of them has waited for may have been overtaken by the next. */
	#turn = 0;

	constructor(now = () => Date.now()) {
		this.#now = now;
	}

	get settings() {
		return this.#kept.settings;
	}
	/** Why something of it could not be read or kept. */
	get problem() {
		return this.#kept.problem;
	}
	/** What a nudge is for, once it is known. */
	get routine() {
		return this.#kept.routine;
	}
	/** When the next nudge is due, in milliseconds since 1970; `null`: never, within these hours. */
	get due() {
		return this.#due;
	}
	/** Whole minutes until then. */
	get minutes() {
		return this.#due === null ? null : minutesUntil(this.#due, this.#seenAt);
	}
	/** A nudge waits for an answer. */
	get nudging() {
		return this.#nudging;
	}
	/** Notifications and the tone are this window's to give, and no other's. */
	get leads() {
		return this.#leads;
	}

	/** Reads from disk what is set, once. */
	load(): Promise<void> {
		return this.#kept.load();
	}

	/** Begins, where it is on and has not begun yet. */
	async watch(places: Places): Promise<void> {
		this.#places = places;
		await this.load();
		this.#begin();
	}

	async set(change: Partial<DeskSettings>): Promise<void> {
		await this.load();
		const wasOn = this.settings.on;
		await this.#kept.set(change);
		const { on } = this.settings;
		if (on && !wasOn) await this.#kept.remember({ countedFrom: this.#now(), quietUntil: null });
		this.#channel?.post('changed');
		if (on) this.#begin();
		else this.#stop();
	}

	/** Takes the person's answer to the nudge, or to the one to come. */
	answer(answer: DeskAnswer): void {
		this.#quieten();
		this.#remember(answered(this.#kept.memory, answer, this.#now(), this.#due));
		void this.#look();
	}

	/** Says nothing for a minute: the person is about to do something. */
	stepAside(): void {
		this.#turn += 1;
		this.#quieten();
		this.#wait(60_000);
	}

	#begin(): void {
		if (!this.settings.on || !this.#places) return;
		if (this.#stops.length === 0) {
			this.#channel = makeDeskChannel((news) => void this.#hear(news));
			this.#stops = [
				() => this.#channel?.close(),
				watchReturns(() => void this.#look()),
				onNoticeAnswer((answer) => this.#answerNotice(answer)),
				holdDeskLock(() => this.#lead())
			];
		}
		void this.#look();
	}

	#stop(): void {
		this.#turn += 1;
		clearTimeout(this.#timer);
		this.#quieten();
		for (const stop of this.#stops.splice(0)) stop();
		this.#channel = null;
		this.#leads = false;
		this.#due = null;
	}

	/** What came due while no window was there to nudge is not asked for at once. */
	#lead(): void {
		this.#leads = true;
		const now = this.#now();
		const due = nextNudge(this.settings, this.#kept.memory, now);
		if (!this.#nudging && due !== null && due <= now) this.#remember({ countedFrom: now, quietUntil: null });
		void this.#look();
	}

	/** Works out what is due, and nudges where it is. */
	async #look(): Promise<void> {
		if (this.#stops.length === 0) return;
		const turn = (this.#turn += 1);
		const now = this.#now();
		const memory = settled(this.settings, this.#kept.memory, now);
		if (memory !== this.#kept.memory) this.#remember(memory);
		this.#seenAt = now;
		this.#due = nextNudge(this.settings, memory, now);
		this.#wait(untilNextMinute(this.#due ?? now, now));
		if (this.#due === null || this.#due > now) return this.#quieten();
		const moved = await lastMoved(now);
		if (turn !== this.#turn) return;
		if (moved > memory.countedFrom) {
			this.#remember({ countedFrom: moved, quietUntil: null });
			return this.#look();
		}
		if (this.#leads && !this.#nudging) this.#nudge();
	}

	#nudge(): void {
		const { routine, sound } = this.settings;
		this.#nudging = true;
		this.#channel?.post('nudging');
		this.#signal.raise({
			routine: this.routine?.title ?? '',
			address: this.#places!.address(this.routine?.id ?? routine),
			icon: this.#places!.icon,
			sound
		});
	}

	#quieten(): void {
		this.#nudging = false;
		this.#signal.withdraw();
	}

	/** No longer than a minute at a time: a machine that sleeps stops its timers too. */
	#wait(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#look(), milliseconds);
	}

	/** A tap on the notification itself has brought the window to the front, which is all it is for. */
	#answerNotice(answer: string): void {
		if (answer !== 'start' && answer !== 'snooze' && answer !== 'skip' && answer !== 'hour') return;
		this.answer(answer);
		if (answer === 'start') void this.#open();
	}

	/** A session that runs is not left for another. */
	async #open(): Promise<void> {
		if (!(await sessionRunsAnywhere())) this.#places?.open(this.routine?.id ?? this.settings.routine);
	}

	async #hear(news: DeskNews): Promise<void> {
		if (news === 'nudging') this.#nudging = true;
		else {
			await this.#kept.read();
			this.#quieten();
			if (!this.settings.on) return this.#stop();
		}
		await this.#look();
	}

	#remember(memory: DeskMemory): void {
		void this.#kept.remember(memory).then(() => this.#channel?.post('changed'));
	}
}

export const desk = new Desk();
