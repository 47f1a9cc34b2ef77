import { atMost, median, spread } from '../table.js';

/** Milliseconds that something takes, 25 times over, the first few to warm up left out. @param {() => void} work */
function times(work) {
	const all = Array.from({ length: 30 }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return all.slice(5);
}

/** Lines as people have them, up to so many characters: names and doses of the built-in routines, written loosely. */
function pasted(/** @type {number} */ characters) {
	const lines = [
		'• Bird Dog  3 12 per side',
		'2. superman hold: 2-3 sets of 8, hold for 3 seconds',
		'Childs pose 2 x 30 sec',
		'Wall sit with a band 3x45s, rest 60s',
		'3x10 glute bridge @ 2-0-1-0',
		'Breathe slowly, and stop if anything hurts.'
	];
	let text = '';
	for (let line = 0; text.length < characters; line++) text += `${lines[line % lines.length]}\n`;
	return text.slice(0, characters);
}

/**
 * What a key costs in the editor, and a long text in the import, in Node: everything but the drawing.
 *
 * @param {import('../run.js').Bench} bench
 * @returns {import('../table.js').Figure[]}
 */
export function typingFigures({ core }) {
	const { library } = core.library;
	const { defaultTiming } = core.dose;
	const { readText } = core.read;
	const { sheetOf, routineOf } = core.editing;
	const { sheetOfText, weave } = core.editingText;
	const steps = core.routines.routines.flatMap(({ blocks }) => blocks.flatMap((block) => block.steps));
	const hundred = Array.from({ length: 100 }, (_, index) => ({ ...steps[index % steps.length], ours: [] }));
	const routine = /** @type {import('../../../src/lib/core/routine.ts').Routine} */ ({
		...core.routines.routines[0],
		id: 'bench',
		source: null,
		blocks: [{ rounds: 1, steps: hundred }]
	});
	const sheet = sheetOf(routine, library);
	const text = core.print.printRoutine(routine, library);

	const inText = times(() => {
		const after = sheetOfText(readText(text, library), sheet, library);
		core.strip.stripOf(core.compile.compile(routineOf(after, routine, library), defaultTiming));
	});
	const inCard = times(() => {
		const after = routineOf({ ...sheet, title: `${sheet.title}.` }, routine, library);
		core.strip.stripOf(core.compile.compile(after, defaultTiming));
		weave(sheet, after, library);
	});
	const long = pasted(20_000);
	const reading = times(() => readText(long, library));
	return [
		atMost('editor, 100 steps: a key in the text, compiled', median(inText), 16, 'ms', {
			more: `${spread(inText)}, median of 25`
		}),
		atMost('editor, 100 steps: a key in a card, compiled and written', median(inCard), 16, 'ms', {
			more: spread(inCard)
		}),
		atMost('20 KB of pasted text: read', median(reading), 50, 'ms', { more: spread(reading) }),
		...corpusFigures(core)
	];
}

/**
 * How the texts are read that the reader was made to fit.
 *
 * @param {import('../site.js').Core} core
 * @returns {import('../table.js').Figure[]}
 */
function corpusFigures({ corpus, library: { library } }) {
	const judged = corpus.rows.map((row) => corpus.judge(row, library));
	const right = judged.filter((one) => one.right).length;
	const silent = judged.filter((one) => one.silentlyWrong).length;
	return [
		{
			figure: 'texts as people have them: read rightly',
			measured: `${right} of ${judged.length}`,
			bar: '≥ 95 %',
			holds: right / judged.length >= 0.95
		},
		atMost('texts as people have them: wrong without a word of it', silent, 0, 'texts', { digits: 0 })
	];
}
