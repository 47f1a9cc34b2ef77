import type { Page } from '@playwright/test';
import { sampleRate } from '#lib/audio/sounds.ts';
import { routines } from '#lib/content/index.ts';
import type { Line } from '#lib/core/lines.ts';
import { endOf, isEffort } from '#lib/core/timeline.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import { expect, test } from './fixtures.ts';
import { integratedLoudness, kWeighting } from './loudness.ts';
import { decodedTrack, expectedIn, keepSound, keepTracks, linesSaid, timelineOf } from './track.ts';
import type { Expected, Gains, Placed } from './track.ts';

/** The default volumes, 0.8: as a square, as mixing desks draw their faders. */
const usual: Gains = { tone: 0.64, voice: 0.64 };

/** One turn of the floor: 40 Hz at −57 dBFS (root mean square), in 16-bit steps. */
const turn = Int16Array.from({ length: sampleRate / 40 }, (_, index) =>
	Math.round(32_767 * 10 ** (-57 / 20) * Math.SQRT2 * Math.sin((2 * Math.PI * 40 * index) / sampleRate))
);

/** A track without its floor: whatever was laid over it, in 16-bit steps. */
function withoutFloor(track: Int16Array): Int16Array {
	const rest = new Int16Array(track.length);
	for (let index = 0; index < rest.length; index++) rest[index] = track[index]! - turn[index % turn.length]!;
	return rest;
}

/** Takes away what should have been laid into a track; what it is within half a step, rounding included, leaves 0 or ±1. */
function takeAway(rest: Int16Array, sounds: readonly Placed[]): void {
	for (const { first, samples } of sounds) {
		for (let index = 0; index < samples.length; index++)
			rest[first + index]! -= Math.round(samples[index]! * 32_767);
	}
}

/** The first sample number in a stretch that holds more than rounding; -1 where there is none. */
function firstLeft(rest: Int16Array, from = 0, to = rest.length): number {
	for (let index = from; index < to; index++) if (Math.abs(rest[index]!) > 1) return index;
	return -1;
}

/** Of every window of 25 ms, wherever it begins, the least power: in dBFS. */
function quietest(track: Int16Array): number {
	let energy = 0;
	let least = Infinity;
	for (let index = 0; index < track.length; index++) {
		energy += track[index]! ** 2;
		if (index >= turn.length) energy -= track[index - turn.length]! ** 2;
		if (index >= turn.length - 1 && energy < least) least = energy;
	}
	return 10 * Math.log10(least / turn.length / 32_768 ** 2);
}

function loudestSample(track: Int16Array): number {
	let most = 0;
	for (const sample of track) most = Math.max(most, Math.abs(sample));
	return most;
}

const endOfSound = ({ first, samples }: Placed) => first + samples.length;

function name({ what, first }: Placed): string {
	return `${what} at ${(first / sampleRate).toFixed(3)} s`;
}

/** Lines that begin before the line or tone in front of them is over, and those that the next tone begins in. */
function overlapping({ tones, lines }: Expected): string[] {
	const voices = new Set(lines);
	const all = [...tones, ...lines].toSorted((a, b) => a.first - b.first);
	return all.flatMap((sound, index) => {
		const before = all[index - 1];
		const meet = before && endOfSound(before) > sound.first && (voices.has(before) || voices.has(sound));
		return meet ? [`${name(before)} and ${name(sound)}`] : [];
	});
}

/** Tones that are not, sample for sample, all that is over the floor from 20 ms before them to their end. */
function misplacedTones(overFloor: Int16Array, { tones }: Expected): string[] {
	const rest = overFloor.slice();
	takeAway(rest, tones);
	return tones
		.filter((tone) => firstLeft(rest, Math.max(0, tone.first - sampleRate / 50), endOfSound(tone)) >= 0)
		.map(name);
}

/** Lines that are not, sample for sample, all that is over the floor beside the tones, or that nobody could hear. */
function misplacedLines(overFloor: Int16Array, { tones, lines }: Expected, { voice }: Gains): string[] {
	const rest = overFloor.slice();
	takeAway(rest, [...tones, ...lines]);
	return lines
		.filter((line) => {
			const heard = overFloor.subarray(line.first, endOfSound(line));
			const power = heard.reduce((sum, sample) => sum + (sample / 32_768 / voice) ** 2, 0) / heard.length;
			return firstLeft(rest, line.first, endOfSound(line)) >= 0 || power < 10 ** (-30 / 10);
		})
		.map(name);
}

/** Counted gaps in whose last three seconds anything but ticks and floor is to be heard. */
function spokenOver(overFloor: Int16Array, { tones }: Expected, { phases }: Timeline): number[] {
	const rest = overFloor.slice();
	takeAway(
		rest,
		tones.filter(({ what }) => what === 'lead')
	);
	return phases
		.filter((phase, index) => {
			const next = phases[index + 1];
			return !isEffort(phase) && next && isEffort(next) && phase.duration >= 5;
		})
		.map(endOf)
		.filter((end) => firstLeft(rest, Math.round((end - 3) * sampleRate), Math.round(end * sampleRate)) >= 0);
}

