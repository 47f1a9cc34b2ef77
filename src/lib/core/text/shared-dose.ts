import { greetings } from './item-kinds.ts';
import type { Item } from './items.ts';

const joints: ReadonlySet<string> = new Set([',', '&', '+', 'and', 'then']);

/**
 * The same items, where names that stand one after another without a dose have that of the one after them:
 * `Plank, side plank: 30 s each`.
 */
export function withSharedDoses(items: readonly Item[]): readonly Item[] {
	if (items.length < 2) return items;
	const shared: Item[] = [];
	let next: Item | undefined;
	for (const item of items.toReversed()) {
		const joined = next !== undefined && joints.has(next.first) && isNameAlone(item) && next.nameFirst;
		if (joined && next !== undefined) {
			const last = sharing(next, next);
			shared[shared.length - 1] = last;
			next = sharing(item, last);
		} else next = item;
		shared.push(next);
	}
	return shared.toReversed();
}

function isNameAlone({ naming, sayings, words, text }: Item): boolean {
	return naming?.guess === null && sayings.length === 0 && words === 0 && !greetings.test(text);
}

const guess = 'The same was taken for each of the exercises that are named together.';

/** An item with the dose of another, of which “each” means each of the exercises. */
function sharing(item: Item, { sayings, guesses, strong }: Item): Item {
	const others = guesses.filter((said) => !said.startsWith('“Each”') && said !== guess);
	return {
		...item,
		sayings: sayings.filter((saying) => saying.part !== 'sides' || saying.how !== 'alone'),
		guesses: [...others, guess],
		strong
	};
}
