import { contentOf, requestMaker, sendTo } from './presentation.ts';
import type { PresentationConnection } from './presentation.ts';

/** A screen on which a page of the app is shown for this one. */
export interface ScreenLink {
	/** What is said before it is connected, or after, is lost. */
	post(message: unknown): void;
	/** Has the page there closed. Nothing is heard of it from then on. */
	stop(): void;
}

export interface ScreenEvents {
	onConnected(): void;
	onMessage(message: unknown): void;
	/** `lost`: the connection; the page may still be open there. `stopped`: somebody has closed the page. */
	onGone(how: 'lost' | 'stopped'): void;
}

/** Why a screen was not opened. `dismissed`: the person chose none. */
export type NoScreen = 'dismissed' | 'none found' | 'refused';

const reasons: Readonly<Record<string, NoScreen>> = {
	NotAllowedError: 'dismissed',
	AbortError: 'dismissed',
	NotFoundError: 'none found'
};

/** Lets the person choose a screen, and opens an address there. To be called inside a tap, with no await before it. */
export async function openScreen(url: string, events: ScreenEvents): Promise<ScreenLink | NoScreen> {
	const Request = requestMaker();
	if (!Request) return 'none found';
	try {
		return link(await new Request([url]).start(), events);
	} catch (reason) {
		return (reason instanceof DOMException && reasons[reason.name]) || 'refused';
	}
}

/**
 * Connects again to the page that was opened last from this tab, also after a reload, and asks nobody. `dismissed`
 * where none was, it was stopped, or it is gone.
 */
export async function reopenScreen(url: string, events: ScreenEvents): Promise<ScreenLink | NoScreen> {
	const [Request, id] = [requestMaker(), remembered()];
	if (!Request || !id) return 'dismissed';
	try {
		return link(await new Request([url]).reconnect(id), events);
	} catch {
		// It was closed meanwhile.
		remember(null);
		return 'dismissed';
	}
}

function link(connection: PresentationConnection, events: ScreenEvents): ScreenLink {
	const over = new AbortController();
	const { signal } = over;
	remember(connection.id);
	connection.addEventListener('connect', () => events.onConnected(), { signal });
	connection.addEventListener('message', (event) => events.onMessage(contentOf(event)), { signal });
	connection.addEventListener('close', () => go('lost'), { signal });
	connection.addEventListener('terminate', () => go('stopped'), { signal });
	if (connection.state === 'connected') events.onConnected();
	return {
		post: (message) => sendTo(connection, message),
		stop() {
			over.abort();
			remember(null);
			connection.terminate();
		}
	};

	function go(how: 'lost' | 'stopped'): void {
		over.abort();
		if (how === 'stopped') remember(null);
		events.onGone(how);
	}
}

const key = 'holdfast-second-screen';

function remembered(): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		// Storage is blocked here: after a reload the screen has to be chosen again.
		return null;
	}
}

function remember(id: string | null): void {
	try {
		if (id === null) sessionStorage.removeItem(key);
		else sessionStorage.setItem(key, id);
	} catch {
		// As above.
		return;
	}
}
