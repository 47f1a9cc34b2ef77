import type { Move } from '#lib/core/player.ts';
import type { PhaseKind } from '#lib/core/timeline.ts';
import type { Bindable } from '#lib/state/hands-free.svelte.ts';

/** Keys of the person's own, by what they do. */
type Bound = Readonly<Partial<Record<Bindable, string>>>;

const keys: Readonly<Record<string, 'toggle' | Move>> = {
	' ': 'toggle',
	ArrowLeft: { type: 'back' },
	ArrowRight: { type: 'next' },
	r: { type: 'repeat' },
	'+': { type: 'adjust', seconds: 10 },
	'-': { type: 'adjust', seconds: -10 }
};

const own: Readonly<Record<Bindable, 'toggle' | Move>> = {
	pause: 'toggle',
	next: { type: 'next' },
	done: { type: 'done' }
};

/**
 * What a key does in the player; `undefined` where it is not the player's. A key on a focused control, or with a
 * modifier held, belongs to the browser: on a choice every key, for the arrows move it. A key that the person has
 * bound does that, and nothing else.
 */
export function actionOfKey(
	event: KeyboardEvent,
	phase: PhaseKind | undefined,
	bound: Bound
): 'toggle' | Move | undefined {
	if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return undefined;
	const onControl =
		event.target instanceof Element && event.target.closest('button, a, input, dialog') !== null;
	const activates = event.key === ' ' || event.key === 'Enter';
	if (onControl && (activates || event.target.closest('input, dialog'))) return undefined;
	const choice = (Object.keys(own) as Bindable[]).find((what) => bound[what] === event.key);
	// A page-turner may have one key for both.
	if (choice === 'next' && phase === 'open' && bound.done === undefined) return own.done;
	if (choice) return own[choice];
	if (event.key === 'Enter') return phase === 'open' ? own.done : undefined;
	return keys[event.key];
}
