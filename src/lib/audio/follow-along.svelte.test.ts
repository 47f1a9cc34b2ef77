import { beforeEach, describe, expect, it } from 'vitest';
import { emptyTimeline, scoreOf } from './fake-score.ts';
import type { FakeAudio } from './fake-audio.ts';
import type { FollowAlong } from './follow-along.ts';
import { Stage } from './follow-along.stage.ts';

let stage: Stage;
let audio: FakeAudio;
let sound: FollowAlong;

beforeEach(async () => {
	stage = await Stage.set();
	({ audio, sound } = stage);
});

describe('a follow-along track', () => {
	it('is one bare audio element in the page, that plays inline', () => {
		expect([...document.querySelectorAll('audio')]).toEqual([audio.element]);
		expect(audio.element.hasAttribute('playsinline')).toBe(true);
		expect(audio.element.src).toBe(stage.urls[0]);
	});

	it('is where it sounds', async () => {
		expect(await sound.play()).toBe('playing');
		stage.pass(12.5);
		expect(sound.position).toBe(12.5);
		sound.seek(30);
		stage.pass(1);
		expect(sound.position).toBe(31);
		sound.pause();
		stage.pass(5);
		expect(sound.position).toBe(31);
	});

	it.each([
		['the browser wants a tap first', new DOMException('', 'NotAllowedError'), 'refused'],
		['the browser cannot play this', new DOMException('', 'NotSupportedError'), 'failed'],
		['something else breaks', new Error('broken'), 'failed'],
		['something newer took its place', new DOMException('', 'AbortError'), 'playing']
	])('where %s, answers so', async (_, reason, answer) => {
		audio.refuse(reason);
		expect(await sound.play()).toBe(answer);
	});

	it('that was refused sounds at the next try', async () => {
		audio.refuse(new DOMException('', 'NotAllowedError'));
		await sound.play();
		audio.refuse(undefined);
		expect(await sound.play()).toBe('playing');
		stage.pass(2);
		expect(sound.position).toBe(2);
	});

	it('can be let go of, and loaded again', async () => {
		await sound.play();
		sound.unload();
		await stage.told();
		expect([stage.urls, document.querySelectorAll('audio').length]).toEqual([[], 0]);
		expect(stage.interruptions).toBe(0);
		await stage.load(7);
		expect([sound.position, audio.element.isConnected, audio.element.paused]).toEqual([7, true, true]);
	});
});

describe('a score made ready', () => {
	it('is built as it was given, and changes nothing until it is put in', async () => {
		await sound.play();
		stage.pass(5);
		const score = scoreOf(emptyTimeline(60));
		const [src] = stage.urls;
		const putIn = await sound.prepare(score);
		expect(stage.built.at(-1)).toBe(score);
		stage.pass(1);
		expect([sound.position, audio.element.src]).toEqual([6, src]);
		putIn(6);
		expect([sound.position, audio.element.src]).toEqual([6, stage.urls[0]]);
		expect(audio.element.src).not.toBe(src);
	});

	it('that cannot be built is said so, and what sounds goes on', async () => {
		await sound.play();
		stage.buildFailure = new Error('broken');
		await expect(sound.prepare(scoreOf(emptyTimeline(60)))).rejects.toThrow('broken');
		stage.pass(3);
		expect([sound.position, audio.element.paused]).toEqual([3, false]);
	});
});

describe('a track put in place of another', () => {
	it('sounds on, where it is told to, and the one before is let go', async () => {
		await sound.play();
		stage.pass(5);
		await stage.load(5);
		await stage.told();
		stage.pass(2);
		expect(sound.position).toBe(7);
		expect(stage.urls).toEqual([audio.element.src]);
		expect(stage.interruptions).toBe(0);
	});

	it('stays paused if that one was', async () => {
		await stage.load(5);
		stage.pass(2);
		expect(sound.position).toBe(5);
	});

	it('counts back in again if that one did', async () => {
		sound.leadBack(20);
		await sound.play();
		stage.pass(2);
		await stage.load(21);
		await stage.told();
		expect([sound.position, sound.leadLeft]).toEqual([21, 3]);
	});

	it('tells that the sound has stopped, if the browser will not let it go on', async () => {
		await sound.play();
		audio.refuse(new DOMException('', 'NotAllowedError'));
		await stage.load(5);
		await stage.told();
		expect(stage.interruptions).toBe(1);
	});
});

describe('the count back in', () => {
	it('leads to a position, and stays there while it counts', async () => {
		sound.leadBack(20);
		expect(await sound.play()).toBe('playing');
		expect([audio.element.currentTime, sound.position, sound.leadLeft]).toEqual([62, 20, 3]);
		stage.pass(1.25);
		expect([sound.position, sound.leadLeft]).toEqual([20, 1.75]);
		expect(sound.endLeadBack()).toBe(false);
		expect(audio.element.currentTime).toBe(63.25);
	});

	it('once over goes on where it led', async () => {
		sound.leadBack(20);
		await sound.play();
		stage.pass(3);
		expect([sound.leadLeft, sound.endLeadBack(), sound.position]).toEqual([0, true, 20]);
		stage.pass(4);
		expect([sound.position, sound.endLeadBack(), sound.leadLeft]).toEqual([24, false, 0]);
	});

	it('is over a hair before its time, and late if nobody looked', async () => {
		sound.leadBack(20);
		await sound.play();
		stage.pass(2.998);
		expect(sound.leadLeft).toBe(0);
		stage.pass(4);
		expect([sound.position, sound.endLeadBack(), sound.position]).toEqual([20, true, 20]);
	});

	it('counts again for another position', async () => {
		sound.leadBack(20);
		await sound.play();
		stage.pass(2);
		sound.seek(40);
		expect([sound.position, sound.leadLeft, audio.element.currentTime]).toEqual([40, 3, 62]);
		stage.pass(3);
		sound.endLeadBack();
		expect(sound.position).toBe(40);
	});

	it('is dropped by a pause', async () => {
		sound.leadBack(20);
		await sound.play();
		stage.pass(2);
		sound.pause();
		await stage.told();
		expect([sound.position, sound.leadLeft, audio.element.currentTime]).toEqual([20, 0, 20]);
		expect([sound.endLeadBack(), stage.interruptions]).toEqual([false, 0]);
	});

	it('needs a track', () => {
		sound.unload();
		sound.leadBack(20);
		expect([sound.leadLeft, sound.endLeadBack()]).toEqual([0, false]);
	});
});
