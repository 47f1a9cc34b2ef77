import type { Move } from '#lib/core/player.ts';
import type { PhaseKind } from '#lib/core/timeline.ts';
import type { Bindable } from '#lib/state/hands-free.svelte.ts';

/** Keys of the person's own, by what they do. */
type Bound = Readonly<Partial<Record<Bindable, string>>>;

/** What a key does: pause or go on, fill the screen or give it back, or a move. */
type Action = 'toggle' | 'full screen' | Move;

const keys: Readonly<Record<string, Action>> = {
	' ': 'toggle',
	f: 'full screen',
	ArrowLeft: { type: 'back' },
	ArrowRight: { type: 'next' },
	r: { type: 'repeat' },
	'+': { type: 'adjust', seconds: 10 },
	'-': { type: 'adjust', seconds: -10 }
};

const own: Readonly<Record<Bindable, Action>> = {
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
): Action | undefined {
	if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return undefined;
	const onControl =
		event.target instanceof Element && event.target.closest('button, a, input, [role="dialog"]') !== null;
	const activates = event.key === ' ' || event.key === 'Enter';
	if (onControl && (activates || event.target.closest('input, [role="dialog"]'))) return undefined;
	const choice = (Object.keys(own) as Bindable[]).find((what) => bound[what] === event.key);
	// A page-turner may have one key for both.
	if (choice === 'next' && phase === 'open' && bound.done === undefined) return own.done;
	if (choice) return own[choice];
	if (event.key === 'Enter') return phase === 'open' ? own.done : undefined;
	return keys[event.key];
}
