import { openWatched } from '../hooks.js';
import { atMost } from '../table.js';

/** A cue as it should be in the track: its first sample, and which tone. */
/** @typedef {{ at: number, tone: string }} Expected */

/**
 * What was found in one decoded track.
 *
 * @typedef {object} Found
 * @property {number} cues whose samples are that tone's and nothing else's, wherever near their place
 * @property {number} farthest samples between a cue and where its tone was found, the most
 * @property {number} stray sounds behind the last tone of a gap and before the effort: over a 3-2-1
 * @property {number} quietest the least mean square of any 25 ms, in 16-bit steps squared
 */

/**
 * Decodes the track that the app built and looks for its tones, by nothing but what can be heard: where a tone stands,
 * what is left without it is a 40 Hz sine, and so it is in the 20 ms before. Looks from the cue's own place outwards,
 * because the voice is between the tones. Runs in the page.
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

	let squares = 0;
	let quietest = Infinity;
	for (let at = 0; at < heard.length; at++) {
		squares += (heard[at] ?? 0) ** 2;
		if (at >= turn) squares -= (heard[at - turn] ?? 0) ** 2;
		if (at >= turn - 1 && squares < quietest * turn) quietest = squares / turn;
	}

	/** What sounds over the floor at a sample number. @param {number} at */
	const over = (at) => (at < 0 ? 0 : (heard[at] ?? 0) - (floor[at % turn] ?? 0));
	const silence = sampleRate / 50;
	/** Whether a tone stands at a sample number, and nothing else does. @param {number[]} samples @param {number} at */
	const stands = (samples, at) => {
		for (let index = -silence; index < samples.length; index++)
			if (Math.abs(over(at + index) - (samples[index] ?? 0)) > audible) return false;
		return true;
	};
	const reach = sampleRate / 10;
	/** @param {Expected} cue */
	const distance = ({ at, tone }) => {
		const samples = tones[tone] ?? [];
		for (let off = 0; off <= reach; off++)
			if (stands(samples, at + off) || stands(samples, at - off)) return off;
		return Infinity;
	};
	const distances = expected.map(distance);

	let stray = 0;
	for (const [index, { at, tone }] of expected.entries()) {
		const next = expected[index + 1];
		if (tone !== 'lead' || !next) continue;
		for (let place = at + (tones.lead?.length ?? 0); place < next.at; place++) {
			if (Math.abs(over(place)) <= audible) continue;
			stray++;
			break;
		}
	}
	const found = distances.filter((off) => off < Infinity);
	return { cues: found.length, farthest: Math.max(...distances), stray, quietest };
}

/**
 * Opens a routine, and listens to the track that the app built of it.
 *
 * @param {import('../run.js').Bench} bench
 * @param {import('../../../src/lib/core/routine.ts').Routine} routine
 * @param {Record<string, number[]>} tones
 * @returns {Promise<Found & { expected: number }>}
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
	return { ...found, expected: expected.length };
}

/**
 * Where each cue of every built-in routine sounds in the track that the app built of it, the voice between them.
 *
 * @param {import('../run.js').Bench} bench
 * @returns {Promise<import('../table.js').Figure[]>}
 */
export async function cueFigures(bench) {
	const { tones: names, toneSamples } = bench.core.sounds;
	const { defaultSound, gainOf } = bench.core.sound;
	const scale = 32_767 * gainOf(defaultSound.tones);
	const tones = Object.fromEntries(
		names.map((tone) => [tone, Array.from(toneSamples(tone), (value) => value * scale)])
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
			{ digits: 0 }
		),
		{
			figure: 'cues: found with nothing over them, voice in the track',
			measured: `${cues}, ${stray} ticks of 3-2-1 talked over`,
			bar: `${expected}, 0 talked over`,
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
