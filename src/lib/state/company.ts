import type { Seconds } from '#lib/core/duration.ts';
import type { Glance } from '#lib/core/glance.ts';
import type { Line } from '#lib/core/lines.ts';
import type { Move, PlayerState } from '#lib/core/player.ts';
import type { Routine } from '#lib/core/routine.ts';

/** A session as it stands, for those who go along with it. */
export interface Moment {
	readonly routine: Routine;
	readonly state: PlayerState;
	readonly glance: Glance;
	/** What the voice says over the timeline. */
	readonly lines: readonly Line[];
}

/** What of a session can be led from outside the screen: by the lock screen, a headset, the voice. */
export interface Led {
	start(): Promise<void>;
	pause(): void;
	move(event: Move): void;
}

/** Goes along with a session: shows it on the lock screen, vibrates with it, listens for it. */
export interface Companion {
	/** Told of every change, and at least twice a second while it runs; `null`: the session is over, or was left. */
	follow(moment: Moment | null): void;
	/** The next place on the timeline at which it has to be told. */
	wants?(moment: Moment): Seconds | undefined;
}

/** All who go along with a session. */
export class Company {
	readonly #members: Companion[] = [];

	join(companion: Companion): void {
		this.#members.push(companion);
	}

	follow(moment: Moment | null): void {
		for (const companion of this.#members) companion.follow(moment);
	}

	/** Seconds until one of them has to be told; `Infinity` where none has. */
	untilWanted(moment: Moment): Seconds {
		const { position } = moment.state;
		const ahead = this.#members
			.map((companion) => (companion.wants?.(moment) ?? Infinity) - position)
			.filter((seconds) => seconds > 0);
		return Math.min(Infinity, ...ahead);
	}
}
