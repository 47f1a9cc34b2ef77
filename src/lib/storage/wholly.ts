/** A transaction, as far as it matters here. */
interface Transaction {
	readonly done: Promise<void>;
	/** Why it was cut off by the browser: `null` unless it was. */
	readonly error: DOMException | null;
	abort(): void;
}

/**
 * What some work in a transaction comes to, once all of it is on disk. Where any of it fails, even before it could be
 * asked for, none of it is done: by itself a transaction keeps what was asked of it before a call that threw.
 */
export async function wholly<Result>(transaction: Transaction, work: () => Promise<Result>): Promise<Result> {
	// Awaited below, unless the work fails first: then that is what is told.
	transaction.done.catch(() => undefined);
	try {
		const result = await work();
		await transaction.done;
		return result;
	} catch (reason) {
		cutOff(transaction);
		throw transaction.error ?? reason;
	}
}

/** Undoes all that was done in a transaction. Returns whether it had not ended already. */
export function cutOff(transaction: Transaction): boolean {
	try {
		transaction.abort();
		return true;
	} catch {
		return false;
	}
}
