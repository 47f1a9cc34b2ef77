import type { LocalMonth } from '#lib/core/day.ts';
import type { Bests } from '#lib/core/personal-bests.ts';
import type { MonthSummary } from '#lib/core/summary.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { bestsOf } from '#lib/storage/recalling.ts';
import { readSummary } from '#lib/storage/summary.ts';

/** Months from the one to the other, both included. */
export interface Months {
	readonly from: LocalMonth;
	readonly to: LocalMonth;
}

/** Before and after every month that there can be. */
export const allMonths: Months = { from: '0000-01', to: '9999-12' };

/** What was done in some months, counted: it is read from the running summary, no session is. */
export class HistoryOverview {
	#months = $state.raw<readonly MonthSummary[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	#loaded = $state(false);
	/** How many readings have begun: only the newest is shown. */
	#asked = 0;

	/** In order; those without anything are left out. */
	get months() {
		return this.#months;
	}
	get problem() {
		return this.#problem;
	}
	get loaded() {
		return this.#loaded;
	}

	/** Reads the months of all spans. Until they are there, what was read before stays. */
	async load(spans: readonly Months[]): Promise<void> {
		const asked = ++this.#asked;
		const read = await Promise.all(apart(spans).map(({ from, to }) => readSummary(from, to)));
		if (asked !== this.#asked) return;
		const failed = read.find((answer) => !answer.ok);
		this.#problem = failed && !failed.ok ? failed.problem : null;
		this.#months = read.flatMap((answer) => (answer.ok ? answer.value : []));
		this.#loaded = true;
	}
}

/** The most that was ever done of an exercise; `null` where it never was, or where that cannot be read. */
export async function lookUpBests(exercise: string): Promise<Bests | null> {
	const found = await bestsOf([exercise]);
	return found.ok && Object.hasOwn(found.value, exercise) ? found.value[exercise]! : null;
}

/** The same months, each of them once, in order. */
function apart(spans: readonly Months[]): readonly Months[] {
	const parts: Months[] = [];
	for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
		const last = parts.at(-1);
		if (!last || span.from > last.to) parts.push(span);
		else if (span.to > last.to) parts[parts.length - 1] = { from: last.from, to: span.to };
	}
	return parts;
}
