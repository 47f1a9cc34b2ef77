import { emptyTimeline, scoreOf } from './fake-score.ts';
import { FakeAudio } from './fake-audio.ts';
import { FollowAlong } from './follow-along.ts';
import type { Score } from './score.ts';
import type { Track } from './track.ts';

/** A track whose timeline ends at 60 s; the count back in begins at 62 s, the pause region at 75 s. */
const track = (): Track => ({
	blob: new Blob(['sound'], { type: 'audio/wav' }),
	leadBackAt: 62,
	pauseAt: 75,
	length: 205
});

/** All that a test of `FollowAlong` needs: an element whose clock is moved by hand, and who listens. */
export class Stage {
	clock = 100;
	/** The object URLs that are alive. */
	readonly urls: string[] = [];
	readonly audio = new FakeAudio(() => this.clock);
	/** What was asked to be built, and whether that fails. */
	readonly built: Score[] = [];
	buildFailure: Error | undefined;
	readonly sound = new FollowAlong(this.audio.element, (score) => {
		this.built.push(score);
		return this.buildFailure ? Promise.reject(this.buildFailure) : Promise.resolve(track());
	});
	/** How often it told of each. */
	interruptions = 0;
	returns = 0;

	private constructor() {
		let made = 0;
		URL.createObjectURL = () => {
			this.urls.push(`blob:${++made}`);
			return this.urls.at(-1)!;
		};
		URL.revokeObjectURL = (url) => void this.urls.splice(this.urls.indexOf(url), 1);
		document.body.replaceChildren();
		this.sound.onInterrupted = () => void this.interruptions++;
		this.sound.onReturned = () => void this.returns++;
	}

	/** With a track put in, at its beginning. */
	static async set(): Promise<Stage> {
		const stage = new Stage();
		await stage.load(0);
		return stage;
	}

	/** Makes a track ready, and puts it in. */
	async load(position: number): Promise<void> {
		(await this.sound.prepare(scoreOf(emptyTimeline(60))))(position);
	}

	/** Time passes, and the element says so. */
	pass(seconds: number): void {
		this.clock += seconds;
		this.audio.element.dispatchEvent(new Event('timeupdate'));
	}

	/** Lets the browser tell of what has happened. */
	async told(): Promise<void> {
		for (let turn = 0; turn < 5; turn++) await Promise.resolve();
	}
}
