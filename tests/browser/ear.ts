import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openSettings, toggle } from './app.ts';

/** A stay of the ear, on the track. */
interface Listened {
	readonly from: number;
	to?: number;
	readonly local: boolean;
}

interface Ear {
	readonly listened: Listened[];
	say(words: string): void;
}

/** The switch in Settings. */
export function spokenCommands(page: Page): Locator {
	return toggle(page, 'Spoken commands');
}

/** A browser that recognises speech on the device, once its language pack is there; or one that has no microphone. */
export async function fakeRecognition(page: Page, deaf = false): Promise<void> {
	await page.addInitScript((deaf) => {
		const listened: Listened[] = [];
		const listening: Recognition[] = [];
		const place = () => document.querySelector('audio')?.currentTime ?? NaN;
		class Recognition extends EventTarget {
			#local = false;
			get processLocally() {
				return this.#local;
			}
			set processLocally(local) {
				this.#local = local;
			}
			static available() {
				return Promise.resolve(localStorage.languagePack ? 'available' : 'downloadable');
			}
			static install() {
				localStorage.languagePack = 'here';
				return Promise.resolve(true);
			}
			start() {
				if (deaf) {
					queueMicrotask(() =>
						this.dispatchEvent(Object.assign(new Event('error'), { error: 'not-allowed' }))
					);
					return;
				}
				listening.push(this);
				listened.push({ from: place(), local: this.#local });
			}
			abort() {
				if (!listening.includes(this)) return;
				listening.splice(listening.indexOf(this), 1);
				listened.at(-1)!.to = place();
			}
		}
		const ear: Ear = {
			listened,
			say(transcript) {
				const results = [Object.assign([{ transcript }], { isFinal: true })];
				const event = Object.assign(new Event('result'), { resultIndex: 0, results });
				for (const recognition of listening) recognition.dispatchEvent(event);
			}
		};
		Object.assign(window, { ear });
		Object.defineProperty(window, 'SpeechRecognition', { value: Recognition, configurable: true });
	}, deaf);
}

/** Switches them on in Settings. */
export async function allowCommands(page: Page): Promise<void> {
	await openSettings(page);
	await expect(spokenCommands(page)).toBeEnabled();
	await spokenCommands(page).check();
	await expect(page.getByText('Heard on this device alone, never while the coach speaks.')).toBeVisible();
	await expect(spokenCommands(page)).toBeChecked();
}

/** Every stay of the ear until now, in order. */
export function listened(page: Page): Promise<Listened[]> {
	return page.evaluate(() => (window as unknown as { ear: Ear }).ear.listened);
}

/** Says something as soon as it is listened to. */
export async function say(page: Page, words: string): Promise<void> {
	await expect
		.poll(async () => {
			const last = (await listened(page)).at(-1);
			return last && last.to === undefined;
		})
		.toBe(true);
	await page.evaluate((words) => (window as unknown as { ear: Ear }).ear.say(words), words);
}
