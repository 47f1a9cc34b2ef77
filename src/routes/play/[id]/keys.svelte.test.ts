import { afterEach, describe, expect, it } from 'vitest';
import type { PhaseKind } from '#lib/core/timeline.ts';
import { actionOfKey } from './keys.ts';

type Bound = Parameters<typeof actionOfKey>[2];

const nothing: Bound = {};
const [next, done] = [{ type: 'next' }, { type: 'done' }];

afterEach(() => document.body.replaceChildren());

interface Pressed extends KeyboardEventInit {
	readonly phase?: PhaseKind | undefined;
	readonly bound?: Bound;
	readonly on?: Element;
}

/** What a key does that is pressed on an element, or on the page; in a hold, unless told otherwise. */
function press(key: string, { on = document.body, bound = nothing, ...about }: Pressed = {}) {
	const { phase, ...held } = { phase: 'hold' as const, ...about };
	const event = new KeyboardEvent('keydown', { key, bubbles: true, ...held });
	on.dispatchEvent(event);
	return actionOfKey(event, phase, bound);
}

function element(html: string): Element {
	document.body.innerHTML = html;
	return document.querySelector('[data-focus]')!;
}

describe('a key', () => {
	it.each([
		[' ', 'toggle'],
		['ArrowLeft', { type: 'back' }],
		['ArrowRight', next],
		['r', { type: 'repeat' }],
		['f', 'full screen'],
		['+', { type: 'adjust', seconds: 10 }],
		['-', { type: 'adjust', seconds: -10 }]
	])('“%s” does %o', (key, action) => {
		expect(press(key)).toEqual(action);
		expect(press(key, { phase: undefined })).toEqual(action);
	});

	it.each(['a', 'Tab', 'Escape', 'F5', 'PageDown'])('%s is not the player’s', (key) => {
		expect(press(key)).toBeUndefined();
	});

	it('that makes a sign with Shift is one', () => {
		expect(press('+', { shiftKey: true })).toEqual({ type: 'adjust', seconds: 10 });
	});

	it.each(['ctrlKey', 'altKey', 'metaKey'])('with %s is the browser’s, bound or not', (modifier) => {
		expect(press('r', { [modifier]: true })).toBeUndefined();
		expect(press('n', { bound: { next: 'n' }, [modifier]: true })).toBeUndefined();
	});

	it('that is held down counts once', () => {
		expect(press('ArrowRight', { repeat: true })).toBeUndefined();
		expect(press('n', { bound: { next: 'n' }, repeat: true })).toBeUndefined();
	});
});

describe('Enter', () => {
	it('says done in an open phase, and nothing in another', () => {
		expect(press('Enter', { phase: 'open' })).toEqual(done);
		expect(press('Enter', { phase: 'hold' })).toBeUndefined();
		expect(press('Enter', { phase: undefined })).toBeUndefined();
	});
});

describe('on a control', () => {
	it.each([
		'<button data-focus>Steps</button>',
		'<button><svg data-focus></svg></button>',
		'<a href="/" data-focus>Today</a>'
	])('%s, Space and Enter are the control’s, and the other keys the player’s', (html) => {
		const on = element(html);
		expect([press(' ', { on }), press('Enter', { on, phase: 'open' })]).toEqual([undefined, undefined]);
		expect(press('ArrowRight', { on })).toEqual(next);
		expect(press('n', { on, bound: { next: 'n' } })).toEqual(next);
	});

	it('Enter is the control’s even where it is bound', () => {
		const on = element('<button data-focus>Steps</button>');
		expect(press('Enter', { on, bound: { next: 'Enter' } })).toBeUndefined();
	});

	it.each([' ', 'ArrowLeft', 'n'])('that is a choice, %j moves the choice', (key) => {
		expect(
			press(key, { on: element('<input type="radio" data-focus />'), bound: { next: 'n' } })
		).toBeUndefined();
	});

	it.each([' ', 'Enter', 'ArrowRight', 'r', 'n'])('in a dialog %j is the dialog’s', (key) => {
		const on = element('<div role="dialog"><p data-focus tabindex="0">Steps</p></div>');
		expect(press(key, { on, phase: 'open', bound: { next: 'n' } })).toBeUndefined();
	});
});

describe('a key of the person’s own', () => {
	it.each<[keyof Bound, unknown]>([
		['next', next],
		['pause', 'toggle'],
		['done', done]
	])('bound to %s does that', (what, action) => {
		expect(press('PageDown', { bound: { [what]: 'PageDown' } })).toEqual(action);
	});

	it('does nothing else from then on', () => {
		expect(press('ArrowLeft', { bound: { next: 'ArrowLeft' } })).toEqual(next);
		expect(press(' ', { bound: { next: ' ' } })).toEqual(next);
		expect(press('Enter', { bound: { pause: 'Enter' }, phase: 'open' })).toBe('toggle');
		expect(press('f', { bound: { next: 'f' } })).toEqual(next);
	});

	it('leaves the others as they are', () => {
		expect(press('ArrowRight', { bound: { next: 'PageDown' } })).toEqual(next);
		expect(press('x', { bound: { next: 'PageDown' } })).toBeUndefined();
	});

	it('for Next says done in an open phase, where none is bound for that', () => {
		expect(press('PageDown', { bound: { next: 'PageDown' }, phase: 'open' })).toEqual(done);
		const both = { next: 'PageDown', done: 'PageUp' };
		expect(press('PageDown', { bound: both, phase: 'open' })).toEqual(next);
		expect(press('PageUp', { bound: both, phase: 'open' })).toEqual(done);
	});
});
