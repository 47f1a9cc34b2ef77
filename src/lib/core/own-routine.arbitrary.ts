import type { Draft, OwnPicture, OwnRoutine } from './own-routine.ts';
import { inARow, stepOf } from './routine.arbitrary.ts';
import type { Routine } from './routine.ts';

/** Builders of what is stored of the person's own, for tests. */

/** A routine with this id: one plank of 20 s. */
export function routineWith(id: string, about: Partial<Routine> = {}): Routine {
	return { ...inARow(stepOf({ type: 'time', sides: 'none', sets: 1, seconds: 20 })), id, ...about };
}

export function ownOf(id: string, about: Partial<OwnRoutine> = {}): OwnRoutine {
	return { schema: 1, id, routine: routineWith(id), createdAt: 1, changedAt: 2, ...about };
}

export function draftOf(id: string, about: Partial<Draft> = {}): Draft {
	return { schema: 1, id, routine: routineWith(id), text: null, savedAt: 3, ...about };
}

/** A picture of one pixel. */
export function pictureOf(id: string): OwnPicture {
	return { schema: 1, id, data: 'data:image/png;base64,iVBORw0KGgo=', savedAt: 4 };
}
