import { contentOf, presentationReceiver, sendTo } from './presentation.ts';
import type { ConnectionEvent, PresentationConnection } from './presentation.ts';
import type { SessionChannel } from './session-channel.ts';

/** Whether this page was opened on a second screen, for another one that leads. */
export function isSecondScreen(): boolean {
	return presentationReceiver() !== undefined;
}

/**
 * Opens the talk with all who lead this screen. `onLinked` is called with whether anybody is connected, each time that
 * somebody comes or goes.
 */
export function makeScreenChannel(
	onMessage: (message: unknown) => void,
	onLinked: (linked: boolean) => void
): SessionChannel {
	const links = new Set<PresentationConnection>();
	const closed = new AbortController();
	const { signal } = closed;
	const add = (connection: PresentationConnection) => {
		const come = () => {
			links.add(connection);
			onLinked(true);
		};
		const go = () => {
			links.delete(connection);
			onLinked(links.size > 0);
		};
		connection.addEventListener('message', (event) => onMessage(contentOf(event)), { signal });
		connection.addEventListener('connect', come, { signal });
		for (const end of ['close', 'terminate']) connection.addEventListener(end, go, { signal });
		if (connection.state === 'connected') come();
	};
	void presentationReceiver()?.connectionList.then((list) => {
		if (signal.aborted) return;
		list.addEventListener('connectionavailable', (event) => add((event as ConnectionEvent).connection), {
			signal
		});
		list.connections.forEach(add);
	});
	return {
		post: (message) => links.forEach((connection) => sendTo(connection, message)),
		close: () => closed.abort()
	};
}
