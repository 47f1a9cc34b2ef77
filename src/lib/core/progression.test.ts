import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose } from './dose.ts';
import { lowest } from './dose.ts';
import { prescription } from './prescription.ts';
import { agreeing, noProgress, refusing, settingBack } from './progress.ts';
import type { Progress } from './progress.ts';
import { withProgress } from './progress-applied.ts';
import { distanceIn } from './progression-ladder.ts';
import { dayLong, doneWhole, plainSteps, routineOf, stepLike } from './progression.arbitrary.ts';
import { mostAtOnce, proposalsFor, silentFor, timesInARow } from './progression.ts';
import type { Proposal, Raise } from './progression.ts';
import { stepsOf } from './routine.ts';
import type { Routine, Step } from './routine.ts';
import type { Session } from './session.ts';
import { inKilograms } from './weights.ts';

const base = 20_000;
const reps = { type: 'reps', sides: 'none', sets: 3, reps: { from: 10, to: 12 } } as const;
const extension = stepLike('back-extension', 'strength', reps);
const plank = stepLike('plank', 'endurance', { type: 'time', sides: 'none', sets: 3, seconds: 40 });

const noEasier = () => null;
const kneePlank = (step: Step) =>
	step.exercise === 'plank' ? stepLike('knee-plank', 'endurance', step.dose) : null;

interface Around {
	readonly progress?: Progress;
	readonly now?: number;
	readonly easier?: (step: Step) => Step | null;
}

/** Sessions in any order. */
function propose(
	routine: Routine,
	sessions: readonly Session[],
	{ progress, now = (base + 10) * dayLong, easier = noEasier }: Around = {}
): readonly Proposal[] {
	const newestFirst = [...sessions].sort((one, other) => other.startedAt - one.startedAt);
	return proposalsFor({ routine, progress: progress ?? null, sessions: newestFirst, now }, easier);
}

function inWords(proposal: Proposal): string {
	if (proposal.kind === 'easier today') return proposal.kind;
	const to = proposal.to ? prescription(proposal.to) : '–';
	return `${proposal.kind} ${proposal.place}: ${prescription(proposal.from)} → ${to}${
		proposal.kind === 'ease' && proposal.instead ? ` or ${proposal.instead}` : ''
	}`;
}

const clean = (routine: Routine, count: number, first = base) =>
	Array.from({ length: count }, (_, index) => doneWhole(routine, first + index));

