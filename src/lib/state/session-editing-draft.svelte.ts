import type { Timing } from '#lib/core/dose.ts';
import type { Seconds } from '#lib/core/duration.ts';
import {
	begunAt,
	clockOf,
	lasting,
	momentOf,
	refusalOf,
	withAllSets,
	withSet
} from '#lib/core/session-editing.ts';
import type { SetChange, SetPlace } from '#lib/core/session-editing.ts';
import type { Session } from '#lib/core/session.ts';

/** Why a session cannot be kept as it stands in its form, and which field that is about. */
export interface Refusal {
	readonly field: 'start' | 'length';
	readonly sentence: string;
}

/** A session in a form: what is typed, and the session that it comes to so far. */
export class SessionDraft {
	readonly #now: () => number;
	/** How long it is; over just now, until the person says when it began. */
	#overNow: boolean;
	#session = $state.raw() as Session;
	#day = $state('');
	#clock = $state('');
	#minutes = $state('');
	/** Saving was tried: from then on it says what is wrong. */
	#tried = $state(false);

	readonly #refusal = $derived.by(() => this.#whyNot());

	constructor(session: Session, { now, overNow }: { now: () => number; overNow: boolean }) {
		this.#now = now;
		this.#overNow = overNow;
		this.#session = session;
		this.#day = session.day;
		this.#clock = clockOf(session.startedAt);
		this.#minutes = minutesOf(session.elapsed);
	}

	get session() {
		return this.#session;
	}
	get day() {
		return this.#day;
	}
	get clock() {
		return this.#clock;
	}
	get minutes() {
		return this.#minutes;
	}
	/** Told only once saving was tried. */
	get refusal(): Refusal | null {
		return this.#tried ? this.#refusal : null;
	}

	/** Whether it can be kept; if not, `refusal` says why. */
	check(): boolean {
		this.#tried = true;
		return this.#refusal === null;
	}

	setStart(day: string, clock: string): void {
		this.#day = day;
		this.#clock = clock;
		this.#overNow = false;
		const moment = momentOf(day, clock);
		if (moment !== null) this.#session = begunAt(this.#session, moment);
	}

	setMinutes(typed: string): void {
		this.#minutes = typed;
		const elapsed = secondsIn(typed);
		if (elapsed === null || minutesOf(this.#session.elapsed) === typed) return;
		this.#session = lasting(this.#session, elapsed);
		if (!this.#overNow) return;
		this.#session = begunAt(this.#session, wholeMinute(this.#now() - elapsed * 1000));
		this.#day = this.#session.day;
		this.#clock = clockOf(this.#session.startedAt);
	}

	setSet(place: SetPlace, change: SetChange, timing: Timing): void {
		this.#session = withSet(this.#session, place, change, timing);
	}

	setAllSets(step: number, done: boolean, timing: Timing): void {
		this.#session = withAllSets(this.#session, step, done, timing);
	}

	/** With what is said of it: the check-in, what hurt, what was left out. */
	say(session: Session): void {
		this.#session = session;
	}

	#whyNot(): Refusal | null {
		if (momentOf(this.#day, this.#clock) === null)
			return { field: 'start', sentence: 'Say on which day it was, and when it began.' };
		if (secondsIn(this.#minutes) === null)
			return { field: 'length', sentence: 'Give its length in minutes, such as 15.' };
		const sentence = refusalOf(this.#session, this.#now());
		if (sentence === null) return null;
		const { elapsed } = this.#session;
		return { field: elapsed > 0 && elapsed <= 86_400 ? 'start' : 'length', sentence };
	}
}

/** A length as it stands in its field: in minutes, to a tenth where it is not whole. */
function minutesOf(elapsed: Seconds): string {
	return String(Math.max(0.1, Math.round(elapsed / 6) / 10));
}

/** The seconds that typed minutes come to; `null` for what is no number above zero. */
function secondsIn(typed: string): Seconds | null {
	const text = typed.trim().replace(',', '.');
	if (!/^\d{1,5}(?:\.\d{1,2})?$/.test(text) || Number(text) <= 0) return null;
	return Math.round(Number(text) * 60);
}

function wholeMinute(time: number): number {
	return Math.floor(time / 60_000) * 60_000;
}
