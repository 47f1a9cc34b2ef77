import * as v from 'valibot';
import type { Seconds } from './duration.ts';
import type { Status } from './player.ts';
import { journalSchema } from './schema.ts';
import type { JournalEntry } from './schema.ts';

/** Show me what runs. */
interface Watch {
	readonly type: 'watch';
	/** When it was asked, for one with another clock: the answer brings it back. In milliseconds, by any clock. */
	readonly asked?: number;
}

/** A running session as another tab gets it: enough to show it, and to go on with it. */
export interface Showing {
	readonly type: 'showing';
	readonly entry: JournalEntry;
	readonly status: Status;
	/** Left of the count back in when it was sent. */
	readonly leadLeft: Seconds;
	/** When it was sent, in milliseconds since 1970, by the clock of the device that sent it. */
	readonly at: number;
	/** `asked` of what this answers. */
	readonly asked?: number;
}

/**
 * What tabs, and screens, say to each other. `hand over`: stop, and leave the session to me. `over`: the session that
 * was shown has ended here, or was left.
 */
export type TabTalk = Watch | { readonly type: 'hand over' | 'over' } | Showing;

const asked = v.exactOptional(v.pipe(v.number(), v.finite()));

const schema: v.GenericSchema<unknown, TabTalk> = v.variant('type', [
	v.object({ type: v.literal('watch'), asked }),
	v.object({ type: v.picklist(['hand over', 'over']) }),
	v.object({
		type: v.literal('showing'),
		entry: journalSchema,
		status: v.picklist(['ready', 'running', 'paused', 'resuming', 'ended']),
		leadLeft: v.number(),
		at: v.number(),
		asked
	})
]);

/** What another tab said; `null` where it speaks in a way that this version does not know. */
export function readTabTalk(message: unknown): TabTalk | null {
	const result = v.safeParse(schema, message);
	return result.success ? result.output : null;
}
