import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSpeech, stubSpeech, voiceOf } from './fake-speech.ts';
import { prepareSpeech, speak, stopSpeaking } from './speech.ts';

let visibility: DocumentVisibilityState;
let speech: FakeSpeech;

beforeEach(() => {
	vi.useFakeTimers();
	visibility = 'visible';
	Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
	have(voiceOf('en-GB'));
});
afterEach(() => {
	stubSpeech();
	vi.useRealTimers();
});

/** The voices that the browser has. */
function have(...voices: readonly SpeechSynthesisVoice[]): void {
	speech = new FakeSpeech(...voices);
	stubSpeech(speech);
}

describe('a name', () => {
	it('is spoken at the volume asked for, and said to have been once it has', async () => {
		const spoken = speak('Dead bug', 0.4);
		expect(speech.speaking).toMatchObject({ text: 'Dead bug', volume: 0.4, lang: 'en-GB' });
		speech.finish();
		expect(await spoken).toBe(true);
	});

	it('cuts the one before it short, which then was not spoken', async () => {
		const first = speak('Dead bug', 1);
		const second = speak('Bird dog', 1);
		expect(await first).toBe(false);
		speech.finish();
		expect([await second, speech.begun.length]).toEqual([true, 2]);
	});

	it('at which the voice breaks off was not spoken', async () => {
		const spoken = speak('Dead bug', 1);
		speech.fail();
		expect(await spoken).toBe(false);
	});

	it('can be stopped', async () => {
		const spoken = speak('Dead bug', 1);
		stopSpeaking();
		expect([await spoken, speech.speaking]).toEqual([false, undefined]);
	});
});

describe('a voice that hangs', () => {
	it('is given ten seconds, then cancelled, and nothing was spoken', async () => {
		const spoken = speak('Dead bug', 1);
		vi.advanceTimersByTime(9_999);
		expect(speech.speaking).toBeDefined();
		vi.advanceTimersByTime(1);
		expect(speech.speaking).toBeUndefined();
		expect(await spoken).toBe(false);
	});

	it('that answers nothing to being cancelled is not waited for', async () => {
		const spoken = speak('Dead bug', 1);
		speech.cancel = () => undefined;
		vi.advanceTimersByTime(10_000);
		expect(await spoken).toBe(false);
	});

	it('is not what one is taken for that was done in time', async () => {
		const spoken = speak('Dead bug', 1);
		vi.advanceTimersByTime(9_000);
		speech.finish();
		await spoken;
		void speak('Bird dog', 1);
		vi.advanceTimersByTime(9_000);
		expect(speech.speaking?.text).toBe('Bird dog');
	});
});

describe('the voice', () => {
	const [remote, german] = [voiceOf('en-US', { localService: false, default: true }), voiceOf('de-DE')];

	it.each([
		['there is none', []],
		['all need the network', [remote]],
		['none speaks English', [german]]
	])('says nothing where %s', async (_, voices) => {
		have(...voices);
		expect(await speak('Dead bug', 1)).toBe(false);
		expect(speech.begun).toEqual([]);
	});

	it.each([
		['of the device, rather than one of the network', [remote, voiceOf('en-AU')], 'en-AU'],
		['that speaks English', [german, voiceOf('en_GB')], 'en_GB'],
		['preferred of those', [voiceOf('en-GB'), voiceOf('en-IE', { default: true })], 'en-IE'],
		['first, where the preferred is another', [{ ...german, default: true }, voiceOf('en-GB')], 'en-GB']
	])('is the one %s', (_, voices, expected) => {
		have(...voices);
		void speak('Dead bug', 1);
		expect(speech.speaking?.voice?.lang).toBe(expected);
	});

	it('says nothing while the page is hidden', async () => {
		visibility = 'hidden';
		expect(await speak('Dead bug', 1)).toBe(false);
		expect(speech.begun).toEqual([]);
	});

	it('is looked for ahead, as the first answer may be that there is none', () => {
		prepareSpeech();
		expect(speech.asked).toBe(1);
	});
});

it('a browser that cannot speak takes every call and says nothing', async () => {
	stubSpeech();
	expect(() => [prepareSpeech(), stopSpeaking()]).not.toThrow();
	expect(await speak('Dead bug', 1)).toBe(false);
});
