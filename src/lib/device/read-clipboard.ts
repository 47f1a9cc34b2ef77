/** Whether the page can ask for what was copied. */
export function canReadClipboard(clipboard: Partial<Clipboard> | undefined = navigator.clipboard): boolean {
	return typeof clipboard?.readText === 'function';
}

/** The text that was copied last; empty where it was none, `null` where the browser or the person refuses. */
export async function readClipboard(clipboard: Clipboard = navigator.clipboard): Promise<string | null> {
	try {
		return await clipboard.readText();
	} catch (reason) {
		if (reason instanceof DOMException) return null;
		throw reason;
	}
}
