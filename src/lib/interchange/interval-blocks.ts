import { defaultTiming, sideName } from '#lib/core/dose.ts';
import type { Dose } from '#lib/core/dose.ts';
import type { Seconds } from '#lib/core/duration.ts';
import type { Block, Routine, Step } from '#lib/core/routine.ts';
import { madeRoutine } from './intake.ts';
import type { Intake } from './intake.ts';
import { runsOf } from './intervals.ts';
import type { Effort, Interval, Run } from './intervals.ts';
import { quoted } from './leftovers.ts';
import type { Leftovers } from './leftovers.ts';
import { namedStep } from './named-step.ts';
import { sideIn } from './side-words.ts';

/** A routine from what an interval timer does; `null`, and why in `left`, where it cannot be kept. */
export function intervalRoutine(
	title: string,
	intervals: readonly Interval[],
	intake: Intake
): Routine | null {
	const runs = runsOf(intervals, intake);
	if (runs) return madeRoutine(title, blocksOf(withEfforts(runs), intake), intake);
	intake.left.named('More steps than can be kept, once repetitions are written out. Left out', quoted(title));
	return null;
}

/** Rests alone are rest before what comes next. */
function withEfforts(runs: readonly Run[]): readonly Run[] {
	let before = 0;
	return runs.flatMap((run) => {
		const lead = before + run.lead;
		before = run.efforts.length > 0 ? 0 : lead;
		return run.efforts.length > 0 ? [{ ...run, lead }] : [];
	});
}

/** Once through is one block; what has rounds is a block of its own. */
function blocksOf(runs: readonly Run[], intake: Intake): readonly Block[] {
	const blocks: Block[] = [];
	const steps = stepsOfRuns(runs, intake);
	for (const { rounds, between, efforts } of runs) {
		const own = steps.splice(0, efforts.length);
		const last = blocks.at(-1);
		if (rounds > 1) blocks.push({ rounds, rest: between, steps: own });
		else if (last?.rounds === 1) blocks[blocks.length - 1] = { rounds, steps: [...last.steps, ...own] };
		else blocks.push({ rounds, steps: own });
	}
	return blocks;
}

function stepsOfRuns(runs: readonly Run[], intake: Intake): Step[] {
	const steps = runs.flatMap(({ efforts }) => efforts.map((effort) => stepOf(effort, intake)));
	const rests = runs.flatMap(({ efforts }, index) =>
		efforts.map(
			({ after }, place) => after + (place === efforts.length - 1 ? (runs[index + 1]?.lead ?? 0) : 0)
		)
	);
	tellAtTheEnds(runs[0]?.lead ?? 0, rests.at(-1) ?? 0, intake.left);
	return steps.map((step, index) => {
		const next = steps[index + 1];
		const pause = rests[index]!;
		const change = next?.exercise === step.exercise ? 0 : defaultTiming.change;
		if (next && pause < change)
			intake.left.say(
				`From one exercise to another it takes at least the change of exercise (${change} s, in the settings).`
			);
		return next && (pause > 0 || change === 0) ? { ...step, pause } : step;
	});
}

function tellAtTheEnds(first: Seconds, last: Seconds, left: Leftovers): void {
	if (first > 0)
		left.say(
			`Before the first exercise stands the time to get ready (${defaultTiming.getReady} s, in the settings).`
		);
	if (last > 0) left.say('A rest after the last exercise is left out.');
}

function stepOf({ name, seconds, open, sides, sets, rest }: Effort, intake: Intake): Step {
	const shared = { sides, sets, ...(sets > 1 ? { rest } : {}) };
	const dose: Dose = open ? { ...shared, type: 'open' } : { ...shared, type: 'time', seconds };
	const step = namedStep(name, dose, intake);
	const side = sideIn(name)?.side;
	return side && step.name !== name ? { ...step, note: `${sideName(side)}.` } : step;
}
