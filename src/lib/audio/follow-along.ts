import type { Seconds } from '#lib/core/duration.ts';
import { leadBack } from '#lib/core/player.ts';
import { setAudioSession } from './audio-session.ts';
import type { PlayAnswer, PutIn, Score, Sounding } from './score.ts';
import { StallWatch } from './stall-watch.ts';
import { pauseLength } from './track.ts';
import type { Track } from './track.ts';
import { buildTrack } from './track-builder.ts';

/** The element may stand a sample or two off the end of the count by rounding. */
const tolerance: Seconds = 0.005;

/** One bare `<audio>` over one track, whose regions count back in and stand by. */
export class FollowAlong implements Sounding {
	readonly #element: HTMLAudioElement;
	readonly #build: typeof buildTrack;
	readonly #watch = new StallWatch();
	#track: Track | undefined;
	#url: string | undefined;
	#wanted = false;
	/** Where to go on once the lead-back has been heard; the element is in that region until then. */
	#leadingTo: Seconds | undefined;
	/** Where it is paused, while the element sounds in the pause region. */
	#standingAt: Seconds | undefined;

	onInterrupted: () => void = () => {};
	onReturned: () => void = () => {};

	constructor(element = document.createElement('audio'), build = buildTrack) {
		this.#element = element;
		this.#build = build;
		element.setAttribute('playsinline', '');
		element.preload = 'auto';
		// A pause is told of late: by then it may sound again.
		element.addEventListener('pause', () => element.paused && this.#noticeStop());
		element.addEventListener('error', () => this.#noticeStop());
		element.addEventListener('play', () => this.#noticeReturn());
		element.addEventListener('timeupdate', () => this.#stayInPause());
	}

	async prepare(score: Score): Promise<PutIn> {
		const track = await this.#build(score);
		return (position) => this.#load(track, position);
	}

	#load(track: Track, position: Seconds): void {
		const goOn = this.#wanted;
		this.#wanted = false;
		if (!this.#element.isConnected) document.body.append(this.#element);
		if (this.#url) URL.revokeObjectURL(this.#url);
		this.#url = URL.createObjectURL(track.blob);
		this.#track = track;
		this.#element.src = this.#url;
		this.seek(position);
		if (this.#standingAt !== undefined) this.#element.currentTime = track.pauseAt;
		if (goOn) void this.#goOn();
	}

	async play(): Promise<PlayAnswer> {
		this.#wanted = true;
		this.#watch.reset();
		setAudioSession('playback');
		try {
			await this.#element.play();
			return 'playing';
		} catch (reason) {
			if (reason instanceof DOMException && reason.name === 'AbortError') return 'playing';
			this.#wanted = false;
			return reason instanceof DOMException && reason.name === 'NotAllowedError' ? 'refused' : 'failed';
		}
	}

	pause(): void {
		this.#wanted = false;
		this.#element.pause();
		const held = this.#leadingTo ?? this.#standingAt;
		if (held !== undefined) this.#element.currentTime = held;
		this.#leadingTo = undefined;
		this.#standingAt = undefined;
	}

	/** The element sounds on in the pause region: once stopped, a locked phone may never let it start again. */
	standBy(): void {
		if (!this.#track || this.#element.paused) return this.pause();
		this.#standingAt ??= this.position;
		this.#leadingTo = undefined;
		this.#element.currentTime = this.#track.pauseAt;
	}

	seek(position: Seconds): void {
		if (this.#leadingTo !== undefined) this.leadBack(position);
		else if (this.#standingAt !== undefined) this.#standingAt = position;
		else this.#element.currentTime = position;
	}

	leadBack(position: Seconds): void {
		if (!this.#track) return;
		this.#leadingTo = position;
		this.#standingAt = undefined;
		this.#element.currentTime = this.#track.leadBackAt;
	}

	endLeadBack(): boolean {
		if (this.#leadingTo === undefined || this.leadLeft > 0) return false;
		this.#element.currentTime = this.#leadingTo;
		this.#leadingTo = undefined;
		return true;
	}

	get position(): Seconds {
		if (this.#wanted && !this.#element.paused && this.#watch.stands(this.#element.currentTime)) {
			this.#noticeStop();
		}
		return this.#leadingTo ?? this.#standingAt ?? this.#element.currentTime;
	}

	get leadLeft(): Seconds {
		if (this.#leadingTo === undefined || !this.#track) return 0;
		const left = this.#track.leadBackAt + leadBack - this.#element.currentTime;
		return left > tolerance ? left : 0;
	}

	unload(): void {
		this.#wanted = false;
		this.#leadingTo = undefined;
		this.#standingAt = undefined;
		this.#element.pause();
		this.#element.removeAttribute('src');
		this.#element.remove();
		if (this.#url) URL.revokeObjectURL(this.#url);
		this.#url = undefined;
		this.#track = undefined;
	}

	async #goOn(): Promise<void> {
		if ((await this.play()) !== 'playing') this.onInterrupted();
	}

	#stayInPause(): void {
		if (this.#standingAt === undefined || !this.#track) return;
		const { pauseAt } = this.#track;
		if (this.#element.currentTime >= pauseAt + pauseLength) this.#element.currentTime = pauseAt;
	}

	/** Browsers that paused for another app's sound play on by themselves: that is for the session to decide. */
	#noticeReturn(): void {
		if (this.#wanted || this.#element.paused) return;
		this.#wanted = this.#standingAt !== undefined;
		if (this.#wanted) return;
		this.#element.pause();
		this.onReturned();
	}

	#noticeStop(): void {
		if (!this.#wanted) return;
		this.#wanted = false;
		this.onInterrupted();
	}
}
