import type { SoundMode } from '#lib/core/sound.ts';
import type { Timeline } from '#lib/core/timeline.ts';
import type { PlayAnswer, PutIn, Score, Sounding } from './score.ts';

/** A way to sound, for tests, that only writes down what it is told. */
export class FakeEngine implements Sounding {
	onInterrupted = () => {};
	onReturned = () => {};
	position = 0;
	leadLeft = 0;
	answer: PlayAnswer = 'playing';
	readonly mode: SoundMode;
	/** The end of the timeline that is put in; `null`: none is. */
	holds: number | null = null;
	readonly calls: string[] = [];
	readonly #gates: ReadonlyMap<Timeline, Promise<void>>;

	/** `gates` keep the sound of their timeline from being ready. */
	constructor(mode: SoundMode, gates: ReadonlyMap<Timeline, Promise<void>>) {
		this.mode = mode;
		this.#gates = gates;
	}

	async prepare({ timeline }: Score): Promise<PutIn> {
		await this.#gates.get(timeline);
		return (position) => {
			this.holds = timeline.end;
			this.position = position;
		};
	}

	play(): Promise<PlayAnswer> {
		this.calls.push('play');
		return Promise.resolve(this.answer);
	}

	pause(): void {
		this.calls.push('pause');
	}

	standBy(): void {
		this.calls.push('stand by');
	}

	seek(position: number): void {
		this.calls.push(`seek ${position}`);
	}

	leadBack(position: number): void {
		this.calls.push(`lead back ${position}`);
	}

	endLeadBack(): boolean {
		return false;
	}

	unload(): void {
		this.holds = null;
		this.calls.push('unload');
	}
}
