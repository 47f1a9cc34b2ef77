import * as v from 'valibot';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

/** What a key can be bound to. */
export type Bindable = 'next' | 'pause' | 'done';

interface HandsFreeSettings {
	/** Keys by what they do, as `KeyboardEvent.key` names them. */
	readonly keys: Readonly<Partial<Record<Bindable, string>>>;
	/** Whether to listen for spoken commands. */
	readonly listens: boolean;
}

const key = v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(40)));
const schema: v.GenericSchema<unknown, HandsFreeSettings> = v.object({
	keys: v.object({ next: key, pause: key, done: key }),
	listens: v.boolean()
});
const nothing: HandsFreeSettings = { keys: {}, listens: false };

/** Keys of the person's own, and whether spoken commands are listened for. */
export class HandsFree {
	#now = $state.raw(nothing);
	#problem = $state.raw<StorageProblem | null>(null);
	#loading: Promise<void> | undefined;

	get keys(): HandsFreeSettings['keys'] {
		return this.#now.keys;
	}
	get listens(): boolean {
		return this.#now.listens;
	}
	/** Why it could not be read or kept. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Reads it from disk, once. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	/** Binds a key, which does nothing else from then on; `null` takes the binding back. */
	async bind(what: Bindable, key: string | null): Promise<void> {
		await this.load();
		const others = Object.entries(this.#now.keys).filter(([bound, of]) => bound !== what && of !== key);
		const keys: HandsFreeSettings['keys'] = Object.fromEntries(
			key === null ? others : [...others, [what, key]]
		);
		await this.#keep({ ...this.#now, keys });
	}

	async listen(listens: boolean): Promise<void> {
		await this.load();
		await this.#keep({ ...this.#now, listens });
	}

	async #keep(now: HandsFreeSettings): Promise<void> {
		this.#now = now;
		const written = await writeSetting('handsFree', now);
		this.#problem = written.ok ? null : written.problem;
	}

	async #load(): Promise<void> {
		const read = await readSetting('handsFree', schema, nothing);
		if (!read.ok) this.#problem = read.problem;
		else this.#now = read.value;
	}
}

export const handsFree = new HandsFree();
