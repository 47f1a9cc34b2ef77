const name = 'holdfast-changes';

/** Says to the other tabs and windows of the app that what is on disk has changed, and hears it from them. */
export interface ChangesChannel {
	/** Reaches all the others, never its own page. */
	announce(): void;
	close(): void;
}

/** Opens it. Where there is no BroadcastChannel nothing is ever heard. */
export function makeChangesChannel(onChange: () => void): ChangesChannel {
	if (!('BroadcastChannel' in globalThis)) return { announce: () => {}, close: () => {} };
	const channel = new BroadcastChannel(name);
	channel.onmessage = onChange;
	return { announce: () => channel.postMessage('changed'), close: () => channel.close() };
}
