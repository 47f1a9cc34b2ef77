import { encode } from 'uqr';

/** A QR code as one path of unit squares, in a picture that is `size` wide and high, its quiet zone included. */
export interface Qr {
	readonly size: number;
	readonly path: string;
}

/** More than this, and its squares are too small for the camera of a phone. */
const mostBytes = 1200;

/** The white around it that readers need, in squares. */
const quiet = 4;

/** A text as a QR code; `null` where it is too long for one that a phone can read. */
export function qrOf(text: string): Qr | null {
	if (new TextEncoder().encode(text).length > mostBytes) return null;
	const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: quiet });
	const runs = data.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
	return { size, path: runs.join('') };
}

/** Where dark squares stand side by side in a row: from which on, and how many. */
function runsOf(row: readonly boolean[]): [from: number, width: number][] {
	const runs: [number, number][] = [];
	row.forEach((dark, x) => {
		const last = runs.at(-1);
		if (!dark) return;
		if (last && last[0] + last[1] === x) last[1]++;
		else runs.push([x, 1]);
	});
	return runs;
}
