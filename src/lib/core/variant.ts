/** How a session differs from its routine, for today alone. Exercises are called by their names, as a record keeps them. */
export interface Variant {
	readonly effort: Effort;
	readonly leftOut: readonly string[];
	readonly swapped: readonly { readonly from: string; readonly to: string }[];
}

export type Effort = 'easier' | 'normal' | 'longer';

/** What is wanted of a routine today. Steps are told by their place among all of its steps (`stepsOf`), from 0. */
export interface Choice {
	readonly effort: Effort;
	readonly leftOut: readonly number[];
	/** Done as their easier alternative. */
	readonly swapped: readonly number[];
}

/** The routine as it is written. */
export const asWritten: Choice = { effort: 'normal', leftOut: [], swapped: [] };

/** Whether a choice is about single steps too, and not about the whole alone. */
export function changesSteps({ leftOut, swapped }: Choice): boolean {
	return leftOut.length + swapped.length > 0;
}

/** In words, as a line of a screen: `Easier today · left out: Plank · Knee plank instead of Plank`. */
export function variantWords({ effort, leftOut, swapped }: Variant): string {
	const parts = [
		effort === 'easier' ? 'Easier today' : effort === 'longer' ? 'Longer today' : '',
		leftOut.length > 0 ? `left out: ${leftOut.join(', ')}` : '',
		...swapped.map(({ from, to }) => `${to} instead of ${from}`)
	].filter((part) => part !== '');
	const words = parts.join(' · ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A choice as the query of an address, steps counted from 1: `?today=easier&without=2.5&swap=1`; empty for none. */
export function queryOf({ effort, leftOut, swapped }: Choice): string {
	const parts = [
		effort === 'normal' ? '' : `today=${effort}`,
		leftOut.length > 0 ? `without=${placesToText(leftOut)}` : '',
		swapped.length > 0 ? `swap=${placesToText(swapped)}` : ''
	].filter((part) => part !== '');
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The choice in a query, which is asked for its parts by name. What is no choice asks for nothing. */
export function choiceIn(part: (name: string) => string | null): Choice {
	const effort = part('today');
	return {
		effort: effort === 'easier' || effort === 'longer' ? effort : 'normal',
		leftOut: textToPlaces(part('without')),
		swapped: textToPlaces(part('swap'))
	};
}

function placesToText(places: readonly number[]): string {
	return places.map((place) => place + 1).join('.');
}

function textToPlaces(text: string | null): number[] {
	const numbers = (text ?? '').split('.').filter((each) => /^[1-9]\d{0,3}$/.test(each));
	return [...new Set(numbers.map((each) => Number(each) - 1))];
}
