import { lowest } from '../dose.ts';
import type { Naming } from './naming.ts';
import type { Namer } from './naming.ts';
import { isTimed } from './pairs.ts';
import { words } from './piece.ts';
import type { Saying } from './piece.ts';
import { scan } from './scan.ts';
import type { Found } from './scan.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { withSharedDoses } from './shared-dose.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What a stretch of a line says: maybe an exercise, maybe a dose, and words besides. */
export interface Item {
	readonly naming: Naming | null;
	/** The words of a name that nobody knows, where there is no other. */
	readonly unknown: Segment | null;
	readonly sayings: readonly Saying[];
	readonly guesses: readonly string[];
	readonly notes: readonly string[];
	/** It says how often a day or a week. */
	readonly often: boolean;
	/** Words that say nothing of a dose, and are no name. */
	readonly words: number;
	/** What is said of a dose cannot be chance: sets, reps or holds. */
	readonly strong: boolean;
	/** Its dose stands after its name. */
	readonly nameFirst: boolean;
	/** Its first word, in small letters. */
	readonly first: string;
	readonly text: string;
}

const strongParts: ReadonlySet<Saying['part']> = new Set([
	'by',
	'sets',
	'reps',
	'hold',
	'goal',
	'tempo',
	'rounds',
	'pause'
]);

/** Longer stretches are not looked at: nobody writes an exercise so. */
export const longestStretch = 1000;

/** Reads a stretch of a line: the exercises in it, each with its dose. None in one that is too long. */
export function itemsOf(text: string, namer: Namer): readonly Item[] {
	return text.length > longestStretch ? [] : namer.remembered(text, () => readItems(text, namer));
}

function readItems(text: string, namer: Namer): readonly Item[] {
	const spots = namer.spotAll(text);
	const tokens = tokenise(text);
	const held = (token: Token) => isName(token, text, tokens, spots, namer);
	const found = withoutChance(scan(tokens, held), tokens);
	const parts = partsOf(text, tokens, found, spots);
	return withSharedDoses(parts.map(([from, to]) => itemOf(text, tokens, found, [from, to], namer)));
}

type Spot = ReturnType<Namer['spotAll']>[number];

/** Whether a token belongs to a name. A “hold” at its end may belong to the dose. */
function isName(
	token: Token,
	text: string,
	tokens: readonly Token[],
	spots: readonly Spot[],
	namer: Namer
): boolean {
	const spot = spots.find(({ from, to }) => from <= token.from && token.to <= to);
	if (spot === undefined) return false;
	if (!token.text.startsWith('hold') || token.to !== spot.to) return true;
	const next = tokens[tokens.indexOf(token) + 1];
	return next === undefined || namer.sure(text.slice(spot.from, token.from)) !== spot.id;
}

function withoutChance(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
	const covered = new Set(
		found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
	);
	return found.filter((each) => !isByTheWay(each, tokens, covered));
}

/** Words before a number of reps. */
const leads = words('do then x perform complete of with and now for');

/** Words before a number that is none of a dose. */
const labels = words('rpe rir level week day page phase photo figure number no between room top bottom');

const ofWords = words(
	'% ° $ £ € patients people weeks months years days km/h degrees degree deg st nd rd th january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
);

/** Nobody does an exercise for two hours. */
const longestTime = 7200;

/** Numbers that count nothing of a dose: years, shares, `4/10`, `the first 2 weeks`. */
function isByTheWay(
	{ says, from, to }: Found,
	tokens: readonly Token[],
	covered: ReadonlySet<number>
): boolean {
	const [saying] = says;
	const [before, after] = [tokens[from - 1], tokens[to]];
	if (saying?.part === 'time' && (before?.text === 'than' || lowest(saying.seconds) >= longestTime))
		return true;
	if (saying?.part === 'time') return before?.text === 'at' && tokens[from + 1]?.text === ':';
	if (saying?.part !== 'bare' || says.length > 1) return false;
	const beside = [covered.has(from - 1) ? undefined : before, covered.has(to) ? undefined : after];
	if (
		beside.some(
			(beside) =>
				beside?.kind === 'sign' &&
				['/', '-', '%', '°', '$', '£', '€', '#', '©'].includes(beside.text) &&
				glued(beside, tokens)
		)
	)
		return true;
	if (after !== undefined && ofWords.has(after.text)) return true;
	const value = typeof saying.count === 'number' ? saying.count : saying.count.from;
	const between =
		before?.kind === 'word' &&
		!covered.has(from - 1) &&
		after?.kind === 'word' &&
		!covered.has(to) &&
		!leads.has(before.text);
	return value > 300 || between || (before !== undefined && labels.has(before.text));
}

function glued(sign: Token, tokens: readonly Token[]): boolean {
	const at = tokens.indexOf(sign);
	return sign.glued || tokens[at + 1]?.glued === true;
}

const joints = words(', + & and then | / superset supersetted');

/** Whether another exercise may begin at a token: a sign or an “and” that belongs to no phrase and no name. */
function isCut(
	tokens: readonly Token[],
	found: readonly Found[],
	spots: readonly Spot[],
	at: number
): boolean {
	const token = tokens[at] as Token;
	if (!joints.has(token.text) || (token.text === '/' && glued(token, tokens))) return false;
	if (found.some(({ from, to }) => from <= at && at < to)) return false;
	return !spots.some(({ from, to }) => from <= token.from && token.to <= to);
}

