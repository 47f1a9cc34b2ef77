/** The part of the browser's Presentation API that is used here; TypeScript's DOM library does not have it. */

export interface PresentationConnection extends EventTarget {
	readonly id: string;
	readonly state: 'connecting' | 'connected' | 'closed' | 'terminated';
	send(message: string): void;
	terminate(): void;
}

/** Comes with `connectionavailable`. */
export interface ConnectionEvent extends Event {
	readonly connection: PresentationConnection;
}

interface PresentationAvailability extends EventTarget {
	readonly value: boolean;
}

interface PresentationRequest {
	getAvailability(): Promise<PresentationAvailability>;
	start(): Promise<PresentationConnection>;
	reconnect(id: string): Promise<PresentationConnection>;
}

type RequestMaker = new (urls: readonly string[]) => PresentationRequest;

interface ConnectionList extends EventTarget {
	readonly connections: readonly PresentationConnection[];
}

interface Receiver {
	readonly connectionList: Promise<ConnectionList>;
}

/** What asks for a screen; `undefined` where the browser knows of none. */
export function requestMaker(): RequestMaker | undefined {
	return (globalThis as { PresentationRequest?: RequestMaker }).PresentationRequest;
}

/** What a page has that was opened on a second screen; `undefined` on every other page. */
export function presentationReceiver(): Receiver | undefined {
	const { presentation } = navigator as { presentation?: { receiver?: Receiver | null } };
	return presentation?.receiver ?? undefined;
}

/** Sends a message as text, where the other side can hear it. */
export function sendTo(connection: PresentationConnection, message: unknown): void {
	if (connection.state === 'connected') connection.send(JSON.stringify(message));
}

/** What the other side said; `undefined` where that is no message of this app's. */
export function contentOf(event: Event): unknown {
	const { data } = event as MessageEvent<unknown>;
	if (typeof data !== 'string') return undefined;
	try {
		return JSON.parse(data);
	} catch {
		// Of another app, or cut off: nobody listens to it.
		return undefined;
	}
}
