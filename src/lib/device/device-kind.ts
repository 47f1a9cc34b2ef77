/** What can be promised of sound differs by these, and cannot be asked of the browser. */
export type DeviceKind = 'iphone' | 'android' | 'computer';

/**
 * iPhones and iPads are one kind; an iPad calls itself a Macintosh, of which none has a touch screen. Where there is
 * no browser, as when a page is made ahead, it is a computer.
 */
export function deviceKind(browser: Navigator | undefined = globalThis.navigator): DeviceKind {
	const { userAgent = '', maxTouchPoints = 0 } = browser ?? {};
	if (/iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)) {
		return 'iphone';
	}
	return userAgent.includes('Android') ? 'android' : 'computer';
}
