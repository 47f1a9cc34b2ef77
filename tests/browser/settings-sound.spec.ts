import type { Page } from '@playwright/test';
import { toneSamples } from '#lib/audio/sounds.ts';
import { toneWords } from '#lib/content/sound-words.ts';
import type { Tone } from '#lib/core/cues.ts';
import {
	button,
	endEarly,
	expectVolume,
	level,
	loseTheVoice,
	openPlayer,
	openSettings,
	run,
	setVolume,
	soundAt,
	start,
	toggle,
	volume,
	word
} from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { lengthOfPhrase } from './track.ts';

test.use({ viewport: phone });

interface Played {
	readonly samples: number;
	/** Sum of all samples' sizes: tells two sounds of one length apart. */
	readonly sum: number;
	/** What the samples are multiplied with. */
	readonly gain: number;
}

/** Notes every buffer that is put on a Web Audio clock, and how loud it is made. */
async function spyOnNodes(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const played: Played[] = [];
		Object.assign(window, { played });
		const into = new WeakMap<AudioNode, AudioNode>();
		const connect = Reflect.get(AudioNode.prototype, 'connect') as (...to: unknown[]) => AudioNode;
		AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
			into.set(this, to[0] as AudioNode);
			return connect.apply(this, to);
		};
		const start = Reflect.get(AudioBufferSourceNode.prototype, 'start') as (...when: unknown[]) => void;
		AudioBufferSourceNode.prototype.start = function (...when) {
			start.apply(this, when);
			// Howler unlocks the browser with an empty sound.
			if (!this.buffer || this.buffer.length < 10) return;
			const { gain } = into.get(this) as GainNode;
			let sum = 0;
			for (const sample of this.buffer.getChannelData(0)) sum += Math.abs(sample);
			played.push({ samples: this.buffer.length, sum, gain: gain.value });
		};
	});
}

function played(page: Page): Promise<Played[]> {
	return page.evaluate(() => (window as unknown as { played: Played[] }).played);
}

test('what is set of the sound is kept', async ({ page }) => {
	await openSettings(page);
	await expect(page.getByRole('radio', { name: 'Follow along' })).toBeChecked();
	await expect(level(page, 'Full coach')).toBeChecked();
	await expectVolume(page, 'Voice', 80);
	await expect(toggle(page, 'Vibration')).toBeChecked();
	await expect(toggle(page, 'Wake a Bluetooth loudspeaker')).not.toBeChecked();

	await page.getByRole('radio', { name: 'With my music' }).check();
	await level(page, 'Brief').check();
	await setVolume(page, 'Voice', 35);
	await setVolume(page, 'Tones', 0);
	await toggle(page, 'Vibration').uncheck();
	await toggle(page, 'Wake a Bluetooth loudspeaker').check();
	await expect(page.getByRole('status').filter({ hasText: 'Nothing could be heard' })).toBeHidden();
	await page.reload();
	await expect(page.getByRole('radio', { name: 'With my music' })).toBeChecked();
	await expect(level(page, 'Brief')).toBeChecked();
	await expectVolume(page, 'Voice', 35);
	await expectVolume(page, 'Tones', 0);
	await expect(volume(page, 'Tones')).toHaveAttribute('aria-valuetext', 'off');
	await expect(toggle(page, 'Vibration')).not.toBeChecked();
	await expect(toggle(page, 'Wake a Bluetooth loudspeaker')).toBeChecked();
});

test('the mode chosen before Start is the one that sounds, and Settings knows it', async ({ page }) => {
	await spyOnNodes(page);
	await openPlayer(page, 'deep-back');
	await page.getByRole('radio', { name: 'With my music' }).check();
	await expect(page.getByText('Mixes with your music.')).toBeVisible();
	await start(page);
	await expect(word(page)).toHaveText('Get ready');
	await expect.poll(async () => (await played(page)).length).toBeGreaterThan(20);
	expect(await soundAt(page), 'no track').toBeNaN();
	await expect(page.getByRole('timer')).toHaveText('9');
	await endEarly(page);

	await openSettings(page);
	await expect(page.getByRole('radio', { name: 'With my music' })).toBeChecked();
	await page.getByRole('radio', { name: 'Follow along' }).check();
	await run(page);
	await expect.poll(() => soundAt(page)).toBeGreaterThan(0.5);
	expect(await played(page)).toEqual([]);
});

test('the mode can be chosen by keyboard before Start', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	const [along, music] = ['Follow along', 'With my music'].map((name) => page.getByRole('radio', { name }));
	await expect(along!).toBeChecked();
	await along!.focus();
	await page.keyboard.press('ArrowRight');
	await expect(music!).toBeChecked();
	await page.keyboard.press('Space');
	await expect(button(page, 'Start')).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(along!).toBeChecked();
});

test.describe('Learn the sounds', () => {
	test('plays every tone of a session, and the coach, as loud as they are set', async ({ page }) => {
		await spyOnNodes(page);
		await openSettings(page);
		await page.getByText('Learn the sounds').click();
		const names = Object.entries(toneWords) as [Tone, { name: string }][];
		expect(names).toHaveLength(11);
		for (const [index, [tone, { name }]] of names.entries()) {
			await button(page, name).click();
			await expect.poll(async () => (await played(page)).length).toBe(index + 1);
			const { samples, sum, gain } = (await played(page)).at(-1)!;
			const should = toneSamples(tone);
			expect(samples, name).toBe(should.length);
			expect(sum, name).toBeCloseTo(
				should.reduce((sum, sample) => sum + Math.abs(sample), 0),
				1
			);
			expect(gain, name).toBeCloseTo(0.64, 4);
		}
		await button(page, 'The coach').click();
		await expect.poll(async () => (await played(page)).length).toBe(names.length + 1);
		const coach = (await played(page)).at(-1)!;
		expect(coach.samples).toBe(lengthOfPhrase('next:bird-dog'));
		expect(coach.gain).toBeCloseTo(0.64, 4);
		await expect(page.getByText('Nothing could be heard')).toBeHidden();
	});

	test('is heard at once when a volume is set', async ({ page }) => {
		await spyOnNodes(page);
		await openSettings(page);
		await setVolume(page, 'Tones', 50);
		await expect
			.poll(async () => (await played(page)).map(({ samples }) => samples))
			.toEqual([toneSamples('rise').length]);
		await setVolume(page, 'Voice', 20);
		await expect.poll(async () => (await played(page)).length).toBe(2);
		const [tones, voice] = (await played(page)) as [Played, Played];
		expect(tones.gain).toBeCloseTo(0.25, 4);
		expect(voice.gain).toBeCloseTo(0.04, 4);
	});

	test('says so where nothing can be heard', async ({ page }) => {
		await loseTheVoice(page);
		await openSettings(page);
		await page.getByText('Learn the sounds').click();
		await button(page, 'The coach').click();
		await expect(page.getByRole('status').filter({ hasText: 'Nothing could be heard' })).toBeVisible();
		await expectNoAxeViolations(page);
		await button(page, 'Hold').click();
		await expect(page.getByText('Nothing could be heard')).toBeHidden();
	});
});
