import { sampleRate } from './sounds.ts';

/**
 * The inaudible floor that stands in place of silence: 40 Hz at −57 dBFS (root mean square), too low for a phone's
 * loudspeaker and above the −72.25 dBFS below which Chromium takes a page for silent.
 */
const pitch = 40;
const level = 32_767 * 10 ** (-57 / 20) * Math.SQRT2;
const period = sampleRate / pitch;

const oneTurn = Int16Array.from({ length: period }, (_, index) =>
	Math.round(level * Math.sin((2 * Math.PI * index) / period))
);

/** The floor's 16-bit value at a sample number of the track. */
export function floorSample(sample: number): number {
	return oneTurn[sample % period]!;
}

/** Ten seconds of floor, made once; every quiet stretch of every track is cut from it. */
const pieceLength = 10 * sampleRate;
let piece: Blob | undefined;

/** Floor from one sample number of the track to another, as parts of a Blob in 16-bit samples. */
export function floorRun(from: number, to: number): Blob[] {
	piece ??= new Blob(Array.from({ length: pieceLength / period }, () => oneTurn));
	const parts: Blob[] = [];
	for (let at = from; at < to;) {
		const offset = at % period;
		const count = Math.min(to - at, pieceLength - offset);
		parts.push(piece.slice(offset * 2, (offset + count) * 2));
		at += count;
	}
	return parts;
}
