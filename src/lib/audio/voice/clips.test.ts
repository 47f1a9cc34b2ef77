import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleRate } from '../sounds.ts';
import type { ClipIndex, Decoding } from './clips.ts';

/** Bytes 0–3 are `paused`, 4–5 `rest`; both are said to be 600 samples. */
const index: ClipIndex = { clips: { paused: [0, 4, 600], rest: [4, 2, 600] } };
const sound = new Uint8Array([1, 1, 1, 1, 2, 2]);

/** A decoded clip: so much silence, then 1,000 samples of sound. */
function after(silence: number): Float32Array {
	return Float32Array.from({ length: silence + 1000 }, (_, at) => (at < silence ? 0.001 : 0.5));
}

const found = {
	ok: true,
	json: () => Promise.resolve(index),
	arrayBuffer: () => Promise.resolve(sound.buffer)
};
let fetched: ReturnType<typeof vi.fn<Decoding['fetch']>>;
let decoded: ReturnType<typeof vi.fn<Decoding['decode']>>;

/** The module anew, with nothing loaded yet. */
async function freshly() {
	vi.resetModules();
	return await import('./clips.ts');
}

async function voice() {
	const { loadVoice } = await freshly();
	return await loadVoice({ fetch: fetched, decode: decoded });
}

beforeEach(() => {
	fetched = vi.fn<Decoding['fetch']>().mockResolvedValue(found);
	decoded = vi.fn<Decoding['decode']>().mockResolvedValue(after(1105));
});

describe('the cut', () => {
	it.each([0, 100, 240, 529, 1105, 2257])(
		'is the same after %i samples of a decoder’s silence',
		async (silence) => {
			const { cutClip } = await freshly();
			const clip = cutClip(after(silence), 600);
			expect(clip.length).toBe(600);
			expect(clip.findIndex((value) => value > 0.4)).toBe(sampleRate / 100);
			expect(clip.at(-1)).toBe(0.5);
		}
	);

	it('is filled up where the decoder lost the end', async () => {
		const { cutClip } = await freshly();
		expect(cutClip(after(500), 2000).length).toBe(2000);
	});

	it('needs a sound', async () => {
		const { cutClip } = await freshly();
		expect(() => cutClip(new Float32Array(500), 100)).toThrow('no sound');
	});
});

describe('the voice', () => {
	it('knows how long its phrases take, before any is decoded', async () => {
		const recorded = await voice();
		expect([recorded.secondsOf('paused'), recorded.secondsOf('name:plank')]).toEqual([0.025, undefined]);
		expect(decoded).not.toHaveBeenCalled();
	});

	it('decodes what is asked, each from its own bytes and only once', async () => {
		const recorded = await voice();
		const first = await recorded.decode(['rest', 'rest', 'name:plank']);
		expect([...first.keys()]).toEqual(['rest']);
		expect(decoded.mock.calls.map(([bytes]) => [...new Uint8Array(bytes)])).toEqual([[2, 2]]);
		const both = await recorded.decode(['rest', 'paused']);
		expect(both.get('rest')).toBe(first.get('rest'));
		expect(decoded).toHaveBeenCalledTimes(2);
	});

	it('leaves out what cannot be decoded, and tries it again', async () => {
		const recorded = await voice();
		decoded.mockRejectedValueOnce(new DOMException('', 'EncodingError'));
		expect([...(await recorded.decode(['paused', 'rest'])).keys()]).toEqual(['rest']);
		expect([...(await recorded.decode(['paused', 'rest'])).keys()]).toEqual(['paused', 'rest']);
	});

	it('is fetched once, however often it is asked for', async () => {
		const { loadVoice } = await freshly();
		const decoding = { fetch: fetched, decode: decoded };
		expect(await loadVoice(decoding)).toBe(await loadVoice(decoding));
		expect(fetched).toHaveBeenCalledTimes(2);
	});

	it.each([
		['cannot be reached', () => fetched.mockRejectedValueOnce(new TypeError('offline'))],
		['is not there', () => fetched.mockResolvedValueOnce({ ...found, ok: false })]
	])('that %s is fetched again at the next try', async (_, failOnce) => {
		failOnce();
		const { loadVoice } = await freshly();
		const decoding = { fetch: fetched, decode: decoded };
		await expect(loadVoice(decoding)).rejects.toThrow();
		expect((await loadVoice(decoding)).secondsOf('rest')).toBe(0.025);
	});
});
