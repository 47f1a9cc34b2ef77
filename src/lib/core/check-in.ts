import { sharpRise, strongPain, withSaid } from './said.ts';
import type { CheckIn, SkipReason } from './said.ts';
import { saying } from './saying.ts';
import type { SaidChange } from './saying.ts';
import type { Session, SessionStep } from './session.ts';

/** Why a session is a reason to stop and to see a clinician. */
export type Concern = 'alarm' | 'strong pain' | 'more pain';

/** The gravest concern about what was said so far; `null` where there is none. Numbness goes before any number. */
export function concernOf({ before, after, alarm }: CheckIn = {}): Concern | null {
	if (alarm) return 'alarm';
	if (Math.max(before ?? 0, after ?? 0) >= strongPain) return 'strong pain';
	return before !== undefined && after !== undefined && after - before >= sharpRise ? 'more pain' : null;
}

/** How hard it was, by its number: 1 to 5. */
export const effortWords: Readonly<Record<number, string>> = {
	1: 'Very easy',
	2: 'Easy',
	3: 'Moderate',
	4: 'Hard',
	5: 'Very hard'
};

export const skipWords: Readonly<Record<SkipReason, string>> = {
	pain: 'Pain',
	tired: 'Tired',
	time: 'No time',
	equipment: 'No equipment',
	other: 'Another reason'
};

/** A check-in in one line, as "Pain 3 → 2 · moderate", its note left out; empty where nothing was said. */
export function checkInWords({ before, after, effort, alarm }: CheckIn): string {
	const words = [
		painWords(before, after),
		effortWords[effort ?? 0]?.toLowerCase(),
		alarm && 'numbness, or pain down a leg'
	];
	const said = words.filter(Boolean).join(' · ');
	return said.charAt(0).toUpperCase() + said.slice(1);
}

function painWords(before: number | undefined, after: number | undefined): string {
	if (before === undefined) return after === undefined ? '' : `Pain ${after} after`;
	return after === undefined ? `Pain ${before} before` : `Pain ${before} → ${after}`;
}

/** A session that is written down, with something more said of it. */
export function sessionSaying(session: Session, change: SaidChange): Session {
	const { checkIn, steps } = session;
	const said = steps.map(({ hurt, skipped }) => ({ ...(hurt && { hurt }), ...(skipped && { skipped }) }));
	return withSaid(session, saying({ ...(checkIn && { checkIn }), steps: said }, change));
}

/** Steps of a session, each with its place in it. */
export interface Placed {
	readonly place: number;
	readonly step: SessionStep;
}

/** The steps of which anything was done, and those of which something is missing, in order; a step can be both. */
export function stepsDone({ steps }: Session): { readonly begun: Placed[]; readonly unfinished: Placed[] } {
	const placed = steps.map((step, place) => ({ place, step }));
	return {
		begun: placed.filter(({ step }) => step.sets.some(({ done, seconds }) => done || seconds > 0)),
		unfinished: placed.filter(({ step }) => step.sets.some(({ done }) => !done))
	};
}

/** The name of a step, told from the same one in another round. */
export function stepName({ name, round }: Pick<SessionStep, 'name' | 'round'>): string {
	return round > 1 ? `${name}, round ${round}` : name;
}
