import * as v from 'valibot';
import { readSetting } from '#lib/storage/settings.ts';

/** Whether the desk mode is switched on: all that most pages need to know of it. */
export async function deskIsOn(): Promise<boolean> {
	const read = await readSetting('desk', v.object({ on: v.boolean() }), { on: false });
	return read.ok && read.value.on;
}
