import { longestName } from './bounds.ts';
import type { OwnPicture } from './own-routine.ts';
import type { Routine, Step } from './routine.ts';

/** A routine from a file, as it would be kept beside those that are there. */
export interface Placed {
	/** With an id, and pictures, that nothing else has. */
	readonly routine: Routine;
	/** Its title in the file, where another had to be found; else `null`. */
	readonly calledBefore: string | null;
	/** The same is kept already, by this title. */
	readonly thereAs: string | null;
}

export interface Placement {
	readonly placed: readonly Placed[];
	readonly pictures: readonly OwnPicture[];
}

/** What is there already, that nothing may be written over. */
export interface There {
	readonly routines: readonly Routine[];
	/** Ids that are taken although they are of none of `routines`. */
	readonly ids: readonly string[];
	/** Title of a routine of the app's own, by its id. */
	readonly builtIn: (id: string) => string | undefined;
}

/**
 * Finds each routine of a file a place beside those that are kept, so that none is written over: the id of another is
 * replaced by a new one, and a title that is taken gets a number. Its steps' doses are the person's own from here on.
 */
export function place(
	routines: readonly Routine[],
	pictures: readonly OwnPicture[],
	there: There,
	newId: () => string
): Placement {
	const ids = new Set([...there.routines.map(({ id }) => id), ...there.ids]);
	const titles = new Set(there.routines.map(({ title }) => title));
	const kept = new Map(there.routines.map((routine) => [contentOf(routine), routine.title]));
	const pictureIds = new Map(pictures.map(({ id }) => [id, newId()]));
	const placed = routines.map((routine): Placed => {
		const id = isFree(routine.id, ids) ? routine.id : newId();
		const title = freeTitle(routine.title, titles);
		ids.add(id);
		titles.add(title);
		return {
			routine: { ...asOwn(routine, there, pictureIds), id, title },
			calledBefore: title === routine.title ? null : routine.title,
			thereAs: kept.get(contentOf(routine)) ?? null
		};
	});
	const renamed = pictures.map((picture) => ({ ...picture, id: pictureIds.get(picture.id)! }));
	return { placed, pictures: renamed };
}

/** An id that the app made, and that nobody has: others could be those of its own pages. */
function isFree(id: string, taken: ReadonlySet<string>): boolean {
	return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id) && !taken.has(id);
}

/** `Back`, else `Back (2)`, else `Back (3)`. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
	let free = title;
	for (let number = 2; taken.has(free); number++) {
		const mark = ` (${number})`;
		free = title.slice(0, longestName - mark.length) + mark;
	}
	return free;
}

function asOwn(routine: Routine, there: There, pictureIds: ReadonlyMap<string, string>): Routine {
	const { today, ...rest } = routine;
	void today;
	const title = there.builtIn(routine.id);
	const basedOn = title === undefined ? {} : { basedOn: { id: routine.id, title } };
	const blocks = routine.blocks.map((block) => ({
		...block,
		steps: block.steps.map((step) => stepAsOwn(step, pictureIds))
	}));
	return { ...rest, ...basedOn, source: null, blocks };
}

function stepAsOwn({ picture, ...step }: Step, pictureIds: ReadonlyMap<string, string>): Step {
	const id = picture === undefined ? undefined : pictureIds.get(picture);
	return { ...step, ours: [], ...(id === undefined ? {} : { picture: id }) };
}

/** What makes two routines the same, whatever they are filed under. */
function contentOf({ title, note, kind, place, cautions, blocks }: Routine): string {
	const steps = blocks.map((block) => ({
		...block,
		steps: block.steps.map((step) => ({ ...step, ours: [], picture: step.picture !== undefined }))
	}));
	return JSON.stringify([title, note, kind, place, cautions, steps], inOrder);
}

/** Properties in one order, in whichever they were written. */
function inOrder(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
