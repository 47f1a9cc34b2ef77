/** `ask`: nobody has been asked yet. `impossible`: this browser has none for a page like this. */
export type NotifyPermission = 'granted' | 'denied' | 'ask' | 'impossible';

/** What is shown outside the window. */
export interface Notice {
	readonly title: string;
	readonly body: string;
	/** One notification of a tag at a time: the next takes its place. */
	readonly tag: string;
	readonly icon: string;
	/** What can be answered without opening the app, the most important first: browsers show as many as they have room for. */
	readonly answers: readonly { readonly action: string; readonly title: string }[];
	/** Whole address of what is opened where no window of the app is left. */
	readonly address: string;
}

interface WithActions extends NotificationOptions {
	readonly actions: readonly { readonly action: string; readonly title: string }[];
	readonly renotify: boolean;
}

/** Whether the app may show notifications. They go through the service worker, so there has to be one. */
export function notifyPermission(): NotifyPermission {
	if (!('Notification' in globalThis) || !('serviceWorker' in navigator)) return 'impossible';
	return known(Notification.permission);
}

/** Asks the person. To be called inside a tap or key. */
export async function askToNotify(): Promise<NotifyPermission> {
	if (notifyPermission() !== 'ask') return notifyPermission();
	return known(await Notification.requestPermission());
}

/** Shows a notification, without a sound of the system's. Says whether it is shown. */
export async function notify({ title, answers, address, ...look }: Notice): Promise<boolean> {
	if (notifyPermission() !== 'granted') return false;
	const { maxActions = 0 } = Notification as { maxActions?: number };
	const options: WithActions = {
		...look,
		silent: true,
		renotify: true,
		actions: answers.slice(0, maxActions),
		data: { address }
	};
	try {
		const registration = await navigator.serviceWorker.getRegistration();
		if (!registration?.active) return false;
		await registration.showNotification(title, options);
		return true;
	} catch {
		// Forbidden by the system since it was allowed: the window shows the same.
		return false;
	}
}

/** Takes the notification of a tag away, where there is one. */
export async function withdrawNotice(tag: string): Promise<void> {
	if (notifyPermission() !== 'granted') return;
	const registration = await navigator.serviceWorker.getRegistration();
	const shown = (await registration?.getNotifications({ tag })) ?? [];
	for (const notification of shown) notification.close();
}

/** Calls `take` with what a notification is answered with, `''` for a tap on itself, until what comes back is called. */
export function onNoticeAnswer(take: (answer: string) => void): () => void {
	if (!('serviceWorker' in navigator)) return () => {};
	const { serviceWorker } = navigator;
	const hear = ({ data }: MessageEvent<unknown>) => {
		const { type, answer } = (data ?? {}) as { type?: unknown; answer?: unknown };
		if (type === 'notice' && typeof answer === 'string') take(answer);
	};
	serviceWorker.addEventListener('message', hear);
	serviceWorker.startMessages();
	return () => serviceWorker.removeEventListener('message', hear);
}

function known(permission: NotificationPermission): NotifyPermission {
	return permission === 'default' ? 'ask' : permission;
}
