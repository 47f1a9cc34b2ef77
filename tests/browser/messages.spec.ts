import type { Page } from '@playwright/test';
import { button, loseTheVoice, openPlayer, openSettings, run, soundAt } from './app.ts';
import { allowCommands, fakeRecognition } from './ear.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { desktop, expectNoSidewaysScroll, lowTargets, phone, playerFaults, shapes } from './layout.ts';

test.use({ viewport: phone });

test.describe('no barrier', () => {
	async function expectReachable(page: Page): Promise<void> {
		for (const viewport of [phone, desktop, { width: 320, height: 640 }]) {
			await page.setViewportSize(viewport);
			await expectNoAxeViolations(page);
			await expectNoSidewaysScroll(page);
			expect(await lowTargets(page)).toEqual([]);
		}
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectNoAxeViolations(page, { runOnly: ['color-contrast'] });
	}

	test('in Settings, with everything open', async ({ page }) => {
		await openSettings(page);
		await page.getByText('Learn the sounds').click();
		const next = page.getByRole('group', { name: 'Next', exact: true });
		await button(next, 'Bind a key').click();
		await page.keyboard.press('PageDown');
		await expectReachable(page);
	});

	for (const mode of ['Follow along', 'With my music']) {
		test(`in the player before Start, ${mode}`, async ({ page }) => {
			await openPlayer(page, 'deep-back');
			await page.getByRole('radio', { name: mode }).check();
			for (const viewport of shapes) {
				await page.setViewportSize(viewport);
				expect(await playerFaults(page)).toEqual([]);
			}
			await expectReachable(page);
		});
	}

	/** Refuses to play with an error of this name, from now on or where a page is loaded. */
	function refusePlay(name: string): void {
		HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('Not now.', name));
	}

	const messages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
		'The browser wants a tap before it sounds': async (page) => {
			await page.addInitScript(refusePlay, 'NotAllowedError');
			await openPlayer(page, 'deep-back');
			await button(page, 'Start').click();
		},
		'This browser could not play the sound.': async (page) => {
			await page.addInitScript(refusePlay, 'NotSupportedError');
			await openPlayer(page, 'deep-back');
			await button(page, 'Start').click();
		},
		'The sound was stopped by the device.': async (page) => {
			await run(page);
			await page.evaluate(refusePlay, 'NotAllowedError');
			await page.evaluate(() => document.querySelector('audio')!.pause());
		},
		'The sound of this session could not be built.': async (page) => {
			await page.addInitScript(() => {
				window.Worker = class {
					constructor() {
						throw new Error('No workers.');
					}
				} as unknown as typeof Worker;
			});
			await openPlayer(page, 'deep-back');
		},
		'The voice could not be loaded: tones lead this session.': async (page) => {
			await loseTheVoice(page);
			await run(page);
			await expect.poll(() => soundAt(page)).toBeGreaterThan(0.5);
		},
		'The microphone is not to be had': async (page) => {
			await fakeRecognition(page, true);
			await allowCommands(page);
			await run(page);
			await expect.poll(() => soundAt(page)).toBeGreaterThan(0.5);
		},
		'This device may switch the screen off by itself.': async (page) => {
			await page.addInitScript(() => {
				navigator.wakeLock.request = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
			});
			await run(page);
		}
	};

	for (const [sentence, bringAbout] of Object.entries(messages)) {
		test(`where the player says: ${sentence}`, async ({ page }) => {
			await bringAbout(page);
			await expect(page.getByRole('alert')).toContainText(sentence);
			await expectNoAxeViolations(page);
			for (const viewport of shapes) {
				await page.setViewportSize(viewport);
				expect(await playerFaults(page), `${viewport.width} × ${viewport.height}`).toEqual([]);
			}
			await expect(page.getByRole('alert')).toContainText(sentence);
		});
	}
});
