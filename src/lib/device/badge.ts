/** Marks the app's icon, where it is installed and the system shows such marks. */
export async function setBadge(marked: boolean): Promise<void> {
	if (!('setAppBadge' in navigator)) return;
	try {
		await (marked ? navigator.setAppBadge() : navigator.clearAppBadge());
	} catch {
		// Not installed, or the system has none: the mark is one of several.
		return;
	}
}
