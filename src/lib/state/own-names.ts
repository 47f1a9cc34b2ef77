import type { Seconds } from '#lib/core/duration.ts';
import { gainOf } from '#lib/core/sound.ts';
import { prepareSpeech, speak, stopSpeaking } from '#lib/device/speech.ts';
import type { Companion, Moment } from './company.ts';
import { soundChoice } from './sound-choice.svelte.ts';

/** Come to later than this, a name would run into what follows it. */
const fresh: Seconds = 0.5;

/** Has the device speak the names that the person made up: no recording can know them. */
export class OwnNames implements Companion {
	#before: Seconds | undefined;
	#speaking = false;
	#spoken = 0;

	follow(moment: Moment | null): void {
		const running = moment?.state.status === 'running';
		if (!running && this.#speaking) stopSpeaking();
		if (!moment || !running) {
			this.#before = undefined;
			return;
		}
		const { position } = moment.state;
		if (this.#before === undefined && namesOf(moment).length > 0) prepareSpeech();
		const from = this.#before ?? position;
		this.#before = position;
		const due = namesOf(moment).find(({ at }) => from < at && at <= position && position - at < fresh);
		if (due) void this.#speak(due.name);
	}

	wants(moment: Moment): Seconds | undefined {
		return namesOf(moment).find(({ at }) => at > moment.state.position)?.at;
	}

	async #speak(name: string): Promise<void> {
		const turn = ++this.#spoken;
		this.#speaking = true;
		await speak(name, gainOf(soundChoice.now.voice));
		// A name that cut this one short is being spoken still.
		if (turn === this.#spoken) this.#speaking = false;
	}
}

function namesOf({ lines }: Moment): { at: Seconds; name: string }[] {
	return lines.flatMap(({ at, says }) => (typeof says === 'string' ? [] : [{ at, name: says.name }]));
}
