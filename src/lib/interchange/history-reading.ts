import type { Session, SessionOrigin } from '#lib/core/session.ts';

/** An exercise of another app's file, and what it was taken for. */
export interface NameTaken {
	readonly written: string;
	/** Id and name of the library's exercise; `null`: kept as the person's own. */
	readonly as: { readonly id: string; readonly name: string } | null;
	/** What it may mean, the likeliest first: ids and names of the library. */
	readonly choices: readonly { readonly id: string; readonly name: string }[];
	/** How many sets there are of it. */
	readonly sets: number;
}

/** A row that is not understood, as it stands in the file. The first has the number 1. */
export interface RowNotRead {
	readonly row: number;
	readonly text: string;
	/** What of it is not understood: `the date`. */
	readonly why: string;
}

/** Sessions that a file of another app held. Nothing is stored: the person is shown them first. */
export interface ReadHistory {
	readonly ok: true;
	readonly kind: 'history';
	readonly app: 'Strong' | 'Hevy' | 'My PT';
	readonly origin: SessionOrigin;
	/** Each fits the schema of what is stored; the earliest first. Read again, the same file gives the same ids. */
	readonly sessions: readonly Session[];
	readonly names: readonly NameTaken[];
	readonly notRead: readonly RowNotRead[];
	/** What has no place here, in sentences. */
	readonly left: readonly string[];
	/** The file does not say what its weights are in: they were taken to be in the unit that was asked for. */
	readonly unitUnsaid: boolean;
}

/** How a person wants a file to be read. */
export interface HistoryWishes {
	/** Of weights of which the file does not tell. */
	readonly unit: 'kg' | 'lb';
	/** What exercises mean, by their names in the file: an id of the library, or `null` for one of the person's own. */
	readonly meant: Readonly<Record<string, string | null>>;
	/** Milliseconds since 1970. */
	readonly now: number;
}
