import { expect, it, vi } from 'vitest';
import { Undoing } from './undoing.svelte.ts';

const problem = { kind: 'full', sentence: 'No room.', remedy: 'Make some.' } as const;
const works = () => Promise.resolve({ ok: true, value: undefined } as const);

it('what was done is undone once, however often it is asked for', async () => {
	const undoing = new Undoing();
	const undo = vi.fn(works);
	undoing.offer('Deleted.', undo);
	expect(await Promise.all([undoing.undo(), undoing.undo()])).toEqual([true, false]);
	expect(undo).toHaveBeenCalledTimes(1);
	expect([undoing.canUndo, undoing.sentence]).toEqual([false, 'Undone: it is as it was.']);
});

it('what could not be undone says why, and can be tried again', async () => {
	const undoing = new Undoing();
	const undo = vi.fn().mockResolvedValueOnce({ ok: false, problem }).mockImplementation(works);
	undoing.offer('Deleted.', undo);
	expect(await undoing.undo()).toBe(false);
	expect([undoing.problem, undoing.canUndo]).toEqual([problem, true]);
	expect(await undoing.undo()).toBe(true);
	expect(undoing.problem).toBeNull();
});

it('goes with the screen that shows it, unless it is offered on others, too', async () => {
	const undoing = new Undoing();
	undoing.offer('Saved.', works);
	undoing.leave();
	expect(undoing.sentence).toBeNull();
	undoing.offer('Deleted.', works, true);
	undoing.leave();
	expect(undoing.sentence).toBe('Deleted.');
	await undoing.undo();
	undoing.leave();
	expect(undoing.sentence).toBeNull();
});

it('undone late, it does not come before what was offered meanwhile', async () => {
	const undoing = new Undoing();
	let answer!: (undone: { ok: true; value: undefined }) => void;
	undoing.offer('Deleted.', () => new Promise((resolve) => (answer = resolve)));
	const undone = undoing.undo();
	undoing.offer('Saved.', works);
	answer({ ok: true, value: undefined });
	expect([await undone, undoing.sentence, undoing.canUndo]).toEqual([true, 'Saved.', true]);
});
