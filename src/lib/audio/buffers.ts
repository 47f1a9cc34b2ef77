import { sampleRate } from './sounds.ts';

const buffers = new WeakMap<Float32Array, AudioBuffer>();

/** Samples as a context plays them. Made once: a buffer belongs to no context. */
export function bufferOf(samples: Float32Array, context: AudioContext): AudioBuffer {
	const known = buffers.get(samples);
	if (known) return known;
	const buffer = context.createBuffer(1, samples.length, sampleRate);
	buffer.getChannelData(0).set(samples);
	buffers.set(samples, buffer);
	return buffer;
}
