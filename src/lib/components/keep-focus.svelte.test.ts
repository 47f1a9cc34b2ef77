import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from './keep-focus.ts';

const byId = (id: string) => document.getElementById(id) as HTMLButtonElement;

beforeEach(() => {
	document.body.innerHTML =
		'<button id="a"></button><button id="b" disabled></button><button id="c"></button>';
	byId('a').focus();
});

afterEach(() => {
	document.body.innerHTML = '';
});

it('leaves the focus where it is as long as that is there', async () => {
	await keepFocus('c');
	expect(document.activeElement).toBe(byId('a'));
});

it('gives it to the first that can have it once what had it is gone', async () => {
	byId('a').remove();
	await keepFocus('gone', 'b', 'c');
	expect(document.activeElement).toBe(byId('c'));
});

it('gives it on where what has it can no longer be used', async () => {
	byId('a').disabled = true;
	await keepFocus('c');
	expect(document.activeElement).toBe(byId('c'));
});
