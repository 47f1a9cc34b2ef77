import { FakeAudio } from '#lib/audio/fake-audio.ts';
import { FollowAlong } from '#lib/audio/follow-along.ts';
import type { Track } from '#lib/audio/track.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import type { Routine } from '#lib/core/routine.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import { Player } from './player.svelte.ts';

/** Two planks of 20 s: ready 0–10, work 10–30, rest 30–60, work 60–80. */
export const planks: Routine = inARow(stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 }));

/** A bear crawl for as long as it takes, then a plank: ready 0–10, open 10–610, change 610–620, work 620–640. */
export const crawl: Routine = inARow(
	stepOf({ type: 'open', sides: 'none', sets: 1 }, { exercise: 'bear-crawl', name: 'Bear crawl' }),
	stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 20 })
);

/** A player, and what a test does to the world around it. */
export interface Rehearsal {
	readonly player: Player;
	readonly audio: FakeAudio;
	/** The timelines whose tracks were asked for, in order. */
	readonly built: readonly Timeline[];
	/** The next tracks cannot be built. */
	failToBuild(fails: boolean): void;
	/** The next tracks are built only when what this returns is called. */
	holdBuilding(): () => void;
	/** Makes a routine ready, with the default timing. */
	ready(routine?: Routine): Promise<unknown>;
}

/** A player over a pretended sound, that moves along the (faked) clock of the system; ids are `s1`, `s2`, … */
export function rehearse(settle: () => Promise<unknown>): Rehearsal {
	URL.createObjectURL = () => 'blob:track';
	URL.revokeObjectURL = () => undefined;
	const now = () => Date.now();
	const audio = new FakeAudio(() => now() / 1000);
	const built: Timeline[] = [];
	let fails = false;
	let gate = Promise.resolve();
	let sessions = 0;
	const build = async (timeline: Timeline): Promise<Track> => {
		built.push(timeline);
		const broken = fails;
		await gate;
		if (broken) throw new Error('The sound of this session could not be built.');
		return { blob: new Blob(), leadBackAt: timeline.end + 2 };
	};
	const player = new Player(
		() => new FollowAlong(audio.element),
		build,
		now,
		() => `s${++sessions}`
	);
	return {
		player,
		audio,
		built,
		failToBuild: (value) => (fails = value),
		holdBuilding: () => {
			let open!: () => void;
			gate = new Promise((resolve) => (open = resolve));
			return open;
		},
		ready: (routine = planks) => {
			player.prepare(routine, defaultTiming);
			return settle();
		}
	};
}
