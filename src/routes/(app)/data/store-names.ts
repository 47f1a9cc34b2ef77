import type { BackupStore } from '#lib/core/backup.ts';

/** What the person knows the records of each store as. */
export const storeNames: Readonly<Record<BackupStore, string>> = {
	sessions: 'Sessions',
	journal: 'Sessions that were cut off',
	routines: 'Routines of your own',
	drafts: 'Drafts of routines',
	pictures: 'Pictures of your own',
	progress: 'Doses you have agreed to',
	settings: 'Settings, with plan and reminders'
};

/** `One session`, `12 sessions`: as a sentence begins. */
export function sessionsOf(count: number): string {
	return count === 1 ? 'One session' : `${count.toLocaleString('en')} sessions`;
}

/** `One record`, `12 records`: as a sentence begins. */
export function recordsOf(count: number): string {
	return count === 1 ? 'One record' : `${count.toLocaleString('en')} records`;
}

/** The same within a sentence. */
export function within(words: string): string {
	return words.replace(/^One/, 'one');
}
