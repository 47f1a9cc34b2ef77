import * as v from 'valibot';
import type { Seconds } from './duration.ts';
import type { Status } from './player.ts';
import { journalSchema } from './schema.ts';
import type { JournalEntry } from './schema.ts';

/** A running session as another tab gets it: enough to show it, and to go on with it. */
export interface Showing {
	readonly type: 'showing';
	readonly entry: JournalEntry;
	readonly status: Status;
	/** Left of the count back in when it was sent. */
	readonly leadLeft: Seconds;
	/** When it was sent, in milliseconds since 1970. */
	readonly at: number;
}

/**
 * What tabs say to each other. `watch`: show me what runs. `hand over`: stop, and leave the session to me.
 * `over`: the session that was shown has ended here, or was left.
 */
export type TabTalk = { readonly type: 'watch' | 'hand over' | 'over' } | Showing;

const schema: v.GenericSchema<unknown, TabTalk> = v.variant('type', [
	v.object({ type: v.picklist(['watch', 'hand over', 'over']) }),
	v.object({
		type: v.literal('showing'),
		entry: journalSchema,
		status: v.picklist(['ready', 'running', 'paused', 'resuming', 'ended']),
		leadLeft: v.number(),
		at: v.number()
	})
]);

/** What another tab said; `null` where it speaks in a way that this version does not know. */
export function readTabTalk(message: unknown): TabTalk | null {
	const result = v.safeParse(schema, message);
	return result.success ? result.output : null;
}