/**
 * Where one exercise ends and the next begins, as places of tokens. A new one begins at a comma or an “and” before
 * words with a dose of their own, once the one before has a name.
 */
function partsOf(
	text: string,
	tokens: readonly Token[],
	found: readonly Found[],
	spots: readonly Spot[]
): [number, number][] {
	const cuts = [0, ...tokens.flatMap((_, at) => (isCut(tokens, found, spots, at) ? at : []))];
	const stretches = cuts.map((from, index): [number, number] => [from, cuts[index + 1] ?? tokens.length]);
	const parts: { from: number; to: number; named: boolean; dosed: boolean }[] = [];
	for (const [from, to] of stretches) {
		const inside = found.filter((each) => each.from >= from && each.to <= to);
		const dosed = inside.some(({ says }) =>
			says.some(({ part }) => strongParts.has(part) || part === 'time' || part === 'bare')
		);
		const [start, end] = [tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0];
		const spotted = spots.some((spot) => spot.from >= start && spot.to <= end);
		const [segment] = segmentsOf(text, tokens, found, [from, to]);
		const worded =
			segment !== undefined && !segment.how && !notes.has(segment.first) && tokens[from]?.text !== 'and';
		const named = spotted || (worded && (dosed || parts.length === 0));
		const last = parts.at(-1);
		const begins = named && last?.named && (dosed || (spotted && tokens[from]?.text !== 'and' && last.dosed));
		if (last === undefined || begins) parts.push({ from, to, named, dosed });
		else {
			last.to = to;
			last.named ||= named;
			last.dosed ||= dosed;
		}
	}
	return parts.map(({ from, to }) => [from, to]);
}

/** A number right before a name that is sure counts its reps: `10 glute bridges`. */
function counting(
	says: readonly Saying[],
	inside: readonly Found[],
	naming: Naming | undefined,
	tokens: readonly Token[]
): readonly Saying[] {
	const [first] = inside;
	const before =
		naming?.guess === null && first !== undefined && (tokens[first.from]?.from ?? 0) < naming.from;
	if (!before || naming.known === null || isTimed(naming.known.kind)) return says;
	return says.map((saying, index) =>
		index === 0 && saying.part === 'bare' ? { part: 'reps', count: saying.count } : saying
	);
}

/** Words that begin a note, not a name. */
const notes = words(
	"on with at in from while until as keeping slow slowly if without using against lift lower pause keep don't no rest both each switch"
);

/** `20 total, alternating`: reps of both sides together, which no dose has. */
function inAll(tokens: readonly Token[], [from, to]: [number, number], says: readonly Saying[]): string[] {
	if (!tokens.slice(from, to).some(({ text }) => text === 'total' || text === 'altogether')) return [];
	const sided = says.some(({ part }) => part === 'sides');
	if (sided) return ['The total was taken for that of each side.'];
	return says.some(({ part }) => strongParts.has(part)) ? ['The total was taken for that of each set.'] : [];
}

function firstName(segments: readonly Segment[]): Segment | null {
	const first = segments.find((each) => each.words > 0);
	return first && !first.how && (first.from === 0 || !notes.has(first.first)) ? first : null;
}

function itemOf(
	text: string,
	tokens: readonly Token[],
	found: readonly Found[],
	[from, to]: [number, number],
	namer: Namer
): Item {
	const inside = found.filter((each) => each.from >= from && each.to <= to);
	const segments = segmentsOf(text, tokens, inside, [from, to]);
	const says = inside.flatMap(({ says }) => says);
	const asides = inside
		.filter(({ says: [first] }) => first?.part === 'aside')
		.map(({ from, to }) => text.slice(tokens[from]?.from, tokens[to - 1]?.to));
	const known = namer.known(segments);
	const oneSided = new Set(says.flatMap((saying) => (saying.part === 'side' ? saying.side : [])));
	const unknown = known ? null : firstName(segments);
	const used = known?.segment ?? unknown;
	const rest = segments.filter((segment) => segment !== used).map((segment) => segment.note);
	const note = known?.naming.note ? [known.naming.note] : [];
	return {
		naming: known?.naming ?? null,
		unknown,
		sayings: counting(says, inside, known?.naming, tokens).filter(
			({ part }) => part !== 'aside' && part !== 'filler'
		),
		guesses: [...inside.flatMap(({ guess }) => guess ?? []), ...inAll(tokens, [from, to], says)],
		notes: [...note, ...rest, ...asides, ...(oneSided.size === 1 ? oneSided : [])],
		often: asides.length > 0,
		words: segments.reduce((sum, segment) => sum + (segment === known?.segment ? 0 : segment.words), 0),
		strong: says.some(({ part }) => strongParts.has(part)),
		nameFirst:
			known !== null && inside.length > 0 && (tokens[inside[0]?.from ?? 0]?.from ?? 0) > known.naming.from,
		first: tokens[from]?.text ?? '',
		text: text.slice(tokens[from]?.from, tokens[to - 1]?.to)
	};
}
