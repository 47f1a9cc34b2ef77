/**
 * How long the disk may take over an answer, in milliseconds. The slowest that answers at all, a phone that is writing
 * something else, takes a second or so; iOS has been seen never to answer, and then only a new connection helps.
 */
export const patience = 5_000;

/** The same where all records are gone through: ten thousand sessions take some seconds on a slow phone. */
export const longPatience = 120_000;

/**
 * What some work comes to, or a rejection with a `TimeoutError` where it does not answer within so many milliseconds.
 * The work goes on then, unheard. It may ask for more time, counted from when it asks.
 */
export function inTime<Result>(
	longest: number,
	work: (moreTime: (milliseconds: number) => void) => Promise<Result>
): Promise<Result> {
	return new Promise((resolve, reject) => {
		const giveUp = (): void => reject(new DOMException('The disk does not answer.', 'TimeoutError'));
		let timer = setTimeout(giveUp, longest);
		const moreTime = (milliseconds: number): void => {
			clearTimeout(timer);
			timer = setTimeout(giveUp, milliseconds);
		};
		void work(moreTime)
			.then(resolve, reject)
			.finally(() => clearTimeout(timer));
	});
}
