/** How the page looks; `system` is as the device is set. */
export interface PageLook {
	readonly theme: 'system' | 'light' | 'dark';
	readonly contrast: 'system' | 'more';
}

/**
 * Paints the page so, the browser's own frame included, and leaves a note for the script in `app.html`, which paints the
 * next page before anything of the app has loaded.
 */
export function showLook(
	look: PageLook,
	page: Document = document,
	notes: () => Pick<Storage, 'setItem'> = () => localStorage
): void {
	const { theme, contrast } = look;
	const { dataset } = page.documentElement;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
	if (contrast === 'system') delete dataset.contrast;
	else dataset.contrast = contrast;
	for (const frame of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		const { scheme } = frame.dataset;
		const ours = theme === scheme ? 'all' : 'not all';
		frame.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : ours;
	}
	try {
		notes().setItem('look', JSON.stringify(look));
	} catch (reason) {
		// Refused: the next page is painted right a moment later, when the settings have been read.
		void reason;
	}
}
