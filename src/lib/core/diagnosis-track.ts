import { compile } from './compile.ts';
import { defaultTiming } from './dose.ts';
import type { Routine } from './routine.ts';
import type { Timeline } from './timeline.ts';

/** Nobody does it: 10 s to get ready, then twenty efforts of 20 s with rests of 10 s between them. */
const soundTest: Routine = {
	id: 'sound-test',
	title: 'Sound test',
	note: '',
	source: null,
	place: 'floor',
	kind: 'stability',
	cautions: [],
	blocks: [
		{
			rounds: 1,
			steps: [
				{
					exercise: 'sound-test',
					name: 'Sound test',
					kind: 'stability',
					dose: { type: 'time', sides: 'none', sets: 20, seconds: 20, rest: 10 },
					ours: []
				}
			]
		}
	]
};

/** What is played to test a device: exactly ten minutes, with a tone at least every ten seconds. */
export const testTrack: Timeline = compile(soundTest, { ...defaultTiming, getReady: 10 });
