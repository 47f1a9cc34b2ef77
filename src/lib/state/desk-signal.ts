import type { DeskAnswer } from '#lib/core/desk.ts';
import { hasBeenTouched } from '#lib/device/activation.ts';
import { setBadge } from '#lib/device/badge.ts';
import { notify, withdrawNotice } from '#lib/device/notifications.ts';
import { coverTitle } from '#lib/device/page-title.ts';

const tag = 'desk';
const answers: readonly { readonly action: DeskAnswer; readonly title: string }[] = [
	{ action: 'start', title: 'Start' },
	{ action: 'snooze', title: 'Snooze 10 min' },
	{ action: 'skip', title: 'Skip' },
	{ action: 'hour', title: 'Not now for an hour' }
];

/** What a nudge is about. */
export interface Nudge {
	readonly routine: string;
	/** Whole address of where the routine is done. */
	readonly address: string;
	/** Whole address of a picture. */
	readonly icon: string;
	readonly sound: boolean;
}

/** How a nudge reaches a person who looks elsewhere: title, badge, notification, and a soft tone. */
export class DeskSignal {
	#uncover: (() => void) | null = null;

	raise({ routine, address, icon, sound }: Nudge): void {
		this.#uncover ??= coverTitle('● Move · Holdfast');
		void setBadge(true);
		void notify({ title: 'Time to move', body: routine, tag, icon, answers, address });
		if (sound && hasBeenTouched()) void sing();
	}

	/** Takes all of it back, where there is any. */
	withdraw(): void {
		if (!this.#uncover) return;
		this.#uncover();
		this.#uncover = null;
		void setBadge(false);
		void withdrawNotice(tag);
	}
}

/** What sounds is fetched with the first nudge that does. */
async function sing(): Promise<void> {
	const [{ hearTone }, { soundChoice }] = await Promise.all([
		import('./sound-check.ts'),
		import('./sound-choice.svelte.ts')
	]);
	await soundChoice.load();
	await hearTone('change');
}
