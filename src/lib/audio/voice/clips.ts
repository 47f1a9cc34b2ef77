import type { Seconds } from '#lib/core/duration.ts';
import type { Phrase } from '#lib/core/phrase.ts';
import { sampleRate } from '../sounds.ts';
import indexUrl from './voice.json?url';
import soundUrl from './voice.mp3?url';

/** What `voice.json` holds of each phrase: where its MP3 lies within `voice.mp3`, and its length at 24 kHz. */
export interface ClipIndex {
	readonly clips: Readonly<
		Partial<Record<Phrase, readonly [byteOffset: number, byteLength: number, samples: number]>>
	>;
}

/** The recorded voice. */
export interface Voice {
	/** How long a phrase takes; `undefined` where it was not recorded. */
	secondsOf(phrase: Phrase): Seconds | undefined;
	/**
	 * Samples of phrases, mono at `sampleRate`, within ±1 of full scale: kept, so do not write into them.
	 * A phrase that was not recorded, or that the browser cannot decode, is missing.
	 */
	decode(phrases: Iterable<Phrase>): Promise<Map<Phrase, Float32Array>>;
}

/** The browser's part in it. */
export interface Decoding {
	readonly fetch: (url: string) => Promise<Pick<Response, 'ok' | 'json' | 'arrayBuffer'>>;
	/** The first channel of an MP3, at `sampleRate`. */
	readonly decode: (mp3: ArrayBuffer) => Promise<Float32Array>;
}

const browser: Decoding = {
	fetch: (url) => fetch(url),
	decode: async (mp3) =>
		(await new OfflineAudioContext(1, 1, sampleRate).decodeAudioData(mp3)).getChannelData(0)
};

/**
 * Decoders put silence of different lengths before an MP3. So a clip is taken to begin 10 ms before its first sample
 * above −40 dBFS: by this rule it was measured when it was recorded.
 */
const onset = 0.01;
const lead = sampleRate / 100;

/** A clip without what the decoder put around it. Throws where there is no sound. */
export function cutClip(decoded: Float32Array, samples: number): Float32Array {
	const first = decoded.findIndex((value) => Math.abs(value) > onset);
	if (first < 0) throw new Error('There is no sound in this clip.');
	const from = first - lead;
	const clip = new Float32Array(samples);
	clip.set(decoded.subarray(Math.max(0, from), from + samples), Math.max(0, -from));
	return clip;
}

class RecordedVoice implements Voice {
	readonly #clips: ClipIndex['clips'];
	readonly #sound: ArrayBuffer;
	readonly #decoding: Decoding;
	readonly #decoded = new Map<Phrase, Promise<Float32Array | undefined>>();

	constructor({ clips }: ClipIndex, sound: ArrayBuffer, decoding: Decoding) {
		this.#clips = clips;
		this.#sound = sound;
		this.#decoding = decoding;
	}

	secondsOf(phrase: Phrase): Seconds | undefined {
		const clip = this.#clips[phrase];
		return clip && clip[2] / sampleRate;
	}

	async decode(phrases: Iterable<Phrase>): Promise<Map<Phrase, Float32Array>> {
		const wanted = [...new Set(phrases)];
		const clips = await Promise.all(wanted.map((phrase) => this.#decodeOnce(phrase)));
		return new Map(
			wanted.flatMap((phrase, index): [Phrase, Float32Array][] => {
				const clip = clips[index];
				return clip ? [[phrase, clip]] : [];
			})
		);
	}

	#decodeOnce(phrase: Phrase): Promise<Float32Array | undefined> {
		const known = this.#decoded.get(phrase);
		if (known) return known;
		const clip = this.#decode(phrase).catch(() => {
			this.#decoded.delete(phrase);
			return undefined;
		});
		this.#decoded.set(phrase, clip);
		return clip;
	}

	async #decode(phrase: Phrase): Promise<Float32Array | undefined> {
		const clip = this.#clips[phrase];
		if (!clip) return undefined;
		const [from, length, samples] = clip;
		return cutClip(await this.#decoding.decode(this.#sound.slice(from, from + length)), samples);
	}
}

let loading: Promise<Voice> | undefined;

/** The voice, fetched once. Rejects where it cannot be fetched; the next call then tries again. */
export function loadVoice(decoding: Decoding = browser): Promise<Voice> {
	loading ??= fetchVoice(decoding).catch((reason: unknown) => {
		loading = undefined;
		throw reason;
	});
	return loading;
}

async function fetchVoice(decoding: Decoding): Promise<Voice> {
	const [index, sound] = await Promise.all([indexUrl, soundUrl].map((url) => decoding.fetch(url)));
	if (!index!.ok || !sound!.ok) throw new Error('The voice could not be fetched.');
	return new RecordedVoice((await index!.json()) as ClipIndex, await sound!.arrayBuffer(), decoding);
}
