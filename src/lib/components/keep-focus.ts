import { tick } from 'svelte';

/**
 * Gives the focus to the first of these elements that is there, by their ids, where what had it has gone with what it did:
 * who goes by keyboard or by ear would have to begin at the top of the page again.
 */
export async function keepFocus(...ids: readonly string[]): Promise<void> {
	await tick();
	const { activeElement, body } = document;
	if (activeElement !== body && !activeElement?.matches(':disabled')) return;
	ids
		.map((id) => document.getElementById(id))
		.find((element) => element?.matches(':enabled, [tabindex], a, summary'))
		?.focus();
}
