import type { Session } from '#lib/core/session.ts';
import { saveFile } from '#lib/device/save-file.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Damaged } from '#lib/storage/records.ts';
import { findSession, sessionsBefore, sessionsSince, unlistedSessions } from '#lib/storage/sessions.ts';

/** Sessions read at a time. */
const page = 50;

/** What was done, newest first, read a page at a time. */
export class History {
	#sessions = $state.raw<readonly Session[]>([]);
	#damaged = $state.raw<readonly Damaged[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	#loaded = $state(false);
	/** Where the page after begins; `null` where there is none. */
	#next = $state<number | null>(null);

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

	/** Reads the newest page, or the sessions since a time (milliseconds since 1970). */
	async load(since?: number): Promise<void> {
		const [found, unlisted] = await Promise.all([
			since === undefined ? sessionsBefore(Infinity, page) : sessionsSince(since),
			unlistedSessions()
		]);
		this.#problem = found.ok ? null : found.problem;
		this.#sessions = found.ok ? found.value.sessions : [];
		this.#damaged = [...(found.ok ? found.value.damaged : []), ...(unlisted.ok ? unlisted.value : [])];
		this.#next = found.ok ? found.value.next : null;
		this.#loaded = true;
	}

	/** Reads the page after. */
	async loadMore(): Promise<void> {
		if (this.#next === null) return;
		const found = await sessionsBefore(this.#next, page);
		if (!found.ok) {
			this.#problem = found.problem;
			return;
		}
		this.#sessions = [...this.#sessions, ...found.value.sessions];
		this.#damaged = [...this.#damaged, ...found.value.damaged];
		this.#next = found.value.next;
	}
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
