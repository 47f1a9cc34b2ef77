import { easierStep } from '#lib/content/easier.ts';
import type { Dose, Load } from '#lib/core/dose.ts';
import { withoutLoad } from '#lib/core/dose.ts';
import { agreeing, refusing, settingBack } from '#lib/core/progress.ts';
import type { Agreed, Progress } from '#lib/core/progress.ts';
import { sameDose, withProgress } from '#lib/core/progress-applied.ts';
import { proposalsFor, sessionsToRead } from '#lib/core/progression.ts';
import type { Proposal } from '#lib/core/progression.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import type { Session } from '#lib/core/session.ts';
import { triedExercise } from '#lib/core/try.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { changeProgress, findProgress } from '#lib/storage/progress.ts';
import { lastTimeOf, recentOf } from '#lib/storage/recalling.ts';

/** How one routine goes on: the doses agreed to, what is proposed next, and what was done of its exercises last time. */
export class RoutineProgress {
	readonly #written: Routine;
	readonly #now: () => number;
	#progress = $state.raw<Progress | null>(null);
	#sessions = $state.raw<readonly Session[]>([]);
	#lastTimes = $state.raw<Readonly<Record<string, Session>>>({});
	#problem = $state.raw<StorageProblem | null>(null);
	#loaded = $state(false);
	/** What was kept before the last change of this page. */
	#before = $state.raw<Progress | null>(null);

	readonly #applied = $derived.by(() => withProgress(this.#written, this.#progress));
	readonly #proposals = $derived.by(() =>
		proposalsFor(
			{ routine: this.#written, progress: this.#progress, sessions: this.#sessions, now: this.#now() },
			easierStep
		)
	);

	/** `written`: the routine as it is written, without what was agreed to. */
	constructor(written: Routine, now = () => Date.now()) {
		this.#written = written;
		this.#now = now;
	}

	/** The routine with the doses agreed to; as it is written until they are read. */
	get routine(): Routine {
		return this.#applied.routine;
	}
	/** Doses agreed to, where their steps stand now. */
	get inUse(): readonly Agreed[] {
		return this.#applied.inUse;
	}
	/** Doses agreed to that the routine has outgrown, and why, until the person has seen that. */
	get outOfUse() {
		return this.#applied.outOfUse;
	}
	/** What to do next time; empty until what was done is read. */
	get proposals(): readonly Proposal[] {
		return this.#loaded ? this.#proposals : [];
	}
	/** The newest session with each exercise of the routine. */
	get lastTimes() {
		return this.#lastTimes;
	}
	/** What of it has been read, or could not be. */
	get loaded() {
		return this.#loaded;
	}
	/** Why something could not be read or kept. */
	get problem() {
		return this.#problem;
	}

	/** The last change can be taken back. */
	get undoable() {
		return this.#before !== null;
	}

	async load(): Promise<void> {
		if (triedExercise(this.#written.id) !== null) return;
		const exercises = stepsOf(this.#written).map(({ exercise }) => exercise);
		const [progress, sessions, lastTimes] = await Promise.all([
			findProgress(this.#written.id),
			recentOf(this.#written.id, sessionsToRead),
			lastTimeOf(exercises)
		]);
		this.#problem = [progress, sessions, lastTimes].find((read) => !read.ok)?.problem ?? null;
		if (progress.ok) this.#progress = progress.value;
		if (sessions.ok) this.#sessions = sessions.value;
		if (lastTimes.ok) this.#lastTimes = lastTimes.value;
		this.#loaded = sessions.ok && progress.ok;
	}

	/** Takes a session into account as it is now: the disk may have it as it was before it was spoken of. */
	see(session: Session): void {
		const others = this.#sessions.filter(({ id }) => id !== session.id);
		this.#sessions = [session, ...others].sort((one, other) => other.startedAt - one.startedAt);
	}

	/** Does a step with another dose from now on; whether that is kept. */
	agree(place: number, dose: Dose): Promise<boolean> {
		const { exercise, dose: of } = stepsOf(this.#written)[place]!;
		const at = this.#now();
		return this.#change((before) =>
			sameDose(of, dose)
				? settingBack(before, place, at)
				: agreeing(before, { place, exercise, of, dose, at })
		);
	}

	/** Keeps the dose as it is; it is not asked about again for some sessions. */
	refuse(proposal: Proposal): Promise<boolean> {
		const place = proposal.kind === 'easier today' ? null : proposal.place;
		const what = proposal.kind === 'raise' ? 'raise' : 'ease';
		return this.#change((before) => refusing(before, { place, what, at: this.#now() }));
	}

	/** Does a step with the routine's own dose again. */
	setBack(place: number): Promise<boolean> {
		return this.#change((before) => settingBack(before, place, this.#now()));
	}

	/** The weight to do a step with from now on; `null`: none. */
	weigh(place: number, load: Load | null): Promise<boolean> {
		const dose = withoutLoad(stepsOf(this.routine)[place]!.dose);
		return this.agree(place, load ? { ...dose, load } : dose);
	}

	/** Takes the last change back; whether that is kept. */
	async undo(): Promise<boolean> {
		const before = this.#before;
		const undone = before !== null && (await this.#change(() => before));
		if (undone) this.#before = null;
		return undone;
	}

	/** Lets go of what is out of use: the person has seen why. */
	forget(): Promise<boolean> {
		return this.#change((before) => ({
			...before,
			doses: withProgress(this.#written, before).inUse,
			changedAt: this.#now()
		}));
	}

	async #change(change: (before: Progress) => Progress): Promise<boolean> {
		let found: Progress | null = null;
		const changed = await changeProgress(this.#written.id, (before) => change((found = this.#moved(before))));
		this.#problem = changed.ok ? null : changed.problem;
		if (changed.ok) [this.#progress, this.#before] = [changed.value, found];
		return changed.ok;
	}

	/** With what was agreed to at the places where the steps stand now, so that no two are told by the same place. */
	#moved(before: Progress): Progress {
		const { inUse, outOfUse } = withProgress(this.#written, before);
		return { ...before, doses: [...inUse, ...outOfUse.map(({ agreed }) => agreed)] };
	}
}
