import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrOf } from './sharing-qr.ts';
import { pixelsOf } from './qr-pixels.ts';

describe('a QR code', () => {
	it.each([20, 300, 700, 1200])('of %i bytes is read as what was written', (length) => {
		const link = 'https://example.org/import#r='.padEnd(length, 'aB3-_z').slice(0, length);
		const { pixels, width } = pixelsOf(qrOf(link)!);
		expect(jsqr(pixels, width, width)?.data).toBe(link);
	});

	it('has white around it', () => {
		const { size, path } = qrOf('x')!;
		const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.slice(1).map(Number));
		expect(Math.min(...starts.map(([x]) => x!))).toBe(4);
		expect(Math.min(...starts.map(([, y]) => y!))).toBe(4);
		expect(Math.max(...starts.map(([x, , width]) => x! + width!))).toBe(size - 4);
	});

	it('is not made of what no phone could read', () => {
		expect(qrOf('x'.repeat(1201))).toBeNull();
		expect(qrOf('é'.repeat(601))).toBeNull();
	});
});
