import type { Session } from '#lib/core/session.ts';
import type { HistoryReader } from '#lib/interchange/recognise-data.ts';
import { changeSessions } from '#lib/storage/changing-sessions.ts';
import type { StorageProblem, Stored } from '#lib/storage/outcome.ts';
import { sessionsOfDays } from '#lib/storage/sessions.ts';
import { announceChange } from './changes.ts';

/** Two sessions of one title that begin within a minute are one: not all apps tell the seconds. In milliseconds. */
const sameStart = 60_000;

/** Sessions of another app: looked at, and then kept all at once. Until then nothing is stored. */
export class HistoryImport {
	/** The name of the file. */
	readonly name: string;
	readonly #reader: HistoryReader;
	readonly #now: () => number;

	#unit = $state<'kg' | 'lb'>('kg');
	#meant = $state.raw<Readonly<Record<string, string | null>>>({});
	#there = $state.raw<readonly Session[]>([]);
	#kept = $state.raw<readonly Session[] | null>(null);
	#problem = $state.raw<StorageProblem | null>(null);
	#busy = $state(false);

	readonly #read = $derived.by(() =>
		this.#reader({ unit: this.#unit, meant: this.#meant, now: this.#now() })
	);
	readonly #fresh = $derived(this.#read.sessions.filter((session) => !this.#isThere(session)));

	constructor(name: string, reader: HistoryReader, unit: 'kg' | 'lb', now = () => Date.now()) {
		this.name = name;
		this.#reader = reader;
		this.#unit = unit;
		this.#now = now;
	}

	/** What the file holds, as it is understood now. */
	get read() {
		return this.#read;
	}
	/** Those that are not in History yet. */
	get fresh() {
		return this.#fresh;
	}
	get unit() {
		return this.#unit;
	}
	/** Those that were kept; `null` before, and once that was undone. */
	get kept() {
		return this.#kept;
	}
	get problem() {
		return this.#problem;
	}
	get busy() {
		return this.#busy;
	}

	/** Says what the weights are in, where the file does not. */
	weighIn(unit: 'kg' | 'lb'): void {
		this.#unit = unit;
	}

	/** Says what an exercise means, by its name in the file: an id of the library, or `null` for one of one's own. */
	mean(written: string, id: string | null): void {
		this.#meant = { ...this.#meant, [written]: id };
	}

	/** Finds what of it is in History already. To be called before anything is shown. */
	async compare(): Promise<void> {
		const { sessions } = this.#read;
		const days = sessions.map(({ day }) => day).sort();
		const [first, last] = [days[0], days.at(-1)];
		if (first === undefined || last === undefined) return;
		const found = await sessionsOfDays(first, last);
		this.#problem = found.ok ? null : found.problem;
		this.#there = found.ok ? found.value.sessions : [];
	}

	/** Keeps those that are not there yet, all or none. */
	async take(): Promise<void> {
		if (this.#busy || this.#kept) return;
		await this.#alone(async () => {
			// Once more: another tab may have written something since.
			await this.compare();
			const fresh = this.#fresh;
			if (this.#problem || fresh.length === 0) return;
			if (this.#told(await changeSessions(fresh, []))) this.#kept = fresh;
		});
	}

	/** Takes away again what was kept. */
	async undo(): Promise<void> {
		const kept = this.#kept;
		if (this.#busy || !kept) return;
		await this.#alone(async () => {
			const removed = await changeSessions(
				[],
				kept.map(({ id }) => id)
			);
			if (!this.#told(removed)) return;
			this.#kept = null;
			await this.compare();
		});
	}

	#isThere({ id, startedAt, routine }: Session): boolean {
		const title = routine.title.toLowerCase();
		return this.#there.some(
			(other) =>
				other.id === id ||
				(Math.abs(other.startedAt - startedAt) < sameStart && other.routine.title.toLowerCase() === title)
		);
	}

	#told(changed: Stored<unknown>): boolean {
		this.#problem = changed.ok ? null : changed.problem;
		if (changed.ok) announceChange();
		return changed.ok;
	}

	async #alone(work: () => Promise<void>): Promise<void> {
		this.#busy = true;
		try {
			await work();
		} finally {
			this.#busy = false;
		}
	}
}
