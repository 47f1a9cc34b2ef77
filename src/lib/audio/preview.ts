import { howlerOutput, wake } from './howler-context.ts';
import { sampleRate } from './sounds.ts';

let sounding: AudioBufferSourceNode | undefined;

/**
 * Sounds samples at once, in place of those before. To be called inside a tap. Says whether they are heard: not where
 * there is no Web Audio, or the browser refuses.
 */
export async function preview(samples: Float32Array, level: number): Promise<boolean> {
	const output = howlerOutput();
	if (!output || !(await wake(output.context))) return false;
	sounding?.stop();
	const { context, into } = output;
	const buffer = context.createBuffer(1, samples.length, sampleRate);
	buffer.getChannelData(0).set(samples);
	const gain = context.createGain();
	gain.gain.value = level;
	gain.connect(into);
	sounding = context.createBufferSource();
	sounding.buffer = buffer;
	sounding.connect(gain);
	sounding.addEventListener('ended', () => gain.disconnect());
	sounding.start();
	return true;
}
