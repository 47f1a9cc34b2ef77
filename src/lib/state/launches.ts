import { takeLaunches } from '#lib/device/launch-files.ts';
import type { Launch } from '#lib/device/launch-files.ts';

/**
 * Files and texts that the system opens the app with while it is open already. They wait until a screen stands that may
 * be left: not while a session runs.
 */
export class Launches {
	#waiting: Launch[] = [];
	#listening = false;
	#go: ((query: string) => void) | null = null;

	/**
	 * Has `go` called with what stands behind the address of the import's screen, whenever there is something to import:
	 * until what comes back is called.
	 */
	follow(go: (query: string) => void): () => void {
		this.#go = go;
		if (!this.#listening) takeLaunches((launch) => this.#take(launch));
		this.#listening = true;
		for (const launch of this.#waiting.splice(0)) this.#take(launch);
		return () => {
			if (this.#go === go) this.#go = null;
		};
	}

	#take(launch: Launch): void {
		const query = queryOf(launch.address);
		const anyFile = launch.files.length > 0;
		if (!anyFile && query === null) return;
		if (!this.#go) {
			this.#waiting.push(launch);
			return;
		}
		if (anyFile) void open(launch.files);
		this.#go(anyFile ? '' : (query ?? ''));
	}
}

/** What reads texts and files is fetched with the first of them, not with the app. */
async function open(files: Launch['files']): Promise<void> {
	const { importing } = await import('./importing.svelte.ts');
	await importing.openLaunched(files);
}

/** What an address of the import's screen carries; `null` for any other address, and where it carries nothing. */
function queryOf(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const { origin, pathname, search, hash } = new URL(address);
	const ours = origin === location.origin && pathname.endsWith('/import');
	return ours && search + hash !== '' ? search + hash : null;
}

export const launches = new Launches();
