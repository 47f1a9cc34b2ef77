import { addDays, addMonths, dayOf, mondayOf, monthOf } from '#lib/core/day.ts';
import type { LocalDay } from '#lib/core/day.ts';
import type { Timing } from '#lib/core/dose.ts';
import { runOf } from '#lib/core/plan-run.ts';
import { weekOf } from '#lib/core/plan-week.ts';
import type { Days, PlanWeek } from '#lib/core/plan-week.ts';
import type { Routine } from '#lib/core/routine.ts';
import { daysIn } from '#lib/core/summary.ts';
import { triedExercise } from '#lib/core/try.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Damaged } from '#lib/storage/records.ts';
import { sessionsSince, unlistedSessions } from '#lib/storage/sessions.ts';
import { readSummary } from '#lib/storage/summary.ts';
import { offersFor } from './likeliest.ts';
import type { Offers } from './likeliest.ts';
import { plan } from './plan.svelte.ts';
import { applied } from './progress-applied.ts';

/** How far back counts as "of late", in milliseconds: four weeks. */
const ofLate = 28 * 86_400_000;

/** Months that are read at first, and what they are multiplied by as long as the run goes on before them. */
const monthsAtFirst = 2;
const timesMore = 6;
/** Nobody's run is longer: eighty years. */
const mostMonths = 960;

const none: Days = new Map();

/** What is due today, and the week that it is part of. */
export interface Due {
	readonly week: PlanWeek;
	/** What was done, by the day, this week included. */
	readonly days: Days;
	/** Days trained in a run; 0 where there is none. */
	readonly run: number;
	/** Nothing was done for weeks, or ever. */
	readonly fresh: boolean;
	readonly offers: Offers;
	/** At least one target is due. */
	readonly anythingDue: boolean;
	/** The first of them, with the doses that were agreed to. */
	readonly routine: Routine;
}

/** What Today shows of the disk. */
export class TodaysPlan {
	#due = $state.raw<Due | null>(null);
	#damaged = $state.raw<readonly Damaged[]>([]);
	#problem = $state.raw<StorageProblem | null>(null);
	/** How many readings have begun: only the newest is shown. */
	#asked = 0;

	/** `null` until it is read, and where it cannot be. */
	get due() {
		return this.#due;
	}
	/** Sessions that could not be read. They stay on disk as they are. */
	get damaged() {
		return this.#damaged;
	}
	get problem() {
		return this.#problem;
	}

	/** Reads what there is to know at a time (milliseconds since 1970). */
	async load(now: number, timing: Timing): Promise<void> {
		const asked = ++this.#asked;
		const today = dayOf(now);
		const [found, unlisted] = await Promise.all([
			sessionsSince(now - ofLate),
			unlistedSessions(),
			plan.load()
		]);
		const known = await this.#daysKnown(today);
		if (asked !== this.#asked) return;
		this.#damaged = [...(found.ok ? found.value.damaged : []), ...(unlisted.ok ? unlisted.value : [])];
		this.#problem = found.ok ? (known.problem ?? (unlisted.ok ? null : unlisted.problem)) : found.problem;
		if (!found.ok || known.problem) return;
		const sessions = found.value.sessions.filter(({ routine }) => triedExercise(routine.id) === null);
		const week = weekOf(plan.current, known.days, today);
		const offers = await offersFor(week, sessions, timing);
		const routine = await applied(offers.first);
		if (asked !== this.#asked) return;
		const fresh = known.days.size === 0;
		const anythingDue = Object.keys(offers.due).length > 0;
		this.#due = { week, days: known.days, run: known.run, fresh, offers, anythingDue, routine };
	}

	/** Whether the day that this is about is over. */
	isOver(now: number): boolean {
		return this.#due !== null && this.#due.week.today !== dayOf(now);
	}

	/** The days of the months before, as far back as the run goes that today is part of. */
	async #daysKnown(today: LocalDay): Promise<{ days: Days; run: number; problem: StorageProblem | null }> {
		const thisMonth = monthOf(today);
		for (let months = monthsAtFirst; ; months *= timesMore) {
			const firstMonth = addMonths(thisMonth, 1 - months);
			const found = await readSummary(firstMonth, thisMonth);
			if (!found.ok) return { days: none, run: 0, problem: found.problem };
			const days = daysIn(found.value, `${firstMonth}-01`, today);
			// Only of a whole week, and the Sunday before it, can be said what was due.
			const run = runOf(plan.current, days, today, addDays(mondayOf(`${firstMonth}-01`), 7));
			const goesOn = run.open && found.value[0]?.month === firstMonth;
			if (!goesOn || months > mostMonths) return { days, run: run.days, problem: null };
		}
	}
}
