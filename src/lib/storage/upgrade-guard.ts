import { sessionLock } from '#lib/core/session-lock.ts';

/** Thrown in place of an upgrade that would take the disk away from a session that runs in another tab or window. */
export class UpgradeWaits extends Error {}

let free!: () => void;
const freed = new Promise<void>((resolve) => (free = resolve));

/** Resolves once an upgrade that had to wait has to no longer: never, where none had to. */
export function whenFree(): Promise<void> {
	return freed;
}

/**
 * Lets a database be opened with a version.
 *
 * @throws UpgradeWaits where it has an older one and a session runs: the tab that runs it may be of the older one.
 */
export async function mayOpen(name: string, version: number): Promise<void> {
	if (!(await sessionRuns())) return;
	const standing = await versionOf(name);
	if (standing === undefined || standing >= version) return;
	void untilNoSession().then(free);
	throw new UpgradeWaits(`A session runs: ${name} stays at version ${standing} until it has ended.`);
}

/** Resolves once no session runs in any tab or window: at once where none does, or where there are no Web Locks. */
export async function untilNoSession(): Promise<void> {
	// Not by waiting for the lock: whoever has it, if only for an instant, keeps the next session from starting.
	while (await sessionRuns()) await new Promise((resolve) => setTimeout(resolve, 1_000));
}

async function sessionRuns(): Promise<boolean> {
	if (!('navigator' in globalThis) || !('locks' in navigator)) return false;
	try {
		const { held = [] } = await navigator.locks.query();
		return held.some(({ name }) => name === sessionLock);
	} catch {
		// The browser keeps the locks from the page: nothing is known of other tabs.
		return false;
	}
}

/** `undefined` where there is none yet, or where the browser does not say: then it is opened all the same. */
async function versionOf(database: string): Promise<number | undefined> {
	if (!('databases' in indexedDB)) return undefined;
	const all = await indexedDB.databases();
	return all.find(({ name }) => name === database)?.version;
}
