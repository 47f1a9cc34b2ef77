import { mostCount } from '../bounds.ts';
import { lowest } from '../dose.ts';
import type { Count } from '../dose.ts';
import type { Draft, LineDraft } from './draft.ts';
import type { Item } from './items.ts';
import type { Saying } from './piece.ts';

/** What is said of a line once all of it has been read. */

/** Names without a dose, before others that have one. */
export function sayLeftOut(items: readonly Item[], line: LineDraft): void {
	const [first] = line.works;
	if (first === undefined || line.kind !== 'step') return;
	const before = items.slice(
		0,
		items.findIndex(({ naming }) => naming?.name === first.name)
	);
	const out = before.find(({ naming, sayings, words }) => naming && sayings.length === 0 && words < 4);
	if (out?.naming) line.says ||= `“${out.text}” was left out: it does not say how much.`;
}

/** `plank 30 s, bridge x 12, 3 rounds`: of all the steps on the line. */
export function roundsOfLine(line: LineDraft, draft: Draft): void {
	if (line.works.length < 2 || line.kind !== 'step') return;
	const setsOfAll = areSetsOfAll(line);
	for (const { sayings } of line.works) {
		const at = sayings.findIndex(({ part }) => part === 'rounds' || (setsOfAll && isSets(part)));
		const saying = sayings[at];
		const count = saying && roundsIn(saying);
		if (saying === undefined || count === undefined || (sayings.length < 2 && saying.part !== 'by')) continue;
		const rounds = Math.min(mostCount, Math.max(1, Math.round(lowest(count))));
		if (!draft.roundsOfLine(line.works, rounds)) return;
		sayings.splice(at, 1, ...ofEach(saying));
		const says = `Taken for ${rounds} rounds of the exercises on this line.`;
		line.guesses.push({ says, others: [], work: null });
		return;
	}
}

const setsFirst = /^\W*(?:\d+|two|three|four|five)\s*(?:sets?|x|×)(?:\s+(?:of|each))?\s*:/iu;

/** `3 sets: plank 30 s, bridge x 12`: sets of all that comes after the colon. */
function areSetsOfAll({ text, works }: LineDraft): boolean {
	const [first, ...others] = works.map(({ sayings }) => sayings.some(({ part }) => isSets(part)));
	return first === true && !others.includes(true) && setsFirst.test(text);
}

function isSets(part: Saying['part']): boolean {
	return part === 'sets' || part === 'by';
}

function roundsIn(saying: Saying): Count | undefined {
	if (saying.part === 'by') return saying.sets;
	return saying.part === 'rounds' || saying.part === 'sets' ? saying.count : undefined;
}

/** What is left of sets of something, where the sets are rounds. */
function ofEach(saying: Saying): Saying[] {
	if (saying.part !== 'by') return [];
	return [saying.unit === 's' ? { part: 'time', seconds: saying.of } : { part: 'reps', count: saying.of }];
}
