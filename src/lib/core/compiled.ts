import { compile } from './compile.ts';
import type { Timing } from './dose.ts';
import type { Routine } from './routine.ts';
import type { Timeline } from './timeline.ts';

/** A routine's timeline; or why it has none, in the compiler's sentence, as a routine of the person's own may not. */
export type Compiled =
	| { readonly timeline: Timeline; readonly refusal: null }
	| { readonly timeline: null; readonly refusal: string };

export function compiled(routine: Routine, timing: Timing): Compiled {
	try {
		return { timeline: compile(routine, timing), refusal: null };
	} catch (reason) {
		if (!(reason instanceof RangeError)) throw reason;
		return { timeline: null, refusal: reason.message };
	}
}
