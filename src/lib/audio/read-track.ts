import { sampleRate } from './sounds.ts';
import type { Sound, Track } from './track.ts';

/** Reading a rendered track back, for tests: by the format's own offsets, and by the floor's own definition. */

/** Full scale of 16 bits. */
export const full = 32_767;
const period = sampleRate / 40;

/** The header and the samples of a mono 16-bit WAV file. */
export async function readWav({ blob }: Track) {
	const bytes = await blob.arrayBuffer();
	const view = new DataView(bytes);
	const text = (at: number) => String.fromCharCode(...new Uint8Array(bytes, at, 4));
	const header = {
		type: blob.type,
		marks: [text(0), text(8), text(12), text(36)],
		riffLength: view.getUint32(4, true) + 8,
		formatLength: view.getUint32(16, true),
		format: view.getUint16(20, true),
		channels: view.getUint16(22, true),
		sampleRate: view.getUint32(24, true),
		byteRate: view.getUint32(28, true),
		frame: view.getUint16(32, true),
		bits: view.getUint16(34, true),
		dataLength: view.getUint32(40, true)
	};
	return { header, bytes: bytes.byteLength, samples: new Int16Array(bytes, 44) };
}

/** One turn of the floor: 40 Hz, −57 dBFS. */
const turn = Int16Array.from({ length: period }, (_, index) =>
	Math.round(full * 10 ** (-57 / 20) * Math.SQRT2 * Math.sin((2 * Math.PI * index) / period))
);

/** The samples without the floor under them. */
export function withoutFloor(samples: Int16Array): Int16Array {
	const residue = new Int16Array(samples.length);
	for (let index = 0; index < residue.length; index++)
		residue[index] = samples[index]! - turn[index % period]!;
	return residue;
}

/** Silence, and each sound added at the sample that its time comes to. */
export function laid(sounds: readonly Sound[], length: number): Float32Array {
	const sum = new Float32Array(length);
	for (const { at, samples, gain } of sounds) {
		const first = Math.round(at * sampleRate);
		for (let index = 0; index < samples.length; index++) sum[first + index]! += full * gain * samples[index]!;
	}
	return sum;
}

/** The furthest that two lines of samples are from each other, between two sample numbers. */
export function furthest(a: ArrayLike<number>, b: ArrayLike<number>, from = 0, to = a.length): number {
	let most = 0;
	for (let index = from; index < to; index++) most = Math.max(most, Math.abs(a[index]! - b[index]!));
	return most;
}

/** Of every window of one turn of the floor, wherever it begins: the least and the greatest level, in dBFS. */
export function levels(samples: Int16Array): { least: number; greatest: number } {
	const square = (index: number) => samples[index]! * samples[index]!;
	let sum = 0;
	let least = Infinity;
	let greatest = 0;
	for (let index = 0; index < samples.length; index++) {
		sum += square(index) - (index >= period ? square(index - period) : 0);
		if (index < period - 1) continue;
		least = Math.min(least, sum);
		greatest = Math.max(greatest, sum);
	}
	const decibels = (energy: number) => 10 * Math.log10(energy / period / full ** 2);
	return { least: decibels(least), greatest: decibels(greatest) };
}