describe('the next dose is proposed', () => {
	const routine = routineOf(extension);

	it('after three times done whole, and not before', () => {
		expect(propose(routine, clean(routine, 2))).toEqual([]);
		const [proposal] = propose(routine, clean(routine, 3));
		expect(inWords(proposal!)).toBe('raise 0: 3 × 10–12 → 3 × 11');
		expect(proposal).toMatchObject({
			why: 'You did all of it the last 3 times, and reported no pain.',
			rule: 'The routine has 10–12 reps: up to the top first.'
		});
	});

	it.each<[string, (session: Session) => Session]>([
		[
			'a set was left',
			(session) => ({
				...session,
				steps: session.steps.map((step) => ({
					...step,
					sets: step.sets.map((set, at) => ({ ...set, done: at > 0 }))
				}))
			})
		],
		[
			'it hurt',
			(session) => ({ ...session, steps: session.steps.map((step) => ({ ...step, hurt: true as const })) })
		],
		[
			'it was cut short for pain',
			(session) => ({
				...session,
				steps: session.steps.map((step) => ({ ...step, skipped: 'pain' as const }))
			})
		],
		['there was pain of 4 afterwards', (session) => ({ ...session, checkIn: { after: 4 } })],
		[
			'there was more pain afterwards than before',
			(session) => ({ ...session, checkIn: { before: 1, after: 2 } })
		],
		['anything felt numb', (session) => ({ ...session, checkIn: { alarm: true } })],
		[
			'it was made easier',
			(session) => ({
				...session,
				steps: session.steps.map((step) => ({ ...step, dose: { ...reps, sets: 2 } }))
			})
		]
	])('not where %s in one of them, whichever', (_, spoilt) => {
		const sessions = clean(routine, 3);
		for (const place of [0, 1, 2]) {
			const found = propose(
				routine,
				sessions.map((session, at) => (at === place ? spoilt(session) : session))
			);
			expect(found.filter(({ kind }) => kind === 'raise')).toEqual([]);
		}
	});

	it('where there was as little pain afterwards as before', () => {
		const sessions = clean(routine, 3).map((session) => ({ ...session, checkIn: { before: 3, after: 3 } }));
		expect(propose(routine, sessions)[0]).toMatchObject({
			why: 'You did all of it the last 3 times, with little pain afterwards.'
		});
	});

	it('not after four weeks without a session', () => {
		const now = (base + 2 + 29) * dayLong;
		expect(propose(routine, clean(routine, 3), { now })).toEqual([]);
	});

	it('also where more than the dose was done, and where sessions without that step lie between', () => {
		const more = routineOf(stepLike('back-extension', 'strength', { ...reps, sets: 4 }));
		const other = doneWhole(routineOf(plank), base + 1);
		expect(propose(routine, [doneWhole(more, base), other, ...clean(routine, 2, base + 2)])).toHaveLength(1);
	});

	it('for two steps between two sessions at the most, those first that were done longest', () => {
		const three = routineOf(plank, extension, stepLike('dead-bug', 'stability', { ...reps, reps: 8 }));
		const withoutPlank = doneWhole(routineOf(...stepsOf(three).slice(1)), base);
		const sessions = [withoutPlank, ...clean(three, 3, base + 1)];
		const found = propose(three, sessions) as Raise[];
		expect(found.map(({ place }) => place)).toEqual([1, 2]);
		const at = (base + 5) * dayLong;
		const [first, second] = found.map(({ place, exercise, to }) => ({
			place,
			exercise,
			of: stepsOf(three)[place]!.dose,
			dose: to,
			at
		}));
		const one = agreeing(noProgress('mine'), first!);
		expect(
			propose(three, sessions, { progress: one }).map((each) => 'place' in each && each.place)
		).toHaveLength(1);
		expect(propose(three, sessions, { progress: agreeing(one, second!) })).toEqual([]);
	});

	it('only from sessions since a dose was agreed to, though more was done before', () => {
		const dose: Dose = { ...reps, sets: 2 };
		const at = (base + 2.5) * dayLong;
		const progress = agreeing(noProgress('mine'), {
			place: 0,
			exercise: 'back-extension',
			of: reps,
			dose,
			at
		});
		const eased = withProgress(routine, progress).routine;
		expect(propose(routine, clean(routine, 3), { progress })).toEqual([]);
		expect(propose(routine, clean(eased, 3, base + 3), { progress }).map(inWords)).toEqual([
			'raise 0: 2 × 10–12 → 3 × 10–12'
		]);
	});

	it('from the weight that was really used', () => {
		const load = { unit: 'kg', weight: 40 } as const;
		const deadlift = routineOf(stepLike('deadlift', 'strength', { ...reps, reps: 5 }));
		const change = (weight: number) => (session: Session) => ({
			...session,
			steps: session.steps.map((step) => ({
				...step,
				sets: step.sets.map((set) => ({ ...set, load: { ...load, weight } }))
			}))
		});
		expect(propose(deadlift, clean(deadlift, 3).map(change(40))).map(inWords)).toEqual([
			'raise 0: 3 × 5, 40 kg → 3 × 5, 42.5 kg'
		]);
		const weighed = routineOf(
			stepLike('deadlift', 'strength', { ...reps, reps: 5, load: { unit: 'kg', each: [40] } })
		);
		expect(propose(weighed, clean(weighed, 3).map(change(37.5)))).toEqual([]);
	});
});

describe('a proposal that was refused', () => {
	const routine = routineOf(extension);

	it('is silent for three sessions, and then made again', () => {
		const progress = refusing(noProgress('mine'), { place: 0, what: 'raise', at: (base + 2.5) * dayLong });
		for (const more of [0, 1, 2])
			expect(propose(routine, clean(routine, 3 + more), { progress })).toEqual([]);
		expect(propose(routine, clean(routine, 3 + silentFor), { progress })).toHaveLength(1);
	});

	it('is silent as well after the dose was set back', () => {
		const progress = settingBack(noProgress('mine'), 0, (base + 2.5) * dayLong);
		expect(propose(routine, clean(routine, 4), { progress })).toEqual([]);
	});
});

