const name = 'holdfast-session';

/** Talk between the tabs and windows of the app on one device. */
export interface SessionChannel {
	/** Reaches all the others, never its own sender. */
	post(message: unknown): void;
	close(): void;
}

/**
 * Opens the talk. `onMessage` gets what another tab posted: it may be of another version of the app. Where there is
 * no BroadcastChannel nothing is ever heard.
 */
export function makeSessionChannel(onMessage: (message: unknown) => void): SessionChannel {
	if (!('BroadcastChannel' in globalThis)) return { post: () => {}, close: () => {} };
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => onMessage(data);
	return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
