/** A question to another device and its answer, in milliseconds by three readings of two clocks. */
export interface Trip {
	/** When it was asked, by the clock of the one who asks. */
	readonly asked: number;
	/** When it was answered, by the clock of the one who answers. */
	readonly answered: number;
	/** When the answer came, by the clock of the one who asks. */
	readonly came: number;
}

/** As many trips as are worth keeping: one that was held up is outvoted, and a clock that was set anew found out. */
const kept = 4;

/** Adds a trip to those kept, newest last. */
export function addTrip(trips: readonly Trip[], trip: Trip): readonly Trip[] {
	return [...trips.slice(1 - kept), trip];
}

/**
 * When something was said, in milliseconds by the clock of the one who asks. `at` is the other clock's reading, `came`
 * when it was heard. The answer is taken to be given halfway through the quickest of the trips, so that it is wrong by
 * half of that at the most. Never after `came`; with no trip it is `came` itself: the other clock may show any time.
 */
export function saidAt(trips: readonly Trip[], at: number, came: number): number {
	if (trips.length === 0) return came;
	const quickest = trips.reduce((best, trip) => (took(trip) < took(best) ? trip : best));
	const ahead = (quickest.asked + quickest.came) / 2 - quickest.answered;
	return Math.min(came, at + ahead);
}

function took({ asked, came }: Trip): number {
	return came - asked;
}