describe('less is proposed', () => {
	const routine = routineOf(plank, extension);
	const latest = (about: Parameters<typeof doneWhole>[2]) => [
		...clean(routine, 3),
		doneWhole(routine, base + 3, about)
	];
	const undone = (step: Session['steps'][number]) => ({
		...step,
		sets: step.sets.map((set, at) => ({ ...set, done: at === 0 }))
	});

	it('of the step that hurt, and nothing is raised', () => {
		const sessions = latest({
			change: (step) => (step.exercise === 'plank' ? { ...step, hurt: true } : step)
		});
		expect(propose(routine, sessions, { easier: kneePlank }).map(inWords)).toEqual([
			'ease 0: 3 × 40 s → 2 × 40 s or knee-plank'.replace('knee-plank', 'Knee plank')
		]);
	});

	it('back to the routine’s own where the dose had been raised', () => {
		const dose: Dose = { type: 'time', sides: 'none', sets: 3, seconds: 45 };
		const progress = agreeing(noProgress('mine'), {
			place: 0,
			exercise: 'plank',
			of: plank.dose,
			dose,
			at: base * dayLong - 1
		});
		const now = withProgress(routine, progress).routine;
		const hurt = doneWhole(now, base + 3, {
			change: (step) => (step.exercise === 'plank' ? { ...step, skipped: 'pain' } : step)
		});
		expect(propose(routine, [hurt], { progress }).map(inWords)).toEqual(['ease 0: 3 × 45 s → 3 × 40 s']);
	});

	it.each<[string, Parameters<typeof doneWhole>[2], string]>([
		[
			'numbness',
			{ checkIn: { alarm: true } },
			'You reported numbness, or of pain down a leg, in your last session.'
		],
		['pain of 8', { checkIn: { after: 8 } }, 'You reported pain of 8 of 10 in your last session.'],
		[
			'pain that rose by 3',
			{ checkIn: { before: 1, after: 4 } },
			'Your pain went from 1 to 4 in your last session.'
		],
		['a session that was not finished', { change: undone }, 'Not all of your last session was done.']
	])('of the whole after %s', (_, about, why) => {
		expect(propose(routine, latest(about))).toMatchObject([{ kind: 'easier today', why }]);
	});

	it('not where time or equipment was wanting, nor where nothing was begun', () => {
		for (const skipped of ['time', 'equipment'] as const)
			expect(propose(routine, latest({ change: (step) => ({ ...undone(step), skipped }) }))).toEqual([]);
		const nothing = latest({
			change: (step) => ({
				...step,
				sets: step.sets.map((set) => ({ ...set, done: false, reps: 0, seconds: 0 }))
			})
		});
		expect(propose(routine, nothing).every(({ kind }) => kind === 'raise')).toBe(true);
	});

	it('not again after it was refused, but after the next session with pain', () => {
		const sessions = latest({ checkIn: { after: 9 } });
		const progress = refusing(noProgress('mine'), { place: null, what: 'ease', at: (base + 3.5) * dayLong });
		expect(propose(routine, sessions, { progress })).toEqual([]);
		const next = doneWhole(routine, base + 4, { checkIn: { after: 9 } });
		expect(propose(routine, [...sessions, next], { progress })).toHaveLength(1);
	});

	it('and agreed to, is not proposed again', () => {
		const sessions = latest({
			change: (step) => (step.exercise === 'plank' ? { ...step, hurt: true } : step)
		});
		const dose: Dose = { type: 'time', sides: 'none', sets: 2, seconds: 40 };
		const progress = agreeing(noProgress('mine'), {
			place: 0,
			exercise: 'plank',
			of: plank.dose,
			dose,
			at: (base + 3.5) * dayLong
		});
		expect(propose(routine, sessions, { progress })).toEqual([]);
	});
});

/** One training after the other, each proposal agreed to: the doses of the first step, one after each. */
function agreedAlong(written: Routine, sessions: number): Dose[] {
	let progress = noProgress('mine');
	const done: Session[] = [];
	return Array.from({ length: sessions }, (_, index) => {
		const day = base + index;
		done.unshift(doneWhole(withProgress(written, progress).routine, day));
		for (const proposal of proposalsFor(
			{ routine: written, progress, sessions: done.slice(0, 8), now: day * dayLong },
			noEasier
		)) {
			if (proposal.kind !== 'raise') throw new Error('Nothing went wrong, and less was proposed.');
			const { place, exercise, to } = proposal;
			const of = stepsOf(written)[place]!.dose;
			progress = agreeing(progress, { place, exercise, of, dose: to, at: (day + 0.5) * dayLong });
		}
		return stepsOf(withProgress(written, progress).routine)[0]!.dose;
	});
}

/** What a dose asks for, as one number that may only rise: the longest effort, else everything in it. */
function demand(dose: Dose): number {
	if (dose.type === 'time') return lowest(dose.seconds);
	if (dose.type === 'open') return distanceIn(dose)?.length ?? 0;
	const load = dose.load ? inKilograms({ unit: dose.load.unit, weight: dose.load.each[0]! }) : 0;
	const volume = lowest(dose.sets) * lowest(dose.reps) * (dose.type === 'hold' ? dose.hold : 1);
	return load * 1e6 + volume;
}

