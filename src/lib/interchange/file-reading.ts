import type { OwnPicture } from '#lib/core/own-routine.ts';
import type { Routine } from '#lib/core/routine.ts';

/** Routines that a file held. Nothing is stored: the person is shown them first. */
export interface ReadRoutines {
	readonly ok: true;
	readonly kind: 'routines';
	/** The app that wrote the file, by its name: `Just Another Workout Timer`, `Holdfast`. */
	readonly app: string;
	/**
	 * At least one; each fits `routineSchema` and is not `tooMuch`, but may be longer than a session can be. Those of our
	 * own files keep an id that is a uuid, which may be one that is there already; all others have new ids, and no two the same.
	 */
	readonly routines: readonly Routine[];
	/** Those that steps of `routines` call by their ids. */
	readonly pictures: readonly OwnPicture[];
	/** What has no place here, or could not be read, one sentence a sort; empty where all of it came across. */
	readonly left: readonly string[];
}

/** Plain text, for the reader of texts. */
export interface ReadText {
	readonly ok: true;
	readonly kind: 'text';
	readonly text: string;
}

/** Why nothing can be made of a file, and what can be done about it, a sentence each. */
export interface NotRead {
	readonly ok: false;
	readonly sentence: string;
	readonly remedy: string;
}

/** Sessions, or a backup: they are for another screen than routines are. */
export interface ReadElsewhere {
	readonly ok: true;
	readonly kind: 'data';
}

export type FileReading = ReadRoutines | ReadText | ReadElsewhere | NotRead;
