/** Voices for tests, which speak until they are told that they are done. */
export class FakeSpeech {
	/** All that was begun, in order. */
	readonly begun: SpeechSynthesisUtterance[] = [];
	/** What is being spoken. */
	speaking: SpeechSynthesisUtterance | undefined;
	/** How often the voices were asked for. */
	asked = 0;
	readonly #voices: readonly SpeechSynthesisVoice[];

	constructor(...voices: readonly SpeechSynthesisVoice[]) {
		this.#voices = voices;
	}

	getVoices(): readonly SpeechSynthesisVoice[] {
		this.asked++;
		return this.#voices;
	}

	speak(utterance: SpeechSynthesisUtterance): void {
		this.begun.push(utterance);
		this.speaking = utterance;
	}

	cancel(): void {
		this.fail();
	}

	/** The voice has said it all. */
	finish(): void {
		const done = this.speaking;
		this.speaking = undefined;
		done?.onend?.(new Event('end') as SpeechSynthesisEvent);
	}

	/** The voice breaks off. */
	fail(): void {
		const broken = this.speaking;
		this.speaking = undefined;
		broken?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
	}
}

/** A voice of the device itself, unless told otherwise. */
export function voiceOf(lang: string, about: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
	return { default: false, lang, localService: true, name: lang, voiceURI: lang, ...about };
}

/** Gives the browser of a test these voices; without any, it cannot speak at all. */
export function stubSpeech(speech?: FakeSpeech): void {
	if (!speech) {
		Reflect.deleteProperty(globalThis, 'speechSynthesis');
		return;
	}
	Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
	globalThis.SpeechSynthesisUtterance = class {
		readonly text: string;
		constructor(text: string) {
			this.text = text;
		}
	} as typeof SpeechSynthesisUtterance;
}
