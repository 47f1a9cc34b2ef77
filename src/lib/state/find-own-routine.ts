import { readJournal } from '#lib/storage/journal.ts';
import { findOwnRoutine } from '#lib/storage/routines.ts';
import type { FoundRoutine } from './find-routine.ts';

/** A routine of the person's own; else one that was started without being kept, as long as its session is there. */
export async function findOwn(id: string): Promise<FoundRoutine> {
	const found = await findOwnRoutine(id);
	if (!found.ok) return (await findUnderWay(id)) ?? { kind: 'problem', problem: found.problem };
	if (found.value === null) return (await findUnderWay(id)) ?? findCutOff(id);
	if ('raw' in found.value) return { kind: 'damaged', damaged: found.value };
	return { kind: 'routine', routine: found.value.routine, from: 'shelf' };
}

/** The session of this page: at its start the journal does not know it yet, and a full disk never will. */
async function findUnderWay(id: string): Promise<FoundRoutine | null> {
	const { player } = await import('./one-session.ts');
	return player.routine?.id === id ? { kind: 'routine', routine: player.routine, from: 'journal' } : null;
}

async function findCutOff(id: string): Promise<FoundRoutine> {
	const journal = await readJournal();
	if (!journal.ok) return { kind: 'problem', problem: journal.problem };
	const entry = journal.value.entries.find(({ routine }) => routine.id === id);
	return entry ? { kind: 'routine', routine: entry.routine, from: 'journal' } : { kind: 'missing' };
}
