/** The part of the browser's speech recognition that is used here; TypeScript's DOM library does not have it yet. */
interface Recognition extends EventTarget {
	continuous: boolean;
	interimResults: boolean;
	lang: string;
	maxAlternatives: number;
	processLocally: boolean;
	start(): void;
	abort(): void;
}

interface LocalOptions {
	readonly langs: readonly string[];
	readonly processLocally: true;
}

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface RecognitionMaker {
	new (): Recognition;
	available?(options: LocalOptions): Promise<Availability>;
	install?(options: LocalOptions): Promise<boolean>;
}

interface Result {
	readonly isFinal: boolean;
	readonly [alternative: number]: { readonly transcript: string };
}

interface ResultEvent extends Event {
	readonly resultIndex: number;
	readonly results: ArrayLike<Result>;
}

const local: LocalOptions = { langs: ['en-US'], processLocally: true };

function maker(): RecognitionMaker | undefined {
	return (globalThis as { SpeechRecognition?: RecognitionMaker }).SpeechRecognition;
}

/**
 * Whether speech can be recognised on this device itself. `downloadable`: once its language pack is there. Where the
 * browser would send the voice to a server it is `unavailable`.
 */
export async function recognitionAvailable(): Promise<Availability> {
	const Maker = maker();
	if (!Maker?.available || !('processLocally' in Maker.prototype)) return 'unavailable';
	return Maker.available(local);
}

/** Downloads the language pack, once. Says whether it is there now. */
export async function installRecognition(): Promise<boolean> {
	return (await maker()?.install?.(local)) ?? false;
}

/** The errors after which starting again would only fail again, without end. */
const refusals: ReadonlySet<string> = new Set([
	'not-allowed',
	'service-not-allowed',
	'audio-capture',
	'language-not-supported'
]);

/** Hears words, on the device, between `listen` and `rest`. */
export class Listener {
	readonly #onWords: (words: string) => void;
	readonly #onRefused: () => void;
	#recognition: Recognition | undefined;

	/** `onRefused` is called where the microphone, or the language, is not to be had: then nothing is heard until `listen`. */
	constructor(onWords: (words: string) => void, onRefused: () => void) {
		this.#onWords = onWords;
		this.#onRefused = onRefused;
	}

	listen(): void {
		const Maker = maker();
		if (this.#recognition || !Maker) return;
		const recognition = new Maker();
		Object.assign(recognition, {
			continuous: true,
			interimResults: false,
			lang: 'en-US',
			maxAlternatives: 1,
			processLocally: true
		});
		recognition.addEventListener('result', (event) => {
			if (this.#recognition === recognition) this.#hear(event as ResultEvent);
		});
		recognition.addEventListener('error', (event) => this.#fail((event as Event & { error: string }).error));
		// It ends by itself after a while of silence.
		recognition.addEventListener('end', () => this.#recognition === recognition && recognition.start());
		this.#recognition = recognition;
		recognition.start();
	}

	/** Hears nothing, not even what was said just now. */
	rest(): void {
		const recognition = this.#recognition;
		this.#recognition = undefined;
		recognition?.abort();
	}

	#hear({ results, resultIndex }: ResultEvent): void {
		for (const result of Array.from(results).slice(resultIndex)) {
			if (result.isFinal) this.#onWords(result[0]!.transcript);
		}
	}

	#fail(error: string): void {
		if (!refusals.has(error)) return;
		this.#recognition = undefined;
		this.#onRefused();
	}
}
