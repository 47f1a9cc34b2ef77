/** What the system opened the app with, or brought to its window. */
export interface Launch {
	/** Where it was to open. */
	readonly address: string;
	/** Each reads one of the files that it was opened with. */
	readonly files: readonly (() => Promise<File>)[];
}

interface LaunchParams {
	readonly targetURL?: string;
	readonly files?: readonly FileSystemFileHandle[];
}

/** The part of Chromium's launch queue that is used here. */
export interface LaunchQueue {
	setConsumer: (consumer: (params: LaunchParams) => void) => void;
}

/** Calls `take` with every launch from now on, and with those that nobody has taken yet. Does nothing where there is no queue. */
export function takeLaunches(
	take: (launch: Launch) => void,
	queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue
): void {
	queue?.setConsumer(({ targetURL = '', files = [] }) => {
		take({ address: targetURL, files: files.map((handle) => () => handle.getFile()) });
	});
}
