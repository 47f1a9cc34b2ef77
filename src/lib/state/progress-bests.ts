import type { Bests } from '#lib/core/personal-bests.ts';
import type { Session } from '#lib/core/session.ts';

/** The bests before a session, of its exercises. None where the disk does not say: nothing hangs on it. */
export async function bestsBefore(session: Session): Promise<Readonly<Record<string, Bests>>> {
	// Fetched once a session has ended.
	const { bestsOf } = await import('#lib/storage/recalling.ts');
	const found = await bestsOf(
		session.steps.map(({ exercise }) => exercise),
		session
	);
	return found.ok ? found.value : {};
}
