import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowAlong } from './follow-along.ts';
import { FakeAudio } from './fake-audio.ts';

/** A track whose timeline ends at 60 s; the count back in begins at 62 s. */
const track = () => ({ blob: new Blob(['sound'], { type: 'audio/wav' }), leadBackAt: 62 });

let clock = 0;
let audio: FakeAudio;
let sound: FollowAlong;
let interrupted: ReturnType<typeof vi.fn<() => void>>;
let urls: string[];

/** Lets the browser tell of what has happened. */
const told = async () => {
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

beforeEach(() => {
	clock = 100;
	urls = [];
	let made = 0;
	URL.createObjectURL = () => {
		urls.push(`blob:${++made}`);
		return urls.at(-1)!;
	};
	URL.revokeObjectURL = (url) => void urls.splice(urls.indexOf(url), 1);
	document.body.replaceChildren();
	audio = new FakeAudio(() => clock);
	sound = new FollowAlong(audio.element);
	interrupted = vi.fn<() => void>();
	sound.onInterrupted = interrupted;
	sound.load(track(), 0);
});

describe('a follow-along track', () => {
	it('is one bare audio element in the page, that plays inline', () => {
		expect([...document.querySelectorAll('audio')]).toEqual([audio.element]);
		expect(audio.element.hasAttribute('playsinline')).toBe(true);
		expect(audio.element.src).toBe(urls[0]);
	});

	it('is where it sounds', async () => {
		expect(await sound.play()).toBe('playing');
		clock += 12.5;
		expect(sound.position).toBe(12.5);
		sound.seek(30);
		clock += 1;
		expect(sound.position).toBe(31);
		sound.pause();
		clock += 5;
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
		clock += 2;
		expect(sound.position).toBe(2);
	});

	it('can be let go of, and loaded again', async () => {
		await sound.play();
		sound.unload();
		await told();
		expect([urls, document.querySelectorAll('audio').length]).toEqual([[], 0]);
		expect(interrupted).not.toHaveBeenCalled();
		sound.load(track(), 7);
		expect([sound.position, audio.element.isConnected, audio.element.paused]).toEqual([7, true, true]);
	});
});

describe('a track put in place of another', () => {
	it('sounds on, where it is told to, and the one before is let go', async () => {
		await sound.play();
		clock += 5;
		sound.load(track(), 5);
		await told();
		clock += 2;
		expect(sound.position).toBe(7);
		expect(urls).toEqual([audio.element.src]);
		expect(interrupted).not.toHaveBeenCalled();
	});

	it('stays paused if that one was', () => {
		sound.load(track(), 5);
		clock += 2;
		expect(sound.position).toBe(5);
	});

	it('counts back in again if that one did', async () => {
		sound.leadBack(20);
		await sound.play();
		clock += 2;
		sound.load(track(), 21);
		await told();
		expect([sound.position, sound.leadLeft]).toEqual([21, 3]);
	});

	it('tells that the sound has stopped, if the browser will not let it go on', async () => {
		await sound.play();
		audio.refuse(new DOMException('', 'NotAllowedError'));
		sound.load(track(), 5);
		await told();
		expect(interrupted).toHaveBeenCalledTimes(1);
	});
});

describe('the count back in', () => {
	it('leads to a position, and stays there while it counts', async () => {
		sound.leadBack(20);
		expect(await sound.play()).toBe('playing');
		expect([audio.element.currentTime, sound.position, sound.leadLeft]).toEqual([62, 20, 3]);
		clock += 1.25;
		expect([sound.position, sound.leadLeft]).toEqual([20, 1.75]);
		expect(sound.endLeadBack()).toBe(false);
		expect(audio.element.currentTime).toBe(63.25);
	});

	it('once over goes on where it led', async () => {
		sound.leadBack(20);
		await sound.play();
		clock += 3;
		expect([sound.leadLeft, sound.endLeadBack(), sound.position]).toEqual([0, true, 20]);
		clock += 4;
		expect([sound.position, sound.endLeadBack(), sound.leadLeft]).toEqual([24, false, 0]);
	});

	it('is over a hair before its time, and late if nobody looked', async () => {
		sound.leadBack(20);
		await sound.play();
		clock += 2.998;
		expect(sound.leadLeft).toBe(0);
		clock += 4;
		expect([sound.position, sound.endLeadBack(), sound.position]).toEqual([20, true, 20]);
	});

	it('counts again for another position', async () => {
		sound.leadBack(20);
		await sound.play();
		clock += 2;
		sound.seek(40);
		expect([sound.position, sound.leadLeft, audio.element.currentTime]).toEqual([40, 3, 62]);
		clock += 3;
		sound.endLeadBack();
		expect(sound.position).toBe(40);
	});

	it('is dropped by a pause', async () => {
		sound.leadBack(20);
		await sound.play();
		clock += 2;
		sound.pause();
		await told();
		expect([sound.position, sound.leadLeft, audio.element.currentTime]).toEqual([20, 0, 20]);
		expect([sound.endLeadBack(), interrupted.mock.calls.length]).toEqual([false, 0]);
	});

	it('needs a track', () => {
		sound.unload();
		sound.leadBack(20);
		expect([sound.leadLeft, sound.endLeadBack()]).toEqual([0, false]);
	});
});

describe('an interruption', () => {
	it('is told of once', async () => {
		await sound.play();
		audio.stop();
		await told();
		audio.element.dispatchEvent(new Event('pause'));
		audio.element.dispatchEvent(new Event('error'));
		expect(interrupted).toHaveBeenCalledTimes(1);
	});

	it('is told of each time that one comes', async () => {
		for (let time = 0; time < 2; time++) {
			await sound.play();
			audio.stop();
			await told();
		}
		expect(interrupted).toHaveBeenCalledTimes(2);
	});

	it('can be a failure of the element', async () => {
		await sound.play();
		audio.element.dispatchEvent(new Event('error'));
		expect(interrupted).toHaveBeenCalledTimes(1);
	});

	it('is not a pause that was asked for', async () => {
		await sound.play();
		sound.pause();
		await told();
		expect(interrupted).not.toHaveBeenCalled();
	});

	it('is not a pause that was followed by play before the browser told of it', async () => {
		await sound.play();
		sound.pause();
		void sound.play();
		await told();
		expect([audio.element.paused, interrupted.mock.calls.length]).toEqual([false, 0]);
	});
});
