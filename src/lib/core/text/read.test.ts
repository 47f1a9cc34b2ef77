import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '#lib/content/library.ts';
import { longestName, longestText, mostSteps } from '../bounds.ts';
import { prescriptionLine } from '../prescription.ts';
import { writtenRoutines } from '../routine.arbitrary.ts';
import { stepsOf } from '../routine.ts';
import { printRoutine } from './print.ts';
import { readText } from './read.ts';

/** The steps of a text, as the interface prints them. */
const stepsIn = (text: string) => stepsOf(readText(text, library).routine).map(prescriptionLine);
const kindsIn = (text: string) => readText(text, library).lines.map(({ kind }) => kind);
const guessesIn = (text: string) =>
	readText(text, library).lines.flatMap(({ guesses }) => guesses.map(({ says }) => says));

describe('the text form', () => {
	it('reads back exactly what was printed, and guesses nothing', () => {
		fc.assert(
			fc.property(writtenRoutines(library), (written) => {
				const { lines, routine } = readText(printRoutine(written, library), library);
				expect(routine).toEqual(written);
				expect(lines.flatMap(({ guesses }) => guesses)).toEqual([]);
				expect(lines.filter(({ kind }) => kind === 'nothing' || kind === 'prose')).toEqual([]);
			}),
			{ numRuns: 1000 }
		);
	});

	it('is the same after a second reading, whatever was read', () => {
		const crumbs = fc.constantFrom(
			...[
				'3',
				'x',
				'10',
				' ',
				'\n',
				's',
				':',
				';',
				'reps',
				'hold',
				'plank',
				'Wall sit',
				'# ',
				'> ',
				'"',
				'each side'
			],
			...[
				'rest',
				'60',
				'kg',
				'-',
				'–',
				'/',
				'@ 2-0-1-0',
				'3 rounds',
				'to failure',
				'(',
				')',
				'\t',
				'100 yd',
				'two',
				'½'
			]
		);
		const texts = fc.array(crumbs, { maxLength: 25 }).map((all) => all.join(''));
		fc.assert(
			fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
				const printed = printRoutine(readText(text, library).routine, library);
				expect(printRoutine(readText(printed, library).routine, library)).toBe(printed);
			}),
			{ numRuns: 1000 }
		);
	});

	it('has a line for each part of a routine', () => {
		const text = [
			'# Deep back',
			'Kind: stability',
			'> Slow holds.',
			'! Stop where it hurts.',
			'## 3 rounds, rest 60 s',
			'Superman hold: 2–3 sets × 8 reps, hold 3 s, then rest 20 s',
			'> Breathe out.',
			'Wall sit [endurance]: 3 × 30 s, 10 kg',
			'## 1 round',
			'Bear crawl: "as far as the door"',
			''
		].join('\n');
		const { routine } = readText(text, library);
		expect(printRoutine(routine, library)).toBe(text);
		expect(routine).toMatchObject({
			title: 'Deep back',
			note: 'Slow holds.',
			cautions: ['Stop where it hurts.']
		});
		expect(routine.blocks.map(({ rounds, rest }) => [rounds, rest])).toEqual([
			[3, 60],
			[1, undefined]
		]);
		expect(stepsOf(routine)).toMatchObject([
			{ exercise: 'superman-hold', pause: 20, note: 'Breathe out.' },
			{ exercise: 'own-wall-sit', kind: 'endurance' },
			{ exercise: 'bear-crawl', dose: { goal: 'as far as the door' } }
		]);
	});

	it('spells out what would be taken for something else', () => {
		const about = { exercise: 'childs-pose', name: 'Child’s pose', kind: 'stretch', ours: [] } as const;
		const print = (dose: Parameters<typeof prescriptionLine>[0]['dose']) =>
			printRoutine(
				{
					...readText('', library).routine,
					kind: 'stretch',
					blocks: [{ rounds: 1, steps: [{ ...about, dose }] }]
				},
				library
			);
		expect(print({ type: 'reps', sides: 'none', sets: 2, reps: 30 })).toBe(
			'Child’s pose: 2 sets × 30 reps\n'
		);
		expect(print({ type: 'time', sides: 'none', sets: 10, seconds: 5 })).toBe(
			'Child’s pose: 10 sets × 5 s\n'
		);
		expect(print({ type: 'time', sides: 'none', sets: 2, seconds: 30 })).toBe('Child’s pose: 2 × 30 s\n');
	});
});

