import type { Seconds } from '#lib/core/duration.ts';

/** Longer than any name takes: a voice that is not done by then hangs, as remote ones do. */
const longest: Seconds = 10;

/**
 * Speaks a few words with a voice of the device itself. Says whether they were spoken: not where there is no such
 * voice, the page is hidden, or the voice hangs; then the tone alone has to do. `volume` is from 0 to 1.
 */
export async function speak(words: string, volume: number): Promise<boolean> {
	const voice = localVoice();
	if (!voice || document.visibilityState === 'hidden') return false;
	speechSynthesis.cancel();
	const utterance = new SpeechSynthesisUtterance(words);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	utterance.volume = volume;
	return new Promise((answer) => {
		const watchdog = setTimeout(() => {
			speechSynthesis.cancel();
			answer(false);
		}, longest * 1000);
		const settle = (spoken: boolean) => {
			clearTimeout(watchdog);
			answer(spoken);
		};
		utterance.onend = () => settle(true);
		utterance.onerror = () => settle(false);
		speechSynthesis.speak(utterance);
	});
}

/** Has the browser look for its voices: the first time that it is asked, Chromium knows of none yet. */
export function prepareSpeech(): void {
	if ('speechSynthesis' in globalThis) speechSynthesis.getVoices();
}

/** Stops what is being spoken. */
export function stopSpeaking(): void {
	if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}

/** English, and of the device: the others need the network, and stop in the middle. */
function localVoice(): SpeechSynthesisVoice | undefined {
	if (!('speechSynthesis' in globalThis)) return undefined;
	const local = speechSynthesis.getVoices().filter(({ localService }) => localService);
	return (
		local.find(({ lang, default: preferred }) => preferred && lang.startsWith('en')) ??
		local.find(({ lang }) => lang.startsWith('en'))
	);
}
