import { whenFree } from '#lib/storage/upgrade-guard.ts';

/** Reads the page anew once the disk, which had to wait for a session in another window to end, has to no longer. */
export async function goOnWhenFree(): Promise<void> {
	await whenFree();
	location.reload();
}
