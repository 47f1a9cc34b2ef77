import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeRecognition, stubRecognition } from './fake-recognition.ts';
import { installRecognition, Listener, recognitionAvailable } from './recognition.ts';

beforeEach(() => stubRecognition(FakeRecognition));
afterEach(() => stubRecognition());

const onDevice = { langs: ['en-US'], processLocally: true };

describe('whether speech can be recognised', () => {
	it.each(['available', 'downloadable', 'downloading', 'unavailable'] as const)(
		'is %s where the browser says so of the device itself',
		async (pack) => {
			FakeRecognition.pack = pack;
			expect(await recognitionAvailable()).toBe(pack);
			expect(FakeRecognition.asked).toEqual([onDevice]);
		}
	);

	it.each([
		['has none', undefined],
		[
			'cannot say',
			class {
				processLocally = false;
			}
		],
		[
			'would send the voice to a server',
			class {
				static available(): Promise<string> {
					return Promise.resolve('available');
				}
			}
		]
	])('is unavailable where the browser %s', async (_, recognition) => {
		stubRecognition(recognition);
		expect(await recognitionAvailable()).toBe('unavailable');
	});
});

describe('the language pack', () => {
	it.each([true, false])('that was downloaded (%s) is said to be there or not', async (installs) => {
		FakeRecognition.installs = installs;
		expect(await installRecognition()).toBe(installs);
		expect(FakeRecognition.asked).toEqual([onDevice]);
	});

	it.each([
		['no recognition', undefined],
		['no packs', class {}]
	])('is not there where there are %s', async (_, recognition) => {
		stubRecognition(recognition);
		expect(await installRecognition()).toBe(false);
	});
});

describe('a listener', () => {
	let heard: string[];
	let refusals: number;
	let listener: Listener;
	const last = () => FakeRecognition.made.at(-1)!;

	beforeEach(() => {
		heard = [];
		refusals = 0;
		listener = new Listener(
			(words) => heard.push(words),
			() => refusals++
		);
	});

	it('hears on the device alone, until it rests', () => {
		listener.listen();
		expect(last()).toMatchObject({ processLocally: true, continuous: true, lang: 'en-US', running: true });
		last().hear('next');
		last().hear('pause');
		expect(heard).toEqual(['next', 'pause']);
		listener.rest();
		expect(FakeRecognition.listening).toBe(false);
	});

	it('waits until a word is certain', () => {
		listener.listen();
		last().hear('ne', false);
		expect(heard).toEqual([]);
		last().hear('next');
		expect(heard).toEqual(['next']);
	});

	it('told to listen while it does goes on as it was', () => {
		listener.listen();
		listener.listen();
		expect([FakeRecognition.made.length, last().starts]).toEqual([1, 1]);
	});

	it('starts again when the browser ends it after a while of silence', () => {
		listener.listen();
		last().end();
		expect([FakeRecognition.listening, last().starts]).toEqual([true, 2]);
		last().fail('no-speech');
		expect([FakeRecognition.listening, refusals]).toEqual([true, 0]);
		last().hear('next');
		expect(heard).toEqual(['next']);
	});

	it('that rests is not started by its own end', () => {
		listener.listen();
		const before = last();
		listener.rest();
		before.end();
		expect([before.running, before.starts]).toEqual([false, 1]);
	});

	it('that rests drops what comes later', () => {
		listener.listen();
		last().hear('next');
		listener.rest();
		last().hear('pause');
		expect(heard).toEqual(['next']);
	});

	it('that listens again drops what was said before it rested', () => {
		listener.listen();
		const before = last();
		listener.rest();
		listener.listen();
		before.hear('the coach’s own words');
		last().hear('next');
		expect(heard).toEqual(['next']);
	});

	it.each(['not-allowed', 'service-not-allowed', 'audio-capture', 'language-not-supported'])(
		'that is refused, by %s, says so once and does not try again by itself',
		(error) => {
			listener.listen();
			last().fail(error);
			expect([refusals, FakeRecognition.listening, last().starts]).toEqual([1, false, 1]);
		}
	);

	it('that was refused tries anew when it is told to', () => {
		listener.listen();
		last().fail('not-allowed');
		listener.listen();
		last().hear('next');
		expect([FakeRecognition.listening, heard]).toEqual([true, ['next']]);
	});

	it('without a recognition takes every call, and hears nothing', () => {
		stubRecognition();
		expect(() => {
			listener.listen();
			listener.rest();
		}).not.toThrow();
	});
});
