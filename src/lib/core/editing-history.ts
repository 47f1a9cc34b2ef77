/** What is, and what was before and after it: undo and redo are steps along a row of values. */
export interface Undoable<Value> {
	readonly past: readonly Value[];
	readonly now: Value;
	readonly future: readonly Value[];
	/** What the last change was about; `null`: nothing that goes on. */
	readonly about: string | null;
}

/** How far back one can go. */
export const mostUndos = 200;

export function startOf<Value>(now: Value): Undoable<Value> {
	return { past: [], now, future: [], about: null };
}

/** A change. One that is about the same as the change before goes on with it: both are undone together. */
export function changed<Value>(
	history: Undoable<Value>,
	now: Value,
	about: string | null = null
): Undoable<Value> {
	const goesOn = about !== null && about === history.about;
	const past = goesOn ? history.past : [...history.past, history.now].slice(-mostUndos);
	return { past, now, future: [], about };
}

/** The next change will be one of its own, whatever it is about. */
export function paused<Value>(history: Undoable<Value>): Undoable<Value> {
	return { ...history, about: null };
}

/** As it was before the last change; the same where there was none. */
export function undone<Value>({ past, now, future, about }: Undoable<Value>): Undoable<Value> {
	const before = past.at(-1);
	if (before === undefined) return { past, now, future, about };
	return { past: past.slice(0, -1), now: before, future: [now, ...future], about: null };
}

/** As it was before the last undo; the same where there was none. */
export function redone<Value>({ past, now, future, about }: Undoable<Value>): Undoable<Value> {
	const [after, ...later] = future;
	if (after === undefined) return { past, now, future, about };
	return { past: [...past, now], now: after, future: later, about: null };
}
