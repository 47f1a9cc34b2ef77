import { cuesOf } from '#lib/core/cues.ts';
import type { Seconds } from '#lib/core/duration.ts';
import type { Line } from '#lib/core/lines.ts';
import { leadBack } from '#lib/core/player.ts';
import type { Score } from './score.ts';
import { sampleRate, toneSamples } from './sounds.ts';
import { floorRun, floorSample } from './floor.ts';
import { wakeUps } from './wake-up.ts';
import { wavHeader } from './wav.ts';

/** Samples laid at one instant of a track, multiplied by a gain. */
export interface Sound {
	readonly at: Seconds;
	readonly samples: Float32Array;
	readonly gain: number;
}

/** Where the regions behind the timeline begin, and where the track ends. */
export interface Regions {
	/** The seconds to get back into position, counted out and followed by room to leave them late. */
	readonly leadBackAt: Seconds;
	/** What sounds while a hidden page is paused: floor, and a soft tick a minute. */
	readonly pauseAt: Seconds;
	readonly length: Seconds;
}

/**
 * What a track holds, and where. From 0 to the timeline's end, a place in the track is a place on the timeline;
 * behind it stand the tail, in which the finish rings out, and the regions.
 */
export interface TrackPlan extends Regions {
	readonly sounds: readonly Sound[];
}

/** A plan rendered: mono 16-bit WAV at `sampleRate`. */
export interface Track extends Regions {
	readonly blob: Blob;
}

/** The pause region is left, or begun again, before it ends. */
export const pauseLength: Seconds = 120;
const tick: Seconds = 60;
const pauseSaidAfter: Seconds = 0.3;

const shortestTail: Seconds = 2;
const afterLastWord: Seconds = 0.5;
const room: Seconds = 10;

/** Lays every tone and every line of a score into a plan. */
export function planTrack(score: Score): TrackPlan {
	const { timeline, lines, toneGain } = score;
	const lastWord = lines.at(-1)?.end ?? 0;
	const leadBackAt = Math.max(timeline.end + shortestTail, lastWord + afterLastWord);
	const pauseAt = leadBackAt + leadBack + room;
	const ticks = [
		...Array.from({ length: leadBack }, (_, second) => leadBackAt + second),
		...Array.from({ length: pauseLength / tick }, (_, minute) => pauseAt + (minute + 1) * tick)
	];
	const sounds: Sound[] = [
		...cuesOf(timeline).map(({ at, tone }) => ({ at, samples: toneSamples(tone), gain: toneGain })),
		...ticks.map((at) => ({ at, samples: toneSamples('lead'), gain: toneGain })),
		...spoken([...score.lines, { at: pauseAt + pauseSaidAfter, says: 'paused' }], score)
	].filter(({ gain }) => gain > 0);
	const woken = score.wakeUp ? [...wakeUps(sounds), ...sounds] : sounds;
	return { sounds: woken, leadBackAt, pauseAt, length: pauseAt + pauseLength + room };
}

function spoken(lines: readonly Pick<Line, 'at' | 'says'>[], { clips, voiceGain }: Score): Sound[] {
	return lines.flatMap(({ at, says }) => {
		const samples = typeof says === 'string' ? clips.get(says) : undefined;
		return samples ? [{ at, samples, gain: voiceGain }] : [];
	});
}

/**
 * Renders a plan over the inaudible floor. Only stretches that sound are samples of their own; everything between
 * refers to one shared piece of floor, so a long track costs little more memory than its tones.
 * Sound beyond the plan's length is cut; sums beyond full scale are clipped.
 */
export function renderTrack({ sounds, ...regions }: TrackPlan): Track {
	const total = Math.round(regions.length * sampleRate);
	const parts: BlobPart[] = [wavHeader(total)];
	let written = 0;
	for (const { from, to, members } of overlapping(sounds, total)) {
		parts.push(...floorRun(written, from), mixed(from, to, members));
		written = to;
	}
	parts.push(...floorRun(written, total));
	return { ...regions, blob: new Blob(parts, { type: 'audio/wav' }) };
}

interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly members: readonly Placed[];
}

interface Placed {
	readonly first: number;
	readonly samples: Float32Array;
	readonly gain: number;
}

/** Groups sounds that overlap or touch, in order of time; all in sample numbers. */
function overlapping(sounds: readonly Sound[], total: number): Stretch[] {
	const placed = sounds
		.map(({ at, ...sound }) => ({ first: Math.round(at * sampleRate), ...sound }))
		.filter(({ first }) => first < total)
		.sort((a, b) => a.first - b.first);
	const stretches: { from: number; to: number; members: Placed[] }[] = [];
	for (const sound of placed) {
		const end = Math.min(total, sound.first + sound.samples.length);
		const last = stretches.at(-1);
		if (last && sound.first <= last.to) {
			last.members.push(sound);
			last.to = Math.max(last.to, end);
		} else {
			stretches.push({ from: sound.first, to: end, members: [sound] });
		}
	}
	return stretches;
}

function mixed(from: number, to: number, members: readonly Placed[]): Int16Array<ArrayBuffer> {
	const sum = new Float32Array(to - from);
	for (let index = 0; index < sum.length; index++) sum[index] = floorSample(from + index);
	for (const { first, samples, gain } of members) {
		const count = Math.min(samples.length, to - first);
		const scale = gain * 32_767;
		for (let index = 0; index < count; index++) sum[first - from + index]! += samples[index]! * scale;
	}
	// A loop: `Int16Array.from` with a function takes ten times as long, and this is where the time goes.
	const mixture = new Int16Array(sum.length);
	for (let index = 0; index < sum.length; index++) {
		mixture[index] = Math.round(Math.max(-32_768, Math.min(32_767, sum[index]!)));
	}
	return mixture;
}
