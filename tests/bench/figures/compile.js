import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { atMost, known, median, spread } from '../table.js';

const lookUps = 1_000_000;

/**
 * Holds of so many steps, 10 sets of 10 reps each.
 *
 * @param {number} steps
 * @returns {import('../../../src/lib/core/routine.ts').Routine}
 */
function routineOf(steps) {
	return {
		id: 'bench',
		title: 'Bench',
		note: '',
		source: null,
		place: 'floor',
		kind: 'stability',
		cautions: [],
		blocks: [
			{
				rounds: 1,
				steps: Array.from({ length: steps }, (_, index) => ({
					exercise: `exercise-${index}`,
					name: `Exercise ${index}`,
					kind: 'stability',
					dose: { type: 'hold', sides: 'none', sets: 10, reps: 10, hold: 3 },
					ours: []
				}))
			}
		]
	};
}

setFlagsFromString('--expose-gc');
/** @type {unknown} */
const gc = runInNewContext('gc');
const sweep = /** @type {() => void} */ (gc);

/** Milliseconds that something takes. @param {() => void} work */
function timed(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/**
 * The most phases that a look-up reads, over places all along the timeline.
 *
 * @param {import('../site.js').Core} core
 * @param {import('../../../src/lib/core/timeline.ts').Timeline} timeline
 */
function mostReads({ timeline: { phaseAt } }, timeline) {
	let reads = 0;
	const phases = new Proxy(timeline.phases, {
		get(target, key) {
			if (key !== 'length') reads++;
			return /** @type {unknown} */ (Reflect.get(target, key));
		}
	});
	let most = 0;
	for (let part = 0; part <= 1000; part++) {
		reads = 0;
		phaseAt({ ...timeline, phases }, (timeline.end * part) / 1000);
		most = Math.max(most, reads);
	}
	return most;
}

/**
 * What compiling costs in Node, and looking up a phase in what comes of it.
 *
 * @param {import('../run.js').Bench} bench
 * @returns {import('../table.js').Figure[]}
 */
export function compileFigures({ core }) {
	const { compile } = core.compile;
	const { phaseAt } = core.timeline;
	const { defaultTiming } = core.dose;
	const [small, large] = [4, 1000].map((steps) => compile(routineOf(steps), defaultTiming));
	if (!small || !large) throw new Error('Nothing was compiled.');
	const routine = routineOf(1000);
	// What the run before has left is not this one's to clear away; what this one leaves, is.
	const times = Array.from({ length: 15 }, () => {
		sweep();
		return timed(() => compile(routine, defaultTiming));
	});
	const [few, many] = [small, large].map((timeline) => {
		const step = (timeline.end * 0.618034) % timeline.end;
		return median(
			Array.from({ length: 5 }, () =>
				timed(() => {
					let position = 0;
					for (let index = 0; index < lookUps; index++) {
						position = (position + step) % timeline.end;
						phaseAt(timeline, position);
					}
				})
			)
		);
	});
	const size = large.phases.length;
	return [
		atMost(`compile 1,000 steps × 10 sets × 10 reps`, median(times), 50, 'ms', {
			more: `${spread(times)}, median of 15`
		}),
		known('phases', size.toLocaleString('en')),
		atMost(
			'phase at a time: phases read, at the most',
			mostReads(core, large),
			Math.ceil(Math.log2(size)),
			'reads',
			{
				digits: 0,
				more: `of ${size.toLocaleString('en')}`
			}
		),
		known(
			`1e6 look-ups in ${small.phases.length.toLocaleString('en')} and ${size.toLocaleString('en')} phases`,
			`${few?.toFixed(0)} and ${many?.toFixed(0)} ms: × ${((many ?? NaN) / (few ?? NaN)).toFixed(1)} (log n: × ${(Math.log2(size) / Math.log2(small.phases.length)).toFixed(1)})`
		)
	];
}
