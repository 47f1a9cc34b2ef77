import { expect, it } from 'vitest';
import { changed, mostUndos, paused, redone, startOf, undone } from './editing-history.ts';

it('goes back and forth along what was', () => {
	const history = changed(changed(startOf('a'), 'b'), 'c');
	expect(undone(history).now).toBe('b');
	expect(undone(undone(undone(history))).now).toBe('a');
	expect(redone(undone(history)).now).toBe('c');
	expect(redone(history).now).toBe('c');
});

it('undoes together what is about the same, until there is a pause', () => {
	let history = changed(changed(startOf(''), 'a', 'title'), 'ab', 'title');
	expect(undone(history).now).toBe('');
	history = changed(paused(history), 'abc', 'title');
	expect(undone(history).now).toBe('ab');
	expect(undone(changed(history, 'x', 'note')).now).toBe('abc');
});

it('does not go on with what was undone', () => {
	const history = changed(undone(changed(startOf('a'), 'b', 'title')), 'c', 'title');
	expect(redone(history).now).toBe('c');
	expect(undone(history).now).toBe('a');
});

it('keeps so many steps, and no more', () => {
	let history = startOf(0);
	for (let count = 1; count <= mostUndos + 50; count++) history = changed(history, count);
	for (let count = 0; count < mostUndos + 50; count++) history = undone(history);
	expect(history.now).toBe(50);
});
