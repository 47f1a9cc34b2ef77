import { deskMemorySchema, deskSchema, defaultDesk } from '#lib/core/desk.ts';
import type { DeskMemory, DeskSettings } from '#lib/core/desk.ts';
import { sessionRunsAnywhere } from '#lib/device/running-session.ts';
import type { Stored } from '#lib/storage/outcome.ts';
import { sessionsBefore } from '#lib/storage/sessions.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';

/** What is set of the desk mode, and what it remembers; nothing remembered is the beginning of time. */
export function readDesk(): Promise<[settings: Stored<DeskSettings>, memory: Stored<DeskMemory>]> {
	return Promise.all([
		readSetting('desk', deskSchema, defaultDesk),
		readSetting('desk-memory', deskMemorySchema, { countedFrom: 0, quietUntil: null })
	]);
}

export function keepSettings(settings: DeskSettings): Promise<Stored<void>> {
	return writeSetting('desk', settings);
}

export function keepMemory(memory: DeskMemory): Promise<Stored<void>> {
	return writeSetting('desk-memory', memory);
}

/** When the person last did a session, in milliseconds since 1970: `now` where one runs in any tab, 0 where none is known. */
export async function lastMoved(now: number): Promise<number> {
	if (await sessionRunsAnywhere()) return now;
	const newest = await sessionsBefore(Infinity, 1);
	return newest.ok ? (newest.value.sessions[0]?.endedAt ?? 0) : 0;
}
