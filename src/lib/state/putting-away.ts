import { safeParse } from 'valibot';
import { sessionSchema } from '#lib/core/schema.ts';
import type { Session } from '#lib/core/session.ts';
import { letGo } from '#lib/device/kept-aside.ts';
import type { Aside } from '#lib/device/kept-aside.ts';
import { changeSessions } from '#lib/storage/changing-sessions.ts';
import { findSession } from '#lib/storage/sessions.ts';
import { announceChange } from './changes.ts';

/** Writes what is kept aside into the database, and takes it away from where it was. Returns how many are left. */
export async function putAllAway(aside: readonly Aside[]): Promise<number> {
	let left = 0;
	for (const one of aside) {
		if (await isWritten(one)) letGo(one);
		else left++;
	}
	if (left < aside.length) announceChange();
	return left;
}

/** Whether the database has it, now or before. What cannot be read is put beside the records there that cannot. */
async function isWritten(aside: Aside): Promise<boolean> {
	const session = sessionIn(aside);
	const found = await findSession(aside.id);
	if (!found.ok) return false;
	const there = found.value;
	if (there && (!session || (!('raw' in there) && there.changedAt >= session.changedAt))) return true;
	const written = await changeSessions([session ?? { id: aside.id, text: aside.text }], []);
	return written.ok;
}

function sessionIn({ id, text }: Aside): Session | null {
	try {
		const read = safeParse(sessionSchema, JSON.parse(text));
		return read.success && read.output.id === id ? read.output : null;
	} catch {
		return null;
	}
}
