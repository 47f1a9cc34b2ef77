import { openWatched } from '../hooks.js';
import { atMost } from '../table.js';

/** A cue as it should be in the track: its first sample, and the samples of its tone in 16-bit steps. */
/** @typedef {{ at: number, tone: string }} Expected */

/**
 * What was found in one decoded track.
 *
 * @typedef {object} Found
 * @property {number} cues onsets at or nearest to an expected cue, whose samples are that tone's
 * @property {number} onsets all of them, of whatever
 * @property {number} farthest samples between a cue and its onset, the most
 * @property {number} quietest the least mean square of any 25 ms, in 16-bit steps squared
 */

/**
 * Decodes the track that the app built and looks for its sounds, by nothing but what can be heard: an onset is the
 * first sample that leaves a 40 Hz sine after 100 ms on it. Runs in the page.
 *
 * @param {import('../hooks.js').Hooks} bench
 * @param {{ expected: Expected[], tones: Record<string, number[]>, sampleRate: number }} about
 * @returns {Promise<Found>}
 */
async function listen(bench, { expected, tones, sampleRate }) {
	const blob = bench.blobs.at(-1);
	if (!blob) throw new Error('The app has built no track.');
	const context = new OfflineAudioContext(1, 1, sampleRate);
	const decoded = await context.decodeAudioData(await blob.arrayBuffer());
	const heard = decoded.getChannelData(0);
	for (let at = 0; at < heard.length; at++) heard[at] = Math.round((heard[at] ?? 0) * 32_768);

	// The floor in front of nothing: the tail of the track, behind the last sound, is a whole second of it.
	const turn = sampleRate / 40;
	const sine = Float64Array.from({ length: turn }, (_, at) => Math.sin((2 * Math.PI * at) / turn));
	const calm = heard.length - sampleRate;
	let level = 0;
	for (let at = calm; at < heard.length; at++)
		level += ((heard[at] ?? 0) * (sine[at % turn] ?? 0)) / (sampleRate / 2);
	const floor = sine.map((value) => level * value);
	const audible = 2;

	const silence = sampleRate / 10;
	/** @type {number[]} */
	const onsets = [];
	let last = -silence - 1;
	let squares = 0;
	let quietest = Infinity;
	for (let at = 0; at < heard.length; at++) {
		const value = heard[at] ?? 0;
		squares += value * value;
		if (at >= turn) squares -= (heard[at - turn] ?? 0) ** 2;
		if (at >= turn - 1 && squares < quietest * turn) quietest = squares / turn;
		if (Math.abs(value - (floor[at % turn] ?? 0)) <= audible) continue;
		if (at - last > silence) onsets.push(at);
		last = at;
	}

	let cues = 0;
	let farthest = 0;
	for (const { at, tone } of expected) {
		const samples = tones[tone] ?? [];
		const lead = samples.findIndex((value) => Math.abs(value) > audible);
		const nearest = onsets.reduce(
			(best, onset) => (Math.abs(onset - lead - at) < Math.abs(best - at) ? onset - lead : best),
			-Infinity
		);
		farthest = Math.max(farthest, Math.abs(nearest - at));
		const same = samples.every(
			(value, index) =>
				Math.abs((heard[nearest + index] ?? 0) - (floor[(nearest + index) % turn] ?? 0) - value) <= audible
		);
		if (same) cues++;
	}
	return { cues, onsets: onsets.length, farthest, quietest };
}

/**
 * Opens a routine, and listens to the track that the app built of it.
 *
 * @param {import('../run.js').Bench} bench
 * @param {import('../../../src/lib/core/routine.ts').Routine} routine
 * @param {Record<string, number[]>} tones
 * @returns {Promise<Found & { expected: number, stray: number }>}
 */
async function listenTo({ browser, origin, core }, routine, tones) {
	const { sampleRate } = core.sounds;
	const expected = core.cues
		.cuesOf(core.compile.compile(routine, core.dose.defaultTiming))
		.map(({ at, tone }) => ({ at: Math.round(at * sampleRate), tone }));
	const context = await browser.newContext();
	const { hooks } = await openWatched(context, `${origin}/play/${routine.id}`);
	const found = await hooks.evaluate(listen, { expected, tones, sampleRate });
	await context.close();
	// Behind the end, the count back in has three more.
	return { ...found, expected: expected.length, stray: Math.abs(found.onsets - expected.length - 3) };
}

/**
 * Where each cue of every built-in routine sounds in the track that the app built of it.
 *
 * @param {import('../run.js').Bench} bench
 * @returns {Promise<import('../table.js').Figure[]>}
 */
export async function cueFigures(bench) {
	const { tones: names, toneSamples } = bench.core.sounds;
	const tones = Object.fromEntries(
		names.map((tone) => [tone, Array.from(toneSamples(tone), (value) => value * 32_767)])
	);
	/** @type {Awaited<ReturnType<typeof listenTo>>[]} */
	const tracks = [];
	for (const routine of bench.core.routines.routines) tracks.push(await listenTo(bench, routine, tones));
	const sum = (/** @type {'cues' | 'expected' | 'stray'} */ what) =>
		tracks.reduce((so, track) => so + track[what], 0);
	const farthest = Math.max(...tracks.map((track) => track.farthest));
	const quietest = Math.min(...tracks.map((track) => track.quietest));
	const floor = 10 * Math.log10(quietest / 32_768 ** 2);
	const cues = sum('cues');
	const expected = sum('expected');
	const stray = sum('stray');
	return [
		atMost(
			`cues in the tracks of ${tracks.length} routines: farthest from its place`,
			farthest,
			0,
			'samples',
			{
				digits: 0
			}
		),
		{
			figure: 'cues: found, each with its own tone',
			measured: `${cues}, ${stray} stray`,
			bar: `${expected}, 0 stray`,
			holds: cues === expected && stray === 0
		},
		{
			figure: 'floor: quietest 25 ms of any track',
			measured: `${floor.toFixed(1)} dBFS`,
			bar: '> -66 dBFS',
			holds: floor > -66
		}
	];
}
