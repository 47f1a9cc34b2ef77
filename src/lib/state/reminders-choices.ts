import { routines } from '#lib/content/index.ts';
import type { Timing } from '#lib/core/dose.ts';
import { compiledWithin } from '#lib/core/extent.ts';
import type { Wish } from '#lib/core/reminders.ts';
import type { Routine } from '#lib/core/routine.ts';
import { readRoutines } from '#lib/storage/routines.ts';
import { settings } from './settings.svelte.ts';

/** What one can be reminded of, and how long it takes. */
export interface Choices {
	readonly own: readonly Wish['routine'][];
	readonly builtIn: readonly Wish['routine'][];
}

/** All routines that can be done as they are. Where the person's own cannot be read, the built-in ones. */
export async function readChoices(): Promise<Choices> {
	const [own] = await Promise.all([readRoutines(), settings.load()]);
	const found = own.ok ? own.value.routines.map(({ routine }) => routine) : [];
	return { own: choicesOf(found, settings.timing), builtIn: choicesOf(routines, settings.timing) };
}

function choicesOf(routines: readonly Routine[], timing: Timing): readonly Wish['routine'][] {
	return routines.flatMap((routine) => {
		const { timeline } = compiledWithin(routine, timing);
		const { id, title } = routine;
		return timeline ? [{ id, title, minutes: Math.max(1, Math.ceil(timeline.total / 60)) }] : [];
	});
}
