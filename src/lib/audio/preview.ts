import { bufferOf } from './buffers.ts';
import { howlerOutput, rest, wake } from './howler-context.ts';

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
	const gain = new GainNode(context, { gain: level });
	gain.connect(into);
	const source = new AudioBufferSourceNode(context, { buffer: bufferOf(samples, context) });
	source.connect(gain);
	source.addEventListener('ended', () => {
		gain.disconnect();
		if (source === sounding) rest(context);
	});
	sounding = source;
	source.start();
	return true;
}
