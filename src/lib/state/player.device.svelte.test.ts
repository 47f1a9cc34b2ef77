import { describe, expect, it, vi } from 'vitest';
import { defaultSound } from '#lib/core/sound.ts';
import { hidePage, notAllowed, on, pass, running, showPage, shown } from './stage.ts';
import { soundChoice } from './sound-choice.svelte.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const sounding = () => !on.audio.element.paused;

/** Interrupted at 12 s, half an hour ago, while the page was hidden. */
async function interrupted(): Promise<void> {
	await running(12);
	hidePage();
	on.audio.stop();
	await pass(1800);
}

describe('a pause while the page is hidden', () => {
	it('keeps the page alive: the sound goes on, the session does not', async () => {
		await running(12);
		hidePage();
		on.player.pause();
		await pass(60);
		expect([...shown(), sounding()]).toEqual(['paused', null, 12, true]);
		expect(on.audio.element.currentTime).toBeCloseTo(155, 1);
	});

	it('is left without starting the sound anew, which the browser would refuse', async () => {
		await running(12);
		hidePage();
		on.player.pause();
		on.audio.refuse(notAllowed);
		await pass(60);
		await on.player.start();
		expect([...shown(), on.player.leadLeft]).toEqual(['resuming', null, 12, 3]);
		await pass(5);
		on.player.pause();
		expect([...shown(), on.audio.starts]).toEqual(['paused', null, 14, 1]);
	});

	it('becomes a real one when the page is shown', async () => {
		await running(12);
		hidePage();
		on.player.pause();
		await pass(60);
		showPage();
		expect([sounding(), on.audio.element.currentTime]).toEqual([false, 12]);
		await pass(60);
		expect([...shown(), sounding()]).toEqual(['paused', null, 12, false]);
	});

	it('is not taken for an interruption when the device stops what kept it alive', async () => {
		await running(12);
		hidePage();
		on.player.pause();
		await pass(60);
		on.audio.stop();
		await pass(60);
		showPage();
		await pass(10);
		expect([...shown(), sounding()]).toEqual(['paused', null, 12, false]);
	});

	it('can be moved on from', async () => {
		await running(12);
		hidePage();
		on.player.pause();
		on.player.move({ type: 'next' });
		await pass(10);
		expect([...shown(), sounding()]).toEqual(['paused', null, 30, true]);
		await on.player.start();
		await pass(5);
		on.player.pause();
		expect(shown()).toEqual(['paused', null, 32]);
	});
});

describe('an interruption', () => {
	const comings: [string, () => void][] = [
		['is shown', showPage],
		['is shown from the back/forward cache', () => window.dispatchEvent(new Event('pageshow'))],
		['is thawed', () => document.dispatchEvent(new Event('resume'))],
		['gets the focus', () => window.dispatchEvent(new Event('focus'))]
	];

	it.each(comings)('is over when the page %s: on from where the sound stopped', async (_, comes) => {
		await interrupted();
		expect(shown()).toEqual(['paused', 'interrupted', 12]);
		vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
		comes();
		await pass(0);
		expect([...shown(), on.player.leadLeft]).toEqual(['resuming', null, 12, 3]);
		await pass(5);
		on.player.pause();
		expect(shown()).toEqual(['paused', null, 14]);
	});

	it('is left alone while the page is hidden', async () => {
		await interrupted();
		window.dispatchEvent(new Event('focus'));
		await pass(5);
		expect([...shown(), on.audio.plays]).toEqual(['paused', 'interrupted', 12, 1]);
	});

	it('is over once, however often the page is told that it came back', async () => {
		await interrupted();
		const answer = on.audio.holdPlay();
		showPage();
		await pass(0.1);
		window.dispatchEvent(new Event('focus'));
		await pass(0.1);
		answer();
		await pass(5);
		on.player.pause();
		expect(shown()).toEqual(['paused', null, 14.2]);
	});

	it('that the browser will not end by itself is still told of, and one tap ends it', async () => {
		await interrupted();
		on.audio.refuse(notAllowed);
		showPage();
		await pass(5);
		expect([...shown(), sounding()]).toEqual(['paused', 'interrupted', 12, false]);
		on.audio.refuse(undefined);
		await on.player.start();
		expect(shown()).toEqual(['resuming', null, 12]);
	});

	it('is over when the device gives the sound back', async () => {
		await running(12);
		on.audio.stop();
		await pass(30);
		on.audio.giveBack();
		await pass(0);
		expect([...shown(), on.player.leadLeft]).toEqual(['resuming', null, 12, 3]);
		await pass(5);
		on.player.pause();
		expect(shown()).toEqual(['paused', null, 14]);
	});

	it('is a sound that says it plays, and stands still', async () => {
		await running(12);
		on.audio.stick();
		await pass(1.5);
		expect(shown().slice(0, 2)).toEqual(['running', null]);
		await pass(1.5);
		expect([...shown(), sounding()]).toEqual(['paused', 'interrupted', 12, false]);
	});

	it('is such a sound in the count back in too', async () => {
		await running(12);
		on.player.pause();
		await on.player.start();
		await pass(1);
		on.audio.stick();
		await pass(3);
		expect([...shown(), sounding()]).toEqual(['paused', 'interrupted', 12, false]);
	});
});

describe('a pause by hand', () => {
	it.each<[string, () => void]>([
		['the page comes back', () => (hidePage(), showPage())],
		['it gets the focus', () => window.dispatchEvent(new Event('focus'))],
		['the device plays by itself', () => on.audio.giveBack()]
	])('stays one when %s', async (_, happens) => {
		await running(12);
		on.player.pause();
		await pass(5);
		happens();
		await pass(10);
		expect([...shown(), sounding()]).toEqual(['paused', null, 12, false]);
	});
});

describe('a changed choice of sound', () => {
	it('is made before Start, and only once', async () => {
		await on.ready();
		on.player.resound();
		await pass(0);
		expect(on.built).toHaveLength(1);
		await soundChoice.set({ level: 'tones' });
		on.player.resound();
		on.player.resound();
		await pass(0);
		expect(on.built).toHaveLength(2);
		await soundChoice.set(defaultSound);
	});

	it('is nothing to a session that has ended, nor where nothing is ready', async () => {
		on.player.resound();
		await running(85);
		await soundChoice.set({ level: 'tones' });
		on.player.resound();
		await pass(0);
		expect(on.built).toHaveLength(1);
		await soundChoice.set(defaultSound);
	});
});
