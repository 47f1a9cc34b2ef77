import { askToNotify, notifyPermission } from '#lib/device/notifications.ts';
import type { NotifyPermission } from '#lib/device/notifications.ts';

/** Whether nudges may come as notifications here. */
export type NoticesHere = NotifyPermission;

export function noticesHere(): NoticesHere {
	return notifyPermission();
}

/** Asks the person. To be called inside a tap or key. */
export function askForNotices(): Promise<NoticesHere> {
	return askToNotify();
}
