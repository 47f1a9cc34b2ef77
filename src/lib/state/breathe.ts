/** Lets the page answer to whoever uses it, and goes on right after. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
