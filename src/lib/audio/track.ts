import { cuesOf } from '#lib/core/cues.ts';
import type { Seconds } from '#lib/core/duration.ts';
import { leadBack } from '#lib/core/player.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import { sampleRate, toneSamples } from './sounds.ts';
import { floorRun, floorSample } from './floor.ts';
import { wavHeader } from './wav.ts';

/** Samples laid at one instant of a track. */
export interface Sound {
	readonly at: Seconds;
	readonly samples: Float32Array;
}

/**
 * What a track holds, and where. From 0 to the timeline's end, a place in the track is a place on the timeline;
 * behind it stand the tail, in which the finish rings out, and the lead-back region.
 */
export interface TrackPlan {
	readonly sounds: readonly Sound[];
	readonly length: Seconds;
	/** Where the seconds to get back into position begin, counted out and followed by room to leave them late. */
	readonly leadBackAt: Seconds;
}

/** A plan rendered: mono 16-bit WAV at `sampleRate`. */
export interface Track {
	readonly blob: Blob;
	readonly leadBackAt: Seconds;
}

const tail: Seconds = 2;
const leadBackRoom: Seconds = 10;

/** Lays every cue of a timeline into a plan. More sounds can be added to it before it is rendered. */
export function planTrack(timeline: Timeline): TrackPlan {
	const leadBackAt = timeline.end + tail;
	const sounds = cuesOf(timeline).map(({ at, tone }) => ({ at, samples: toneSamples(tone) }));
	const count = Array.from({ length: leadBack }, (_, second) => ({
		at: leadBackAt + second,
		samples: toneSamples('lead')
	}));
	return { sounds: [...sounds, ...count], length: leadBackAt + leadBackRoom, leadBackAt };
}

/**
 * Renders a plan over the inaudible floor. Only stretches that sound are samples of their own; everything between
 * refers to one shared piece of floor, so a long track costs little more memory than its tones.
 * Sound beyond the plan's length is cut; sums beyond full scale are clipped.
 */
export function renderTrack({ sounds, length, leadBackAt }: TrackPlan): Track {
	const total = Math.round(length * sampleRate);
	const parts: BlobPart[] = [wavHeader(total)];
	let written = 0;
	for (const { from, to, members } of overlapping(sounds, total)) {
		parts.push(...floorRun(written, from), mixed(from, to, members));
		written = to;
	}
	parts.push(...floorRun(written, total));
	return { blob: new Blob(parts, { type: 'audio/wav' }), leadBackAt };
}

interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly members: readonly Placed[];
}

interface Placed {
	readonly first: number;
	readonly samples: Float32Array;
}

/** Groups sounds that overlap or touch, in order of time; all in sample numbers. */
function overlapping(sounds: readonly Sound[], total: number): Stretch[] {
	const placed = sounds
		.map(({ at, samples }) => ({ first: Math.round(at * sampleRate), samples }))
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
	for (const { first, samples } of members) {
		const count = Math.min(samples.length, to - first);
		for (let index = 0; index < count; index++) sum[first - from + index]! += samples[index]! * 32_767;
	}
	// A loop: `Int16Array.from` with a function takes ten times as long, and this is where the time goes.
	const mixture = new Int16Array(sum.length);
	for (let index = 0; index < sum.length; index++) {
		mixture[index] = Math.round(Math.max(-32_768, Math.min(32_767, sum[index]!)));
	}
	return mixture;
}
