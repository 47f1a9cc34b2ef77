import { longestName } from './bounds.ts';
import type { OwnPicture } from './own-routine.ts';
import type { Routine } from './routine.ts';

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
}

/**
 * Finds each routine of a file a place beside those that are kept, so that none is written over: the id of another is
 * replaced by a new one, and a title that is taken gets a number. Pictures always get new ids; those that steps show are to be among them.
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
		const id = ids.has(routine.id) ? newId() : routine.id;
		const title = freeTitle(routine.title, titles);
		ids.add(id);
		titles.add(title);
		return {
			routine: { ...withPictures(routine, pictureIds), id, title },
			calledBefore: title === routine.title ? null : routine.title,
			thereAs: kept.get(contentOf(routine)) ?? null
		};
	});
	const renamed = pictures.map((picture) => ({ ...picture, id: pictureIds.get(picture.id)! }));
	return { placed, pictures: renamed };
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

function withPictures(routine: Routine, ids: ReadonlyMap<string, string>): Routine {
	const blocks = routine.blocks.map((block) => ({
		...block,
		steps: block.steps.map((step) =>
			step.picture === undefined ? step : { ...step, picture: ids.get(step.picture)! }
		)
	}));
	return { ...routine, blocks };
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
