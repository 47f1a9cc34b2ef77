import type { CheckIn, Said, StepSaid } from './said.ts';

type Change<Value> = { readonly [Key in keyof Value]?: Value[Key] | undefined };

/** Something more that is said of a session. What is named and `undefined` is taken back; what is not named stays. */
export interface SaidChange {
	readonly checkIn?: Change<CheckIn>;
	/** By the step's place among the session's steps, from 0. */
	readonly steps?: Readonly<Record<number, Change<StepSaid>>>;
}

/** What has been said, and this on top of it. */
export function saying({ checkIn, steps }: Said, change: SaidChange): Said {
	const changed = Object.entries(change.steps ?? {}).map(
		([place, said]) => [place, merged<StepSaid>(steps?.[Number(place)], said)] as const
	);
	return {
		...(checkIn && { checkIn }),
		...(change.checkIn && { checkIn: merged<CheckIn>(checkIn, change.checkIn) }),
		...((steps ?? change.steps) && { steps: { ...steps, ...Object.fromEntries(changed) } })
	};
}

function merged<Value extends object>(before: Value | undefined, change: Change<Value>): Value {
	const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as Value;
}
