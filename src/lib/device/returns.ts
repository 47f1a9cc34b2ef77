/** When a page may have slept, or been throttled, until now. */
const events: readonly [target: () => EventTarget, event: string][] = [
	[() => document, 'visibilitychange'],
	[() => window, 'pageshow'],
	[() => window, 'focus'],
	[() => document, 'resume']
];

/** Calls `onReturn` whenever the page comes to the front, or back from sleep, until what it returns is called. */
export function watchReturns(onReturn: () => void): () => void {
	for (const [target, event] of events) target().addEventListener(event, onReturn);
	return () => {
		for (const [target, event] of events) target().removeEventListener(event, onReturn);
	};
}
