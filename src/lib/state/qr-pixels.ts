import type { Qr } from './sharing-qr.ts';

/** A QR code as a camera would see it, for tests: dark where its path is filled, as RGBA. */
export function pixelsOf({ size, path }: Qr, scale = 4): { pixels: Uint8ClampedArray; width: number } {
	const width = size * scale;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let row = 0; row < scale; row++) {
			const from = (Number(y) * scale + row) * width + Number(x) * scale;
			for (let pixel = from; pixel < from + Number(run) * scale; pixel++)
				pixels.fill(0, pixel * 4, pixel * 4 + 3);
		}
	}
	return { pixels, width };
}