/** Stations whose name is not said, whole, after the effort before and before their own. */
function unnamed({ phases, stations }: Timeline, said: readonly Line[]): string[] {
	return stations
		.filter(({ step }, station) => {
			const first = phases.find((phase) => phase.station === station && isEffort(phase))!;
			const before = phases.findLast((phase) => phase.start < first.start && isEffort(phase));
			const from = before ? endOf(before) : 0;
			const names = [`name:${step.exercise}`, `next:${step.exercise}`];
			return !said.some(
				({ at, end, says }) => names.includes(says as string) && at >= from && end <= first.start
			);
		})
		.map(({ step }) => step.name);
}

/** Loudness of each phrase that is said, cut out of the track, in LUFS. */
function loudnesses(overFloor: Int16Array, { lines }: Expected): Map<string, number> {
	return new Map(
		lines.map((line) => [
			line.what,
			integratedLoudness(
				Float32Array.from(overFloor.subarray(line.first, endOfSound(line)), (sample) => sample / 32_768),
				sampleRate
			)
		])
	);
}

/** Opens a routine, and reads the track that the app builds for it beside what must stand in it. */
async function trackOf(page: Page, id: string, said: readonly Line[], gains: Gains) {
	await keepTracks(page);
	await page.goto(`./routines/${id}`);
	const track = await decodedTrack(page);
	const expected = await expectedIn(page, timelineOf(id), said, gains);
	return { track, expected, overFloor: withoutFloor(track) };
}

/** Expects a track to hold what it must at its exact samples, and nothing else. */
function expectExact(track: Int16Array, overFloor: Int16Array, expected: Expected, gains: Gains): void {
	expect(misplacedTones(overFloor, expected), 'tones that are not at their sample').toEqual([]);
	expect(misplacedLines(overFloor, expected, gains), 'lines that are not heard at their place').toEqual([]);
	expect(track.length).toBe(expected.length);
	const rest = overFloor.slice();
	takeAway(rest, [...expected.tones, ...expected.lines]);
	expect(firstLeft(rest) / sampleRate, 'second at which something else sounds').toBeLessThan(0);
	expect(quietest(track), 'the floor').toBeGreaterThan(-66);
}

for (const { id, title } of routines) {
	test(`the track of ${title} holds every tone and every line at its exact sample, apart from each other`, async ({
		page
	}) => {
		test.slow();
		const timeline = timelineOf(id);
		const said = linesSaid(timeline);
		const { track, expected, overFloor } = await trackOf(page, id, said, usual);
		expect(expected.tones.length).toBeGreaterThan(timeline.phases.length);
		expect(said.length).toBeGreaterThan(timeline.stations.length);
		expectExact(track, overFloor, expected, usual);
		expect(overlapping(expected), 'talked over').toEqual([]);
		expect(spokenOver(overFloor, expected, timeline), '3-2-1 that is talked over').toEqual([]);
		expect(unnamed(timeline, said), 'steps that begin without having been named').toEqual([]);
		expect(loudestSample(track), 'full scale').toBeLessThan(32_767);

		const levels = [...loudnesses(overFloor, expected)].toSorted(([, a], [, b]) => a - b);
		const [softest, loudest] = [levels[0]!, levels.at(-1)!];
		test
			.info()
			.annotations.push({ type: 'loudness', description: `${softest.join(' ')} to ${loudest.join(' ')}` });
		expect(loudest[1] - softest[1], `${loudest[0]} is louder than ${softest[0]}, in LU`).toBeLessThanOrEqual(
			3
		);
	});
}

test('a brief coach says less, and leads just as exactly', async ({ page }) => {
	const said = linesSaid(timelineOf('deep-back'), 'brief');
	expect(said.length).toBeGreaterThan(0);
	expect(said.length).toBeLessThan(linesSaid(timelineOf('deep-back')).length / 2);
	await keepSound(page, { level: 'brief' });
	const { track, expected, overFloor } = await trackOf(page, 'deep-back', said, usual);
	expectExact(track, overFloor, expected, usual);
});

test('tones alone are a track of tones', async ({ page }) => {
	await keepSound(page, { level: 'tones' });
	const { track, expected, overFloor } = await trackOf(page, 'deep-back', [], usual);
	expect(expected.tones.length).toBeGreaterThan(100);
	expectExact(track, overFloor, expected, usual);
});

test('silence is a track of floor', async ({ page }) => {
	const gains: Gains = { tone: 0, voice: 0 };
	await keepSound(page, { level: 'silent' });
	const { track, expected, overFloor } = await trackOf(page, 'deep-back', [], gains);
	expect(expected.tones).toEqual([]);
	expectExact(track, overFloor, expected, gains);
});

test('tones and voice have volumes of their own', async ({ page }) => {
	const gains: Gains = { tone: 1, voice: 0.25 };
	await keepSound(page, { tones: 1, voice: 0.5 });
	const { track, expected, overFloor } = await trackOf(
		page,
		'deep-back',
		linesSaid(timelineOf('deep-back')),
		gains
	);
	expectExact(track, overFloor, expected, gains);
});

test('loudness is measured by the standard', () => {
	const printed = [
		{ b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] },
		{ b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] }
	];
	for (const [stage, { b, a }] of kWeighting(48_000).entries()) {
		for (const [index, value] of [...b, ...a].entries()) {
			expect(value).toBeCloseTo([...printed[stage]!.b, ...printed[stage]!.a][index]!, 8);
		}
	}
	const sine = Float32Array.from({ length: 3 * sampleRate }, (_, index) =>
		Math.sin((2 * Math.PI * 997 * index) / sampleRate)
	);
	expect(integratedLoudness(sine, sampleRate)).toBeCloseTo(-3.01, 1);
});
