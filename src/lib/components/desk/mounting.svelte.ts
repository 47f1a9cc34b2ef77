import type { Component } from 'svelte';
import { deskIsOn } from '#lib/state/desk-switch.ts';

/** Whether the desk mode is on, and what shows its nudges: that is fetched only where it is. */
class Mounting {
	#Nudge = $state.raw<Component | null>(null);

	get Nudge() {
		return this.#Nudge;
	}

	/** Looks on disk whether it is on. To be asked when a page stands, and whenever it was switched. */
	async look(): Promise<void> {
		if (!this.#Nudge && (await deskIsOn())) this.#Nudge = (await import('./Nudge.svelte')).default;
	}
}

export const mounting = new Mounting();
