import { commandIn } from '#lib/core/commands.ts';
import type { Seconds } from '#lib/core/duration.ts';
import { Listener } from '#lib/device/recognition.ts';
import type { Companion, Led, Moment } from './company.ts';
import { handsFree } from './hands-free.svelte.ts';

/** Given to the room to fall silent after a line, before it is listened to again. */
const echo: Seconds = 0.4;

/** Listens for commands while a session goes on and the voice is silent; only for those who asked for it. */
export class VoiceCommands implements Companion {
	readonly #led: Led;
	readonly #listener: Pick<Listener, 'listen' | 'rest'>;
	#refused = $state(false);

	constructor(
		led: Led,
		makeListener = (...told: ConstructorParameters<typeof Listener>) => new Listener(...told)
	) {
		this.#led = led;
		this.#listener = makeListener(
			(words) => this.#obey(words),
			() => (this.#refused = true)
		);
	}

	/** The microphone was asked for, and is not to be had. */
	get refused(): boolean {
		return this.#refused;
	}

	follow(moment: Moment | null): void {
		// What was refused for one session may be granted for the next.
		if (!moment) this.#refused = false;
		const over = !moment || moment.state.status === 'ended';
		if (over || !handsFree.listens || this.#refused || speaks(moment)) this.#listener.rest();
		else this.#listener.listen();
	}

	/** Where the voice begins and where its echo has died away. */
	wants({ lines, state: { position } }: Moment): Seconds | undefined {
		if (!handsFree.listens) return undefined;
		return lines.flatMap(({ at, end }) => [at, end + echo]).find((at) => at > position);
	}

	#obey(words: string): void {
		const command = commandIn(words);
		if (command === 'pause') this.#led.pause();
		else if (command === 'resume') void this.#led.start();
		else if (command) this.#led.move(command);
	}
}

/** Paused, the voice is silent wherever it stopped. */
function speaks({ lines, state: { position, status } }: Moment): boolean {
	if (status !== 'running') return false;
	return lines.some(({ at, end }) => at <= position && position < end + echo);
}
