import { dayOf, isDay } from '#lib/core/day.ts';
import type { LocalDay } from '#lib/core/day.ts';
import type { Session } from '#lib/core/session.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { canShare, share } from '#lib/device/share.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { sessionsOfDays } from '#lib/storage/sessions.ts';

/** What sessions can leave as. */
export type Form = 'table' | 'strong' | 'hevy' | 'calendar';

/** Each is fetched when it is asked for: few ever are. */
const writers: Readonly<Record<Form, (sessions: readonly Session[], wishes: Wishes) => Promise<string>>> = {
	table: async (sessions) => (await import('#lib/interchange/own-csv.ts')).asOwnCsv(sessions),
	strong: async (sessions, { unit }) =>
		(await import('#lib/interchange/strong-out.ts')).asStrong(sessions, unit),
	hevy: async (sessions, { unit }) => (await import('#lib/interchange/hevy-out.ts')).asHevy(sessions, unit),
	calendar: async (sessions, { now }) =>
		(await import('#lib/interchange/calendar-of-sessions.ts')).asCalendar(sessions, now)
};

interface Wishes {
	readonly unit: 'kg' | 'lb';
	/** Milliseconds since 1970. */
	readonly now: number;
}

const fileOf: Readonly<Record<Form, readonly [name: string, type: string]>> = {
	table: ['holdfast-sessions.csv', 'text/csv'],
	strong: ['holdfast-for-strong.csv', 'text/csv'],
	hevy: ['holdfast-for-hevy.csv', 'text/csv'],
	calendar: ['holdfast-sessions.ics', 'text/calendar']
};

/** Sessions on their way out, as a table or a calendar. */
export class HistoryExport {
	readonly #now: () => number;
	#form = $state<Form>('table');
	#unit = $state<'kg' | 'lb'>('kg');
	#from = $state('');
	#file = $state.raw<File | null>(null);
	#said = $state('');
	#problem = $state.raw<StorageProblem | null>(null);
	#busy = $state(false);

	constructor(now = () => Date.now()) {
		this.#now = now;
	}

	get form() {
		return this.#form;
	}
	get unit() {
		return this.#unit;
	}
	/** The day from which on sessions go along; empty: all. */
	get from() {
		return this.#from;
	}
	get said() {
		return this.#said;
	}
	get problem() {
		return this.#problem;
	}
	get busy() {
		return this.#busy;
	}
	/** Whether the system's share sheet takes the file that was made. */
	get canSend(): boolean {
		return this.#file !== null && canShare({ files: [this.#file] });
	}

	choose(wish: { form?: Form; unit?: 'kg' | 'lb'; from?: string }): void {
		this.#form = wish.form ?? this.#form;
		this.#unit = wish.unit ?? this.#unit;
		this.#from = wish.from ?? this.#from;
		this.#file = null;
		this.#said = '';
	}

	/** Makes the file and hands it to the person. */
	async save(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		try {
			await this.#save(isDay(this.#from) ? this.#from : '0000-01-01');
		} finally {
			this.#busy = false;
		}
	}

	async send(): Promise<void> {
		if (!this.#file) return;
		const came = await share({ files: [this.#file] });
		if (came === 'refused') this.#said = 'This device would not share it. The file is among your downloads.';
	}

	async #save(from: LocalDay): Promise<void> {
		const found = await sessionsOfDays(from, '9999-12-31');
		this.#problem = found.ok ? null : found.problem;
		if (!found.ok) return;
		const sessions = [...found.value.sessions].sort((one, other) => one.startedAt - other.startedAt);
		if (sessions.length === 0) {
			this.#said = 'There is no session to take out.';
			return;
		}
		const now = this.#now();
		const text = await writers[this.#form](sessions, { unit: this.#unit, now });
		const [name, type] = fileOf[this.#form];
		const dated = name.replace('.', `-${dayOf(now)}.`);
		this.#file = new File([text], dated, { type });
		saveFile(dated, type, this.#file);
		const count = sessions.length === 1 ? 'One session' : `${sessions.length.toLocaleString('en')} sessions`;
		const damaged = found.value.damaged.length;
		const without = damaged > 0 ? ` ${damaged} that cannot be read stayed here.` : '';
		this.#said = `${count} in ${dated}, among your downloads.${without}`;
	}
}
