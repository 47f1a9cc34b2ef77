import { allAside } from '#lib/device/kept-aside.ts';

/**
 * Writes the finished sessions that are kept aside into the database. To be called before the journal is read: what is
 * under way there may have ended. Returns how many could not be written, and stay where they are.
 */
export async function putAway(): Promise<number> {
	const aside = allAside();
	if (aside.length === 0) return 0;
	const { putAllAway } = await import('./putting-away.ts');
	return putAllAway(aside);
}
