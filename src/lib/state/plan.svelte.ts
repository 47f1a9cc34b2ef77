import { defaultPlan } from '#lib/content/plan.ts';
import { madeWhole, planSchema } from '#lib/core/plan.ts';
import type { Plan, Target } from '#lib/core/plan.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';
import { NewestWriter } from './newest-writer.ts';

/** What the person means to do in a week. Until it is loaded, and where it cannot be, the sources' advice holds. */
export class WeekPlan {
	#current = $state.raw<Plan>(defaultPlan);
	#loaded = $state(false);
	#problem = $state.raw<StorageProblem | null>(null);
	#before = $state.raw<Plan | null>(null);
	readonly #keeping = new NewestWriter<Plan>(
		(plan) => writeSetting('plan', plan),
		(problem) => {
			this.#problem = problem;
		}
	);

	get current() {
		return this.#current;
	}
	get loaded() {
		return this.#loaded;
	}
	/** Why it could not be read or kept. */
	get problem() {
		return this.#problem;
	}
	/** It is what the sources advise, to the letter. */
	get asAdvised() {
		return JSON.stringify(this.#current) === JSON.stringify(defaultPlan);
	}
	/** It was set back to the sources' advice just now, and can be had again. */
	get canUndo() {
		return this.#before !== null;
	}

	/** Reads it from disk, anew each time: another tab may have changed it. */
	async load(): Promise<void> {
		await this.#keeping.settled();
		const before = this.#current;
		const found = await readSetting('plan', planSchema, defaultPlan);
		if (found.ok && this.#current === before) this.#current = madeWhole(found.value, defaultPlan);
		this.#problem = found.ok ? null : found.problem;
		this.#loaded = true;
	}

	/** Puts a target in the place of the one with its id. */
	change(target: Target): void {
		this.#before = null;
		const targets = this.#current.targets.map((held) => (held.id === target.id ? target : held));
		this.#keep({ schema: 1, targets });
	}

	/** Sets everything back to the sources' advice. */
	reset(): void {
		const before = this.#current;
		this.#keep(defaultPlan);
		this.#before = before;
	}

	/** Takes setting back back. */
	undo(): void {
		if (this.#before) this.#keep(this.#before);
		this.#before = null;
	}

	/** Resolves once what was changed is on disk, or could not be kept. */
	settled(): Promise<void> {
		return this.#keeping.settled();
	}

	#keep(plan: Plan): void {
		this.#current = plan;
		this.#keeping.put(plan);
	}
}

export const plan = new WeekPlan();
