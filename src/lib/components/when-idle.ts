/**
 * Does one piece of work after the other, each in a moment in which the browser has nothing else to do; Safari, which
 * does not tell, between two of its own tasks. What it returns stops it.
 */
export function whenIdle(works: readonly (() => void)[]): () => void {
	const [wait, cancel] =
		'requestIdleCallback' in globalThis
			? ([requestIdleCallback, cancelIdleCallback] as const)
			: ([setTimeout, clearTimeout] as const);
	let waiting = 0;
	next(0);
	return () => cancel(waiting);

	function next(index: number): void {
		const work = works[index];
		if (!work) return;
		waiting = Number(
			wait(() => {
				work();
				next(index + 1);
			})
		);
	}
}
