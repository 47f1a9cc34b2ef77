import { boolean } from 'valibot';
import { browserKind, isInstalled } from '#lib/device/browser-kind.ts';
import type { BrowserKind } from '#lib/device/browser-kind.ts';
import { askToPersist, persistence } from '#lib/device/persistence.ts';
import type { Persistence } from '#lib/device/persistence.ts';
import { storageRoom } from '#lib/device/storage-room.ts';
import type { StorageRoom } from '#lib/device/storage-room.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';
import { lastBackup } from './backup-made.ts';

/** What is known of how safe the person's data is on this device. */
export interface StorageFacts {
	readonly promise: Persistence;
	/** The browser was asked for its promise before. */
	readonly asked: boolean;
	readonly browser: BrowserKind;
	readonly installed: boolean;
	readonly room: StorageRoom | null;
	/** When the last backup was made; milliseconds since 1970. */
	readonly backupAt: number | null;
}

export async function storageFacts(): Promise<StorageFacts> {
	const [promise, asked, room, backup] = await Promise.all([
		persistence(),
		readSetting('askedToPersist', boolean(), false),
		storageRoom(),
		lastBackup()
	]);
	return {
		promise,
		asked: asked.ok && asked.value,
		browser: browserKind(),
		installed: isInstalled(),
		room,
		backupAt: backup?.savedAt ?? null
	};
}

/** Asks the browser for its promise, and returns what is known then. */
export async function askAgain(): Promise<StorageFacts> {
	await askToPersist();
	// That it was asked only saves asking once more by itself.
	await writeSetting('askedToPersist', true);
	return storageFacts();
}

/** What the browser promises, in a sentence. */
export const promiseWords: Readonly<Record<Persistence, string>> = {
	kept: 'The browser has promised to keep it.',
	'may be cleared': 'The browser has not promised to keep it.',
	unknown: 'Whether the browser keeps it for good cannot be told here.'
};

/** What its promise means on this device, and what helps: a sentence each. */
export function keptWords({ promise, asked, browser, installed }: StorageFacts): readonly string[] {
	if (promise === 'kept')
		return [
			'It is not cleared when the device runs short of room. It goes only if you clear this site’s data, or remove the browser.'
		];
	if (browser === 'safari') return installed ? safariInstalled : safariInTab;
	return [
		'When the device runs short of room, the browser may clear it, that of the sites used least first.',
		...(promise === 'may be cleared' ? helps(browser, installed, asked) : [])
	];
}

const safariInTab = [
	'Safari clears what a site keeps when it was not opened during seven days of using Safari.',
	'On the home screen or in the Dock Holdfast is spared that. There it begins empty: save a backup here first, and restore it there.'
];

const safariInstalled = [
	'As an app of its own Holdfast is spared Safari’s clearing after seven days. Only a device that runs out of room may still clear it.'
];

function helps(browser: BrowserKind, installed: boolean, asked: boolean): readonly string[] {
	if (browser === 'firefox')
		return [`Firefox asks you whether to keep it${asked ? ': ask again, and allow it' : ''}.`];
	const sofar = asked ? 'The browser was asked and has not agreed so far: it' : 'The browser';
	return installed
		? [`${sofar} decides by how often an app is used. Ask again after some days.`]
		: [`${sofar} agrees to sites that are installed or used often: install Holdfast, then ask again.`];
}

/** Bytes in words: `3.4 MB`. */
export function bytesInWords(bytes: number): string {
	const [unit, size] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : (['kB', 1e3] as const);
	const amount = bytes / Number(size);
	return `${amount >= 100 ? Math.round(amount) : Math.round(amount * 10) / 10} ${unit}`;
}
