/** What came of handing something to the system's share sheet. `closed`: the person thought better of it. */
export type Shared = 'shared' | 'closed' | 'refused';

/** Whether there is a share sheet that takes this. */
export function canShare(data: ShareData): boolean {
	return 'share' in navigator && (navigator.canShare?.(data) ?? !data.files);
}

/** Opens the share sheet. To be called inside a tap or key. */
export async function share(data: ShareData): Promise<Shared> {
	try {
		await navigator.share(data);
		return 'shared';
	} catch (reason) {
		return reason instanceof DOMException && reason.name === 'AbortError' ? 'closed' : 'refused';
	}
}

/** Copies a text. To be called inside a tap or key. False where the browser refuses, or has no clipboard to offer. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// Not allowed, or not a page that is.
		return false;
	}
}
