/**
 * Shows a title in place of the page's own, also where that changes meanwhile. What it returns gives the page's own back.
 */
export function coverTitle(title: string, page: Document = document): () => void {
	let own = page.title;
	const watch = new MutationObserver(cover);
	cover();
	return () => {
		// What changed a moment ago, and nobody was told of yet.
		if (watch.takeRecords().length > 0 && page.title !== title) own = page.title;
		watch.disconnect();
		page.title = own;
	};

	function cover(): void {
		if (page.title === title) return;
		own = page.title;
		watch.disconnect();
		page.title = title;
		watch.observe(page.head, { childList: true, characterData: true, subtree: true });
	}
}
