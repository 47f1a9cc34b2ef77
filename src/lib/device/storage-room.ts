/** Room on the device, in bytes: what the app takes, and what the browser lets it have altogether. */
export interface StorageRoom {
	readonly used: number;
	readonly most: number;
}

/** `null` where the browser does not tell, or not in this window. */
export async function storageRoom(): Promise<StorageRoom | null> {
	if (!navigator.storage?.estimate) return null;
	try {
		const { usage, quota } = await navigator.storage.estimate();
		return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
	} catch {
		// Some refuse it in a private window.
		return null;
	}
}
