import type { Seconds } from '#lib/core/duration.ts';
import { leadBack } from '#lib/core/player.ts';
import type { Track } from './track.ts';

/** What the browser said to "play": it sounds, it wants a tap first, or it cannot play this at all. */
export type PlayAnswer = 'playing' | 'refused' | 'failed';

/** The element may stand a sample or two off the end of the count by rounding. */
const tolerance: Seconds = 0.005;

/**
 * One bare `<audio>` over one track, which is the clock of the session: `position` is where it sounds.
 * It plays, pauses, seeks, and counts the person back in from the track's lead-back region.
 */
export class FollowAlong {
	readonly #element: HTMLAudioElement;
	#track: Track | undefined;
	#url: string | undefined;
	#wanted = false;
	/** Where to go on once the lead-back has been heard; the element is in that region until then. */
	#leadingTo: Seconds | undefined;

	/** Called when the sound stopped without having been asked to. */
	onInterrupted: () => void = () => {};

	constructor(element: HTMLAudioElement = document.createElement('audio')) {
		this.#element = element;
		element.setAttribute('playsinline', '');
		element.preload = 'auto';
		// A pause is told of late: by then it may sound again.
		element.addEventListener('pause', () => element.paused && this.#noticeStop());
		element.addEventListener('error', () => this.#noticeStop());
	}

	/** Puts a track in place of the one before, at a position; it sounds on if that one did. */
	load(track: Track, position: Seconds): void {
		const goOn = this.#wanted;
		this.#wanted = false;
		if (!this.#element.isConnected) document.body.append(this.#element);
		if (this.#url) URL.revokeObjectURL(this.#url);
		this.#url = URL.createObjectURL(track.blob);
		this.#track = track;
		this.#element.src = this.#url;
		this.seek(position);
		if (goOn) void this.#goOn();
	}

	/** Must be called inside a gesture the first time, or the browser refuses. */
	async play(): Promise<PlayAnswer> {
		this.#wanted = true;
		try {
			await this.#element.play();
			return 'playing';
		} catch (reason) {
			if (reason instanceof DOMException && reason.name === 'AbortError') return 'playing';
			this.#wanted = false;
			return reason instanceof DOMException && reason.name === 'NotAllowedError' ? 'refused' : 'failed';
		}
	}

	/** Stops where it is. A count back in is dropped: the next one starts from three again. */
	pause(): void {
		this.#wanted = false;
		this.#element.pause();
		if (this.#leadingTo !== undefined) this.#element.currentTime = this.#leadingTo;
		this.#leadingTo = undefined;
	}

	/** Moves to a position; during a count back in, it is counted again and leads there. */
	seek(position: Seconds): void {
		if (this.#leadingTo === undefined) this.#element.currentTime = position;
		else this.leadBack(position);
	}

	/** Moves to the count back in, which leads to a position; that is what `position` says until `endLeadBack`. */
	leadBack(position: Seconds): void {
		if (!this.#track) return;
		this.#leadingTo = position;
		this.#element.currentTime = this.#track.leadBackAt;
	}

	/** Goes on where the count led to, once it is over; else does nothing. Says whether it did. */
	endLeadBack(): boolean {
		if (this.#leadingTo === undefined || this.leadLeft > 0) return false;
		this.#element.currentTime = this.#leadingTo;
		this.#leadingTo = undefined;
		return true;
	}

	/** On the timeline; beyond its end while the finish rings out. */
	get position(): Seconds {
		return this.#leadingTo ?? this.#element.currentTime;
	}

	/** Seconds that are left of the count back in; 0 where there is none. */
	get leadLeft(): Seconds {
		if (this.#leadingTo === undefined || !this.#track) return 0;
		const left = this.#track.leadBackAt + leadBack - this.#element.currentTime;
		return left > tolerance ? left : 0;
	}

	/** Lets go of the track. A new one can be loaded afterwards. */
	unload(): void {
		this.#wanted = false;
		this.#leadingTo = undefined;
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

	#noticeStop(): void {
		if (!this.#wanted) return;
		this.#wanted = false;
		this.onInterrupted();
	}
}
