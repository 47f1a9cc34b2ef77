import { library } from '#lib/content/library.ts';
import { routineById } from '#lib/content/routines.ts';
import { sheetOf } from '#lib/core/editing.ts';
import type { Base, Sheet } from '#lib/core/editing.ts';
import type { Draft } from '#lib/core/own-routine.ts';
import type { Routine } from '#lib/core/routine.ts';
import { findDraft, readDrafts } from '#lib/storage/drafts.ts';
import type { StorageProblem } from '#lib/storage/outcome.ts';
import type { Damaged } from '#lib/storage/records.ts';
import { findOwnRoutine } from '#lib/storage/routines.ts';

/** What there is to edit under an id. */
export type Start =
	| {
			readonly kind: 'sheet';
			readonly base: Base;
			/** As it was saved; empty for a new one. */
			readonly saved: Sheet;
			/** What was being edited and was not saved. */
			readonly draft: Draft | null;
			/** It has never been saved. */
			readonly fresh: boolean;
	  }
	| { readonly kind: 'damaged'; readonly damaged: Damaged }
	| { readonly kind: 'missing' }
	| { readonly kind: 'problem'; readonly problem: StorageProblem };

const empty = { title: '', note: '', place: 'floor', kind: 'strength', cautions: [], blocks: [] } as const;

/** A routine without anything in it, under an id of its own. */
function blank(newId: () => string): Start {
	return { kind: 'sheet', base: { id: newId() }, saved: sheetOf(empty, library), draft: null, fresh: true };
}

/**
 * Finds what is to be edited: a new routine (`new`), one of the person's own, a draft that was never saved, or a built-in
 * routine, which is edited as a copy. A copy that was begun and not saved is gone on with.
 */
export async function startOf(id: string, newId: () => string): Promise<Start> {
	if (id === 'new') return blank(newId);
	const builtIn = routineById(id);
	if (builtIn) return startOfCopy(builtIn, newId);
	const [found, draft] = await Promise.all([findOwnRoutine(id), findDraft(id)]);
	if (!found.ok) return { kind: 'problem', problem: found.problem };
	if (!draft.ok) return { kind: 'problem', problem: draft.problem };
	if (found.value && 'raw' in found.value) return { kind: 'damaged', damaged: found.value };
	if (draft.value && 'raw' in draft.value) return { kind: 'damaged', damaged: draft.value };
	const routine = found.value?.routine;
	if (routine) {
		const saved = sheetOf(routine, library);
		return { kind: 'sheet', base: baseOf(routine), saved, draft: draft.value, fresh: false };
	}
	if (!draft.value) return { kind: 'missing' };
	return startOfDraft(draft.value);
}

/** Discarding the draft of a copy leads back to what it is a copy of. */
function startOfDraft(draft: Draft): Start {
	const original = routineById(draft.routine.basedOn?.id ?? '');
	const saved = sheetOf(original ? asOwn(original) : empty, library);
	return { kind: 'sheet', base: baseOf(draft.routine), saved, draft, fresh: true };
}

async function startOfCopy(routine: Routine, newId: () => string): Promise<Start> {
	const draft = await unsavedCopyOf(routine.id);
	if (draft) return startOfDraft(draft);
	const base = { id: newId(), basedOn: { id: routine.id, title: routine.title } };
	return { kind: 'sheet', base, saved: sheetOf(asOwn(routine), library), draft: null, fresh: true };
}

/** The latest draft of a copy of a routine that was never saved; `undefined` where the disk does not answer. */
async function unsavedCopyOf(id: string): Promise<Draft | undefined> {
	const read = await readDrafts();
	if (!read.ok) return undefined;
	for (const draft of read.value.drafts) {
		if (draft.routine.basedOn?.id !== id) continue;
		const saved = await findOwnRoutine(draft.id);
		if (saved.ok && saved.value === null) return draft;
	}
	return undefined;
}

/** Its numbers are the person's own from here on. */
function asOwn(routine: Routine): Routine {
	const blocks = routine.blocks.map((block) => ({
		...block,
		steps: block.steps.map((step) => ({ ...step, ours: [] }))
	}));
	return { ...routine, blocks };
}

function baseOf({ id, basedOn }: Routine): Base {
	return { id, ...(basedOn ? { basedOn } : {}) };
}
