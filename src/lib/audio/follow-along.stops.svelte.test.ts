import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
afterEach(() => void vi.restoreAllMocks());

describe('standing by', () => {
	beforeEach(async () => {
		await sound.play();
		stage.pass(20);
		sound.standBy();
	});

	it('sounds on in the pause region, while the position stands still', () => {
		expect([audio.element.paused, audio.element.currentTime]).toEqual([false, 75]);
		stage.pass(50);
		expect([sound.position, audio.element.currentTime]).toEqual([20, 125]);
	});

	it('begins the region again at its end, however long it takes', () => {
		stage.pass(119.9);
		expect(audio.element.currentTime).toBeCloseTo(194.9, 6);
		stage.pass(0.2);
		expect(audio.element.currentTime).toBe(75);
		for (let minute = 0; minute < 60; minute++) stage.pass(60);
		expect(audio.element.currentTime).toBeLessThan(195);
		expect([sound.position, audio.element.paused]).toEqual([20, false]);
	});

	it('is left by a count back in, without asking to play again', () => {
		stage.pass(30);
		sound.leadBack(sound.position);
		expect([audio.element.currentTime, sound.leadLeft]).toEqual([62, 3]);
		stage.pass(3);
		expect([sound.endLeadBack(), sound.position]).toEqual([true, 20]);
		stage.pass(2);
		expect([sound.position, audio.plays]).toEqual([22, 1]);
	});

	it('is left by a pause, which stops where it was', async () => {
		stage.pass(30);
		sound.pause();
		await stage.told();
		expect([audio.element.paused, audio.element.currentTime, sound.position]).toEqual([true, 20, 20]);
		expect(stage.interruptions).toBe(0);
	});

	it('can be moved, without leaving the region', () => {
		stage.pass(10);
		sound.seek(40);
		expect([sound.position, audio.element.currentTime]).toEqual([40, 85]);
	});

	it('keeps its position when it is asked for twice', () => {
		stage.pass(10);
		sound.standBy();
		expect([sound.position, audio.element.paused]).toEqual([20, false]);
	});

	it('goes on in a track that is put in meanwhile, which stays in its region', async () => {
		stage.pass(10);
		await stage.load(25);
		await stage.told();
		expect([audio.element.paused, audio.element.currentTime, sound.position]).toEqual([false, 75, 25]);
		sound.leadBack(sound.position);
		stage.pass(3);
		expect([sound.endLeadBack(), sound.position]).toEqual([true, 25]);
	});

	it('tells of an interruption once, and stays where it was', async () => {
		stage.pass(10);
		audio.stop();
		await stage.told();
		expect([stage.interruptions, sound.position]).toEqual([1, 20]);
		sound.leadBack(sound.position);
		expect(await sound.play()).toBe('playing');
		stage.pass(3);
		expect([sound.endLeadBack(), sound.position]).toEqual([true, 20]);
	});

	it('is let go of with the track', async () => {
		sound.unload();
		await stage.load(0);
		expect([sound.position, audio.element.currentTime, audio.element.paused]).toEqual([0, 0, true]);
	});
});

describe('standing by, asked for', () => {
	it('during a count back in, drops the count and stays where it led', async () => {
		sound.leadBack(20);
		await sound.play();
		stage.pass(1);
		sound.standBy();
		expect([sound.leadLeft, sound.endLeadBack(), sound.position]).toEqual([0, false, 20]);
		expect(audio.element.currentTime).toBe(75);
	});

	it('of what does not sound, is a pause: nothing begins to sound by itself', async () => {
		await sound.play();
		stage.pass(20);
		audio.stop();
		await stage.told();
		sound.standBy();
		expect([audio.element.paused, audio.element.currentTime, audio.plays]).toEqual([true, 20, 1]);
	});

	it('with no track does nothing', async () => {
		sound.unload();
		sound.standBy();
		await stage.load(7);
		expect([audio.element.paused, audio.plays, sound.position]).toEqual([true, 0, 7]);
	});
});

describe('an interruption', () => {
	it('is told of once', async () => {
		await sound.play();
		audio.stop();
		await stage.told();
		audio.element.dispatchEvent(new Event('pause'));
		audio.element.dispatchEvent(new Event('error'));
		expect(stage.interruptions).toBe(1);
	});

	it('is told of each time that one comes', async () => {
		for (let time = 0; time < 2; time++) {
			await sound.play();
			audio.stop();
			await stage.told();
		}
		expect(stage.interruptions).toBe(2);
	});

	it('can be a failure of the element', async () => {
		await sound.play();
		audio.element.dispatchEvent(new Event('error'));
		expect(stage.interruptions).toBe(1);
	});

	it('can be a sound that says it plays, and stands', async () => {
		const now = vi.spyOn(performance, 'now').mockReturnValue(0);
		await sound.play();
		expect([sound.position, stage.interruptions]).toEqual([0, 0]);
		now.mockReturnValue(5000);
		expect([sound.position, stage.interruptions]).toEqual([0, 0]);
		now.mockReturnValue(6400);
		expect([sound.position, stage.interruptions]).toEqual([0, 0]);
		now.mockReturnValue(6600);
		expect([sound.position, sound.position, stage.interruptions]).toEqual([0, 0, 1]);
	});

	it('is not a sound that moves, nor one that was paused', async () => {
		const now = vi.spyOn(performance, 'now').mockReturnValue(0);
		await sound.play();
		for (let second = 1; second < 5; second++) {
			now.mockReturnValue(second * 1000);
			stage.pass(1);
			expect(sound.position).toBe(second);
		}
		sound.pause();
		now.mockReturnValue(60_000);
		expect([sound.position, stage.interruptions]).toEqual([4, 0]);
	});

	it('is not a pause that was asked for', async () => {
		await sound.play();
		sound.pause();
		await stage.told();
		expect(stage.interruptions).toBe(0);
	});

	it('is not a pause that was followed by play before the browser told of it', async () => {
		await sound.play();
		sound.pause();
		void sound.play();
		await stage.told();
		expect([audio.element.paused, stage.interruptions]).toEqual([false, 0]);
	});
});

describe('a sound that the browser gives back by itself', () => {
	/** The browser plays on without having been asked to. */
	const playOn = async () => {
		void audio.element.play();
		audio.element.dispatchEvent(new Event('play'));
		await stage.told();
	};

	it('is told of, and waits for the session', async () => {
		await sound.play();
		stage.pass(5);
		audio.stop();
		await stage.told();
		await playOn();
		expect([stage.returns, audio.element.paused, sound.position]).toEqual([1, true, 5]);
		expect(stage.interruptions).toBe(1);
	});

	it('is not one that was asked for', async () => {
		await sound.play();
		audio.element.dispatchEvent(new Event('play'));
		expect([stage.returns, audio.element.paused]).toEqual([0, false]);
	});

	it('goes on standing by', async () => {
		await sound.play();
		stage.pass(5);
		sound.standBy();
		audio.stop();
		await stage.told();
		await playOn();
		expect([stage.returns, audio.element.paused, sound.position]).toEqual([0, false, 5]);
	});
});
