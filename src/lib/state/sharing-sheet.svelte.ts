import { library } from '#lib/content/library.ts';
import { stepsOf } from '#lib/core/routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import { printRoutine } from '#lib/core/text/print.ts';
import { printPage } from '#lib/device/print.ts';
import { figures } from './figures.svelte.ts';
import { linkTo } from './sharing-link.ts';
import { pictures } from './pictures.svelte.ts';
import { qrOf } from './sharing-qr.ts';
import type { Qr } from './sharing-qr.ts';
import { settings } from './settings.svelte.ts';

/** A routine on its way to paper. */
export class Sheet {
	readonly #routine: Routine;
	readonly #importAddress: string;
	#qr = $state.raw<Qr | null>(null);
	#ready = $state(false);

	/** `importAddress` is the whole address of the screen that reads a link. */
	constructor(routine: Routine, importAddress: string) {
		this.#routine = routine;
		this.#importAddress = importAddress;
	}

	/** Of the link that carries the routine; `null` until it is made, and where it would be too dense to be read. */
	get qr() {
		return this.#qr;
	}
	/** Whether all that is to be seen on the paper is there. */
	get ready() {
		return this.#ready;
	}

	/** Gets what is to be seen on the paper. A figure or a picture that cannot be had leaves its place empty. */
	async prepare(): Promise<void> {
		const steps = stepsOf(this.#routine);
		const [link] = await Promise.all([
			linkTo(printRoutine(this.#routine, library), this.#importAddress),
			settings.load(),
			figures.load(steps.map(({ exercise }) => exercise)),
			...steps.flatMap(({ picture }) => (picture ? pictures.load(picture) : []))
		]);
		this.#qr = link === null ? null : qrOf(link);
		this.#ready = true;
	}

	print(): void {
		printPage();
	}
}