describe('text as people have it', () => {
	it.each([
		['Deadlift: 3 sets x 5 reps', 'Deadlift: 3 × 5'],
		['Bird Dog 3 12 per side', 'Bird dog: 3 × 12 per side, alternating'],
		["Child's Pose  2  30 seconds", 'Child’s pose: 2 × 30 s'],
		[
			'Superman\nHold for 3 seconds. Repeat 8 times for one set. Do 2-3 sets.',
			'Superman hold: 2–3 sets × 8 reps, hold 3 s'
		],
		['3x10 glute bridge', 'Glute bridge: 3 × 10'],
		['side plank 2x45s/side', 'Side plank: 2 × 45 s each side'],
		['10x 3s 5s ; Superman', 'Superman hold: 10 reps, hold 3 s, release 5 s'],
		['Bird dog\n2 x 8, hold 3 s, each side', 'Bird dog: 2 sets × 8 reps each side, hold 3 s']
	])('%s', (text, step) => {
		expect(stepsIn(text)).toEqual([step]);
	});

	it('has several exercises in a line', () => {
		const sheet = "Superman 2 x 8, hold 3 s; bird dog 10 each side, hold 5 s; child's pose 2 x 30 s";
		const steps = [
			'Superman hold: 2 sets × 8 reps, hold 3 s',
			'Bird dog: 10 reps each side, hold 5 s',
			'Child’s pose: 2 × 30 s'
		];
		expect(stepsIn(sheet)).toEqual(steps);
		expect(stepsIn(sheet.replaceAll(';', ','))).toEqual(steps);
		expect(guessesIn(sheet)).toEqual([]);
	});

	it('takes the columns of a table by their heads', () => {
		expect(stepsIn('Exercise\tHold\tReps\tSets\nSuperman\t3\t8\t2-3')).toEqual([
			'Superman hold: 2–3 sets × 8 reps, hold 3 s'
		]);
	});

	it('goes through steps in rounds, those below or those above', () => {
		const rounds = (text: string) =>
			readText(text, library).routine.blocks.map((block) => [block.rounds, block.rest]);
		expect(rounds('3 rounds, 60 s rest between rounds:\nplank 30 s\nbird dog 10 reps')).toEqual([[3, 60]]);
		expect(rounds('plank 30 s\nbird dog 10 reps\nRepeat the circuit 4 times')).toEqual([[4, undefined]]);
	});

	it('keeps what is no dose as a note', () => {
		const [step] = stepsOf(readText('Glute bridge 3x15 with a band, twice a day', library).routine);
		expect(step?.note).toBe('with a band\ntwice a day');
	});

	it('makes no step of running text without a dose', () => {
		const article = 'The plank trains the whole trunk.\nStop if you feel a sharp pain, and see a clinician.';
		expect(kindsIn(article)).toEqual(['prose', 'prose']);
		expect(stepsIn(article)).toEqual([]);
	});

	it('leaves a heading without a dose out, where the exercise has one further down', () => {
		expect(stepsIn('Bird dog\nA classic of every clinic.\nThe workout\nBird dog: 3 x 12')).toEqual([
			'Bird dog: 3 × 12'
		]);
	});

	it('says with what it guessed which step is meant, and what it may be instead', () => {
		const { lines } = readText('Plank 30 s\nWibble 3x10\nPlank 3 x 30', library);
		expect(lines.map(({ guesses }) => guesses.map(({ step }) => step))).toEqual([[], [1], [2]]);
		expect(guessesIn('Copenhagen plank 30 s')).toEqual([
			'“Copenhagen plank” is not in the library, so it is an exercise of your own.'
		]);
		expect(readText('Copenhagen plank 30 s', library).lines[0]?.guesses[0]?.others).toEqual(['plank']);
	});

	it('does one side only where only one is named, and says so', () => {
		const text = 'Side plank (right): 20 s';
		expect(stepsIn(text)).toEqual(['Side plank: 20 s']);
		expect(stepsOf(readText(text, library).routine)[0]?.note).toBe('right');
		expect(guessesIn(text)).toEqual(['Only the right side is named, so it is done on one side.']);
		expect(stepsIn('Side plank 20 s L, 20 s R')).toEqual(['Side plank: 20 s each side']);
	});

	it('gives names in a row the dose of the last, and goes through a line in rounds', () => {
		expect(stepsIn('Plank, side plank: 30 s each')).toEqual(['Plank: 30 s', 'Side plank: 30 s']);
		const { routine } = readText('cat-cow x 10\nplank 30 s, superman x 8, 3 rounds', library);
		expect(routine.blocks.map(({ rounds, steps }) => [rounds, steps.length])).toEqual([
			[1, 1],
			[3, 2]
		]);
	});

	it('knows sets with reps and a weight of their own', () => {
		expect(stepsIn('Deadlift 60kgx5, 80kgx5')).toEqual(['Deadlift: 2 × 5, 60/80 kg']);
		expect(stepsIn('Deadlift 1 x 5 @ 100 kg, 2 x 3 @ 110 kg')).toEqual(['Deadlift: 3 × 3–5, 100/110/110 kg']);
		expect(stepsIn('Lat pulldown: 12 reps @ 40 kg, 8 reps @ 50 kg')).toEqual([
			'Lat pulldown: 2 × 8–12, 40/50 kg'
		]);
	});

	it('takes the columns of a row without a head, and says for what', () => {
		expect(stepsIn('Bird dog;3;8;5s')).toEqual(['Bird dog: 3 sets × 8 reps, hold 5 s']);
		expect(guessesIn('Glute bridge, 3, 12, 60')).toEqual(['The columns were taken for sets, reps and rest.']);
	});

	it('passes over no sentence without a word, however long', () => {
		const { lines } = readText(`Plank 30 s. ${'Word after word '.repeat(80)}.`, library);
		expect(lines[0]?.kind).toBe('step');
		expect(lines[0]?.says).toMatch(/^This is too long to be read: Word after word/);
	});

	it('takes no word for a number that is none', () => {
		expect(stepsIn('constructor sets of plank\ntoString reps')).toEqual([]);
	});

	it('makes everything an exercise of one’s own without a library', () => {
		const { routine, lines } = readText('plank 3x30s; bird dog 10 reps', []);
		expect(stepsOf(routine).map(({ name, exercise }) => [name, exercise])).toEqual([
			['plank', 'own-plank'],
			['bird dog', 'own-bird-dog']
		]);
		expect(lines[0]?.guesses).toHaveLength(2);
	});
});

describe('what is too much', () => {
	it('comes back as not understood, with a sentence', () => {
		const long = readText(`Plank: 30 s\n${'x'.repeat(longestText)}\nPlank: 40 s`, library);
		expect(long.lines.map(({ kind }) => kind)).toEqual(['step', 'nothing', 'nothing']);
		expect(long.lines[2]?.says).toBe(`Only the first ${longestText} characters of a text are read.`);

		const many = readText('Plank: 30 s\n'.repeat(mostSteps + 1), library);
		expect(stepsOf(many.routine)).toHaveLength(mostSteps);
		expect(many.lines[mostSteps]).toMatchObject({
			kind: 'nothing',
			says: `A routine can have ${mostSteps} steps at the most.`
		});

		const named = readText(`# ${'a'.repeat(longestName + 1)}`, library);
		expect(named.routine.title).toBe('');
	});

	it('is brought within what a dose can hold, and says so', () => {
		expect(stepsIn('bird dog 99999 reps')).toEqual(['Bird dog: 10000 reps']);
		expect(guessesIn('bird dog 99999 reps')).toEqual(['99999 reps were taken for 10000.']);
		expect(guessesIn('bird dog 0 reps')).toContain('There cannot be 0 reps.');
	});
});
