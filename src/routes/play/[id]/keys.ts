import type { Move } from '#lib/core/player.ts';
import type { PhaseKind } from '#lib/core/timeline.ts';

const keys: Readonly<Record<string, 'toggle' | Move>> = {
	' ': 'toggle',
	ArrowLeft: { type: 'back' },
	ArrowRight: { type: 'next' },
	r: { type: 'repeat' },
	'+': { type: 'adjust', seconds: 10 },
	'-': { type: 'adjust', seconds: -10 }
};

/**
 * What a key does in the player; `undefined` where it is not the player's. A key on a focused control, or with a
 * modifier held, belongs to the browser.
 */
export function actionOfKey(event: KeyboardEvent, phase: PhaseKind | undefined): 'toggle' | Move | undefined {
	if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return undefined;
	const onControl = event.target instanceof Element && event.target.closest('button, a, dialog') !== null;
	const activates = event.key === ' ' || event.key === 'Enter';
	if (onControl && (activates || event.target.closest('dialog'))) return undefined;
	if (event.key === 'Enter') return phase === 'open' ? { type: 'done' } : undefined;
	return keys[event.key];
}
