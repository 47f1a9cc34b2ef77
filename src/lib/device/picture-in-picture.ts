/** The part of the browser's Document Picture-in-Picture that is used here; TypeScript's DOM library does not have it. */
interface PictureInPicture {
	requestWindow(size: { width: number; height: number }): Promise<Window>;
}

/** A small window over all others. */
export interface FloatingWindow {
	/** Where its content goes. */
	readonly body: HTMLElement;
	close(): void;
}

function pictureInPicture(): PictureInPicture | undefined {
	return (globalThis as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;
}

/** Whether the app can have a window that stays over all others: in desktop browsers, some of them. */
export function canFloat(): boolean {
	return pictureInPicture() !== undefined;
}

/**
 * Opens such a window, in the looks of the page. To be called inside a tap or key. `onClose` is called when it is closed,
 * by whomever. `null` where the browser refuses.
 */
export async function openFloating(
	{ width, height, title }: { width: number; height: number; title: string },
	onClose: () => void
): Promise<FloatingWindow | null> {
	try {
		const floating = await pictureInPicture()?.requestWindow({ width, height });
		if (!floating) return null;
		dress(floating.document, title);
		floating.addEventListener('pagehide', onClose, { once: true });
		return { body: floating.document.body, close: () => floating.close() };
	} catch {
		// No tap, a policy, or a window that cannot be opened there.
		return null;
	}
}

/** The new window knows none of the page's styles, nor which colours were chosen. */
function dress(target: Document, title: string, page: Document = document): void {
	target.title = title;
	target.documentElement.lang = page.documentElement.lang;
	Object.assign(target.documentElement.dataset, page.documentElement.dataset);
	for (const sheet of page.querySelectorAll('link[rel="stylesheet"], style'))
		target.head.append(target.importNode(sheet, true));
}
