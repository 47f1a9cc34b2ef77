import { sampleRate } from './sounds.ts';

/** The 44 bytes before the samples of a mono 16-bit WAV file at `sampleRate`. */
export function wavHeader(samples: number): ArrayBuffer {
	const header = new DataView(new ArrayBuffer(44));
	const bytes = samples * 2;
	writeText(header, 0, 'RIFF');
	header.setUint32(4, 36 + bytes, true);
	writeText(header, 8, 'WAVEfmt ');
	header.setUint32(16, 16, true);
	header.setUint16(20, 1, true);
	header.setUint16(22, 1, true);
	header.setUint32(24, sampleRate, true);
	header.setUint32(28, sampleRate * 2, true);
	header.setUint16(32, 2, true);
	header.setUint16(34, 16, true);
	writeText(header, 36, 'data');
	header.setUint32(40, bytes, true);
	return header.buffer;
}

function writeText(view: DataView, at: number, text: string): void {
	for (let index = 0; index < text.length; index++) view.setUint8(at + index, text.charCodeAt(index));
}
