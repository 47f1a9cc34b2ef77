import { sideName } from '#lib/core/dose.ts';
import { clearNowPlaying, showNowPlaying, showPosition } from '#lib/device/media-session.ts';
import type { Buttons, NowPlaying } from '#lib/device/media-session.ts';
import type { Companion, Led, Moment } from './company.ts';

/** Shows the session on the lock screen, and lets its buttons and a headset's lead it. */
export class LockScreen implements Companion {
	readonly #led: Led;
	readonly #artwork: () => string;
	#shown = '';
	#open = false;

	constructor(led: Led, artwork: () => string) {
		this.#led = led;
		this.#artwork = artwork;
	}

	follow(moment: Moment | null): void {
		if (!moment) {
			if (this.#shown) clearNowPlaying();
			this.#shown = '';
			return;
		}
		const { state, glance } = moment;
		this.#open = glance.phase.kind === 'open';
		const playing = state.status === 'running' || state.status === 'resuming';
		const now = this.#nowPlaying(moment);
		// Asked for at every phase, move and change of status: that covers every time that it sounds anew.
		const key = [now.title, now.artist, glance.index, state.moves, state.status].join('\n');
		if (key === this.#shown) return;
		this.#shown = key;
		showNowPlaying(now, this.#buttons);
		showPosition(playing, state.position, state.timeline.end);
	}

	/** In an open phase, which only the person ends, Next says that it is done. */
	readonly #buttons: Buttons = {
		play: () => void this.#led.start(),
		pause: () => this.#led.pause(),
		previous: () => this.#led.move({ type: 'back' }),
		next: () => this.#led.move({ type: this.#open ? 'done' : 'next' }),
		seek: (position) => this.#led.move({ type: 'seek', position })
	};

	#nowPlaying({ routine, glance: { word, phase, station, next } }: Moment): NowPlaying {
		const counted = phase.rep > 0;
		const set = station.sets > 1 ? `set ${phase.set} of ${station.sets}` : '';
		const about = [station.step.name, sideName(phase.side).toLowerCase(), set].filter(Boolean).join(', ');
		return {
			title: counted ? about : `${word}: ${about}`,
			artist: `Next: ${next}`,
			album: routine.title,
			artwork: this.#artwork()
		};
	}
}
