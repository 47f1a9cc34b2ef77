import { error, redirect } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { routines } from '#lib/content/index.ts';
import type { Routine } from '#lib/core/routine.ts';
import { findRoutine } from '#lib/state/find-routine.ts';
import type { FoundRoutine } from '#lib/state/find-routine.ts';
import { settings } from '#lib/state/settings.svelte.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => routines.map(({ id }) => ({ id }));

type Found = Extract<FoundRoutine, { kind: 'routine' }>;

/**
 * With the doses that the person has agreed to, and as its address wants it today, unless it is wanted in a way already;
 * `null` where that cannot be done. A page that is written out ahead has neither a disk nor a query.
 */
async function asAddressed({ routine: written, from }: Found, url: URL): Promise<Routine | null> {
	if (written.today || (from === 'library' && !browser)) return written;
	const routine = from === 'journal' ? written : await withDoses(written);
	if (from === 'library' && routine === written && url.search === '') return written;
	const [{ asAsked }, { compiledWithin }] = await Promise.all([
		import('#lib/content/easier.ts'),
		import('#lib/core/extent.ts'),
		settings.load()
	]);
	const asked = asAsked(routine, (name) => url.searchParams.get(name));
	return asked && compiledWithin(asked, settings.timing).timeline ? asked : null;
}

/** Where what reads them cannot be had, on a first visit that loses its network, the routine’s own do. */
async function withDoses(routine: Routine): Promise<Routine> {
	const reading = await import('#lib/state/progress-applied.ts').catch(() => null);
	return reading ? reading.applied(routine) : routine;
}

export const load: PageLoad = async ({ params, url }) => {
	const found = await findRoutine(params.id);
	if (found.kind === 'missing') error(404, 'There is no routine of this name.');
	const routine = found.kind === 'routine' ? await asAddressed(found, url) : null;
	// Why it cannot be done is told where the routine is shown.
	if (!routine) redirect(307, resolve('/(app)/routines/[id]', { id: params.id }) + url.search);
	return { routine };
};
