import type { LocalDay } from '#lib/core/day.ts';
import type { Session } from '#lib/core/session.ts';
import { saveFile } from '#lib/device/save-file.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Damaged } from '#lib/storage/records.ts';
import { recentOf } from '#lib/storage/recalling.ts';
import { findSession, sessionsBefore, sessionsOfDays, unlistedSessions } from '#lib/storage/sessions.ts';
import type { SessionList } from '#lib/storage/sessions.ts';
import type { Stored } from '#lib/storage/outcome.ts';

/** Sessions read at a time. */
const page = 20;

/** Which sessions are listed: the newest of all, those of some days (both included), or the newest of a routine. */
export type Listed =
	| { readonly kind: 'newest' }
	| { readonly kind: 'days'; readonly from: LocalDay; readonly to: LocalDay }
	| { readonly kind: 'routine'; readonly id: string };

/** What was done, newest first, read a page at a time. */
export class History {
	#sessions = $state.raw<readonly Session[]>([]);
	#damaged = $state.raw<readonly Damaged[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	#loaded = $state(false);
	/** Where the page after begins; `null` where there is none. */
	#next = $state<number | null>(null);
	#listed: Listed = { kind: 'newest' };
	/** How many readings have begun: only the newest is shown. */
	#asked = 0;

	get sessions() {
		return this.#sessions;
	}
	/** Records that could not be read. They stay on disk as they are. */
	get damaged() {
		return this.#damaged;
	}
	get problem() {
		return this.#problem;
	}
	get loaded() {
		return this.#loaded;
	}
	/** Nothing older is left to read. */
	get complete() {
		return this.#loaded && this.#next === null;
	}

	/** Reads the first page of some sessions, of all unless told otherwise. Until it is there, what was listed before stays. */
	async load(listed: Listed = { kind: 'newest' }): Promise<void> {
		this.#listed = listed;
		const asked = ++this.#asked;
		const [found, unlisted] = await Promise.all([
			firstOf(listed),
			unlistedSessions(listed.kind === 'days' ? 'day' : 'startedAt')
		]);
		if (asked !== this.#asked) return;
		this.#problem = found.ok ? null : found.problem;
		this.#sessions = found.ok ? found.value.sessions : [];
		this.#damaged = [...(found.ok ? found.value.damaged : []), ...(unlisted.ok ? unlisted.value : [])];
		this.#next = found.ok ? found.value.next : null;
		this.#loaded = true;
	}

	/** Reads the page after. */
	async loadMore(): Promise<void> {
		if (this.#next === null) return;
		const asked = ++this.#asked;
		const listed = this.#listed;
		const found =
			listed.kind === 'routine'
				? await ofRoutine(listed.id, this.#sessions.length + page)
				: await sessionsBefore(this.#next, page);
		if (asked !== this.#asked) return;
		if (!found.ok) {
			this.#problem = found.problem;
			return;
		}
		const { sessions, damaged, next } = found.value;
		this.#sessions = listed.kind === 'routine' ? sessions : [...this.#sessions, ...sessions];
		this.#damaged = [...this.#damaged, ...damaged];
		this.#next = next;
	}
}

function firstOf(listed: Listed): Promise<Stored<SessionList>> {
	if (listed.kind === 'days') return sessionsOfDays(listed.from, listed.to);
	return listed.kind === 'routine' ? ofRoutine(listed.id, page) : sessionsBefore(Infinity, page);
}

/** The newest of a routine. As many as were asked for: there may be more. */
async function ofRoutine(id: string, limit: number): Promise<Stored<SessionList>> {
	const found = await recentOf(id, limit);
	if (!found.ok) return found;
	const last = found.value.at(-1);
	const next = last && found.value.length === limit ? last.startedAt : null;
	return { ok: true, value: { sessions: found.value, damaged: [], next } };
}

/** Hands damaged records to the person as a file, as they are on disk. */
export function saveDamaged(damaged: readonly Damaged[]): void {
	const content = JSON.stringify(
		damaged.map(({ raw }) => raw),
		null,
		'\t'
	);
	saveFile('holdfast-unreadable-records.json', 'application/json', content);
}

/** One session to look at: there, unreadable, missing, or out of reach. */
export type Found =
	| { readonly kind: 'session'; readonly session: Session }
	| { readonly kind: 'damaged'; readonly damaged: Damaged }
	| { readonly kind: 'missing' }
	| { readonly kind: 'problem'; readonly problem: StorageProblem };

export async function lookUpSession(id: string): Promise<Found> {
	const found = await findSession(id);
	if (!found.ok) return { kind: 'problem', problem: found.problem };
	if (found.value === null) return { kind: 'missing' };
	if ('raw' in found.value) return { kind: 'damaged', damaged: found.value };
	return { kind: 'session', session: found.value };
}
