/** Browsers differ by their makers in how long they keep what a site stores. */
export type BrowserKind = 'safari' | 'firefox' | 'chromium';

/** On an iPhone or iPad every browser is Safari underneath. Where it cannot be told, it is taken for Chromium. */
export function browserKind(browser: Pick<Navigator, 'vendor' | 'userAgent'> = navigator): BrowserKind {
	if (browser.vendor.startsWith('Apple')) return 'safari';
	return browser.userAgent.includes('Firefox/') ? 'firefox' : 'chromium';
}

/** Whether the app runs as one of its own, from the home screen or the dock, and not in a tab. */
export function isInstalled(): boolean {
	const { standalone } = navigator as Navigator & { readonly standalone?: boolean };
	return standalone === true || matchMedia('(display-mode: standalone)').matches;
}
