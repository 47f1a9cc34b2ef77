import { UpgradeWaits } from './upgrade-guard.ts';

/** Thrown in place of a write over what is not to be written over. */
export class Superseded extends Error {}

/** Why the disk did not do what was asked, in a sentence for the person, with what helps. */
export interface StorageProblem {
	readonly kind: 'full' | 'refused' | 'waiting' | 'outdated' | 'superseded' | 'failed';
	readonly sentence: string;
	readonly remedy: string;
}

/** What came of asking the disk for something. A failure here is expected, and is shown, not thrown. */
export type Stored<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: StorageProblem };

/** Runs some storage work and turns a refusal of the browser's into a value. A mistake of ours is thrown on. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
	try {
		return { ok: true, value: await work() };
	} catch (reason) {
		if (reason instanceof UpgradeWaits) return { ok: false, problem: waiting };
		if (reason instanceof Superseded) return { ok: false, problem: superseded };
		if (reason instanceof DOMException) return { ok: false, problem: problemOf(reason) };
		// Where it is forbidden, some browsers have none, and some have null in its place.
		if (!globalThis.indexedDB) return { ok: false, problem: refused };
		throw reason;
	}
}

const refused: StorageProblem = {
	kind: 'refused',
	sentence: 'This browser does not let Holdfast keep anything: it may be a private window.',
	remedy: 'Open Holdfast in an ordinary window, or allow it to store data.'
};

const superseded: StorageProblem = {
	kind: 'superseded',
	sentence: 'This session was changed or deleted in another tab or window.',
	remedy: 'What is said here is not added to it: go on in History.'
};

const waiting: StorageProblem = {
	kind: 'waiting',
	sentence: 'A session is running in another window, and its record is not to be touched meanwhile.',
	remedy: 'This window goes on by itself when that session has ended.'
};

function problemOf({ name }: DOMException): StorageProblem {
	if (name === 'QuotaExceededError') {
		return {
			kind: 'full',
			sentence: 'This device has no room left for Holdfast.',
			remedy: 'Free some space, then try again.'
		};
	}
	if (name === 'SecurityError' || name === 'InvalidStateError') return refused;
	if (name === 'VersionError') {
		return {
			kind: 'outdated',
			sentence: 'Holdfast was brought up to date in another window.',
			remedy: 'Reload this page to go on with it here.'
		};
	}
	return {
		kind: 'failed',
		sentence: 'The storage of this device did not answer as it should.',
		remedy: 'Try again; if it stays so, close the other tabs of Holdfast and reload.'
	};
}
