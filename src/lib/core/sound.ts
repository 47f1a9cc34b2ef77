import * as v from 'valibot';

/** `follow-along`: one track, which keeps sounding when the screen is locked. `with-music`: over other apps' sound. */
export type SoundMode = 'follow-along' | 'with-music';

/** How much is said and sounded. `brief` leaves out doses, counting, set-up and breathing. */
export type SoundLevel = 'full' | 'brief' | 'tones' | 'silent';

/** How a session reaches the person, as they set it. */
export interface SoundSettings {
	readonly mode: SoundMode;
	readonly level: SoundLevel;
	/** Volumes from 0 to 1. */
	readonly voice: number;
	readonly tones: number;
	/** Wakes a Bluetooth loudspeaker, inaudibly, before a sound that comes after silence. */
	readonly wakeUp: boolean;
	readonly vibration: boolean;
}

export const defaultSound: SoundSettings = {
	mode: 'follow-along',
	level: 'full',
	voice: 0.8,
	tones: 0.8,
	wakeUp: false,
	vibration: true
};

/**
 * What to multiply samples with at a volume from 0 to 1. Hearing is closer to a power than to a line: half way up
 * sounds about half as loud (the square, as mixing desks draw their faders).
 */
export function gainOf(volume: number): number {
	return volume * volume;
}

const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const soundSchema: v.GenericSchema<unknown, SoundSettings> = v.object({
	mode: v.picklist(['follow-along', 'with-music']),
	level: v.picklist(['full', 'brief', 'tones', 'silent']),
	voice: volume,
	tones: volume,
	wakeUp: v.boolean(),
	vibration: v.boolean()
});
