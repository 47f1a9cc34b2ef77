import { FakeAudio } from '#lib/audio/fake-audio.ts';
import { scoreOf } from '#lib/audio/fake-score.ts';
import { FollowAlong } from '#lib/audio/follow-along.ts';
import type { Score } from '#lib/audio/score.ts';
import type { Track } from '#lib/audio/track.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import type { Routine } from '#lib/core/routine.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import { Player } from './player.svelte.ts';
import { SoundDesk } from './sound-desk.svelte.ts';

/** Two planks of 20 s: ready 0–10, work 10–30, rest 30–60, work 60–80. */
export const planks: Routine = inARow(stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 }));

/** A bear crawl for as long as it takes, then a plank: ready 0–10, open 10–610, change 610–620, work 620–640. */
export const crawl: Routine = inARow(
	stepOf({ type: 'open', sides: 'none', sets: 1 }, { exercise: 'bear-crawl', name: 'Bear crawl' }),
	stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 20 })
);

/**
 * A player over a pretended sound, that moves along the (faked) clock of the system, and what a test does to the world
 * around it. Ids are `s1`, `s2`, …
 */
export class Rehearsal {
	readonly audio = new FakeAudio(() => Date.now() / 1000);
	/** The timelines whose tracks were asked for, in order. */
	readonly built: Timeline[] = [];
	readonly player: Player;

	readonly #settle: () => Promise<unknown>;
	#fails = false;
	#gate = Promise.resolve();
	#sessions = 0;

	constructor(settle: () => Promise<unknown>) {
		URL.createObjectURL = () => 'blob:track';
		URL.revokeObjectURL = () => undefined;
		this.#settle = settle;
		const desk = new SoundDesk(
			() => Promise.resolve(new FollowAlong(this.audio.element, (score) => this.#build(score))),
			(timeline) => Promise.resolve({ score: scoreOf(timeline), voiceMissing: false })
		);
		const now = () => Date.now();
		this.player = new Player(desk, now, () => `s${++this.#sessions}`);
	}

	/** The next tracks cannot be built. */
	failToBuild(fails: boolean): void {
		this.#fails = fails;
	}

	/** The next tracks are built only when what this returns is called. */
	holdBuilding(): () => void {
		let open!: () => void;
		this.#gate = new Promise((resolve) => (open = resolve));
		return open;
	}

	/** Makes a routine ready, with the default timing. */
	ready(routine: Routine = planks): Promise<unknown> {
		this.player.prepare(routine, defaultTiming);
		return this.#settle();
	}

	async #build({ timeline }: Score): Promise<Track> {
		this.built.push(timeline);
		const broken = this.#fails;
		await this.#gate;
		if (broken) throw new Error('The sound of this session could not be built.');
		const { end } = timeline;
		return { blob: new Blob(), leadBackAt: end + 2, pauseAt: end + 15, length: end + 145 };
	}
}
