const name = 'holdfast-desk';

/** What the tabs of the app tell one another about nudges: that one is shown, or that something about them has changed. */
export type DeskNews = 'nudging' | 'changed';

/** Reaches all other tabs and windows, never its own. */
export interface DeskChannel {
	post(news: DeskNews): void;
	close(): void;
}

/** Opens the talk. Where there is no BroadcastChannel nothing is ever heard. */
export function makeDeskChannel(onNews: (news: DeskNews) => void): DeskChannel {
	if (!('BroadcastChannel' in globalThis)) return { post: () => {}, close: () => {} };
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (data === 'nudging' || data === 'changed') onNews(data);
	};
	return { post: (news) => channel.postMessage(news), close: () => channel.close() };
}