describe('agreed to, again and again', () => {
	it.each<[string, Step, string]>([
		['a plank', plank, '2 × 240 s'],
		[
			'a side plank',
			stepLike('side-plank', 'endurance', { type: 'time', sides: 'each', sets: 2, seconds: 20 }),
			'2 × 120 s each side'
		],
		[
			'a crawl',
			stepLike('bear-crawl', 'endurance', { type: 'open', sides: 'none', sets: 1, goal: '40 yd' }),
			'100 yd'
		],
		[
			'a stretch',
			stepLike('childs-pose', 'stretch', {
				type: 'time',
				sides: 'none',
				sets: 1,
				seconds: { from: 20, to: 30 }
			}),
			'30 s'
		],
		['a range of reps', extension, '4 × 15'],
		[
			'a hold',
			stepLike('superman-hold', 'stability', {
				type: 'hold',
				sides: 'none',
				sets: { from: 2, to: 3 },
				reps: 8,
				hold: 3
			}),
			'3 sets × 10 reps, hold 10 s'
		]
	])('%s comes to its goal, and stays there', (_, step, goal) => {
		const doses = agreedAlong(routineOf(step), 120);
		expect(prescription(doses.at(-1)!)).toBe(goal);
	});

	it('never asks for less, goes up a little at a time, and keeps to the caps', () => {
		fc.assert(
			fc.property(plainSteps, (step) => {
				const doses = [step.dose, ...agreedAlong(routineOf(step), 24)];
				doses.slice(1).forEach((dose, index) => {
					const before = doses[index]!;
					expect(demand(dose)).toBeGreaterThanOrEqual(demand(before));
					expect([dose.type, dose.sides, dose.rest, 'tempo' in dose && dose.tempo]).toEqual([
						before.type,
						before.sides,
						before.rest,
						'tempo' in before && before.tempo
					]);
					expect(lowest(dose.sets) - lowest(before.sets)).toBeLessThanOrEqual(1);
					if ('reps' in dose && 'reps' in before)
						expect(lowest(dose.reps) - lowest(before.reps)).toBeLessThanOrEqual(2);
					if (dose.type === 'time' && before.type === 'time')
						expect(lowest(dose.seconds) - lowest(before.seconds)).toBeLessThanOrEqual(15);
				});
				const [own, last] = [step.dose, doses.at(-1)!];
				const top = (count: typeof own.sets) => (typeof count === 'number' ? count : count.to);
				expect(lowest(last.sets)).toBeLessThanOrEqual(Math.max(4, top(own.sets)));
				if ('reps' in own && 'reps' in last)
					expect(lowest(last.reps)).toBeLessThanOrEqual(
						top(own.reps) + Math.max(2, Math.round(lowest(own.reps) / 4))
					);
				if (own.type === 'time' && last.type === 'time')
					expect(lowest(last.seconds)).toBeLessThanOrEqual(Math.max(240, top(own.seconds)));
				if (own.type === 'hold' && last.type === 'hold')
					expect(last.hold).toBeLessThanOrEqual(Math.max(10, own.hold));
			}),
			{ numRuns: 60 }
		);
	});

	it('raises at most so many steps between two sessions, whatever happens, and none without its sessions', () => {
		fc.assert(
			fc.property(
				fc.array(plainSteps, { minLength: 1, maxLength: 5 }),
				fc.array(fc.record({ after: fc.integer({ min: 0, max: 10 }), agrees: fc.boolean() }), {
					maxLength: 8
				}),
				(steps, course) => {
					const written = routineOf(
						...steps.map((step, at) => ({ ...step, exercise: `${step.exercise}-${at}` }))
					);
					let progress = noProgress('mine');
					const done: Session[] = [];
					course.forEach(({ after, agrees }, index) => {
						const day = base + index;
						done.unshift(doneWhole(withProgress(written, progress).routine, day, { checkIn: { after } }));
						const found = proposalsFor(
							{ routine: written, progress, sessions: done, now: day * dayLong },
							noEasier
						);
						const raised = found.filter(({ kind }) => kind === 'raise');
						expect(raised.length).toBeLessThanOrEqual(mostAtOnce);
						if (
							done.slice(0, timesInARow).some((session) => session.checkIn!.after! >= 4) ||
							done.length < timesInARow
						)
							expect(raised).toEqual([]);
						for (const proposal of raised as Raise[]) {
							const { place, exercise, to } = proposal;
							const at = (day + 0.5) * dayLong;
							const of = stepsOf(written)[place]!.dose;
							progress = agrees
								? agreeing(progress, { place, exercise, of, dose: to, at })
								: refusing(progress, { place, what: 'raise', at });
						}
						const again = proposalsFor(
							{ routine: written, progress, sessions: done, now: day * dayLong },
							noEasier
						);
						const places = (raised as Raise[]).map(({ place }) => place);
						expect(again.filter((each) => 'place' in each && places.includes(each.place))).toEqual([]);
					});
				}
			),
			{ numRuns: 100 }
		);
	});
});
