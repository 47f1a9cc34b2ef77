import { routineById } from '#lib/content/routines.ts';
import { compile } from './compile.ts';
import { addDays, daysBetween, timeOf, weekdayOf } from './day.ts';
import type { LocalDay } from './day.ts';
import { defaultTiming } from './dose.ts';
import type { Dose, Load } from './dose.ts';
import type { Visit } from './player.ts';
import type { Routine, Step } from './routine.ts';
import type { CheckIn, StepSaid } from './said.ts';
import { freeSession } from './session-by-hand.ts';
import { writeSession } from './session.ts';
import type { Session } from './session.ts';

/** From 0 up to 1. */
type Random = () => number;

/** What is true of a day, before anything is done on it. */
interface Mood {
	readonly day: LocalDay;
	/** From 0, counted from the first day. */
	readonly index: number;
	/** From 0 on the first day to 1 on the last. */
	readonly along: number;
	/** Before a session, from 0 to 10, not rounded. */
	readonly pain: number;
	readonly random: Random;
}

/** A routine of the person's own, as a physiotherapist's sheet would give it: with a weight, a long name, two rounds. */
const ownRoutine: Routine = {
	id: 'b7c5d1f0-5a43-4c7e-9a55-0d1c2b3a4e5f',
	title: 'Sheet from the physiotherapist, spring and summer',
	note: '',
	source: null,
	place: 'floor',
	kind: 'stability',
	cautions: [],
	blocks: [
		{
			rounds: 2,
			steps: [
				own('dead-bug', 'Dead bug', 'stability', { type: 'reps', sides: 'alternate', sets: 1, reps: 8 }),
				own('own:wall-sit', 'Wall sit', 'endurance', { type: 'time', sides: 'none', sets: 1, seconds: 30 }),
				own('own:suitcase-carry', 'Suitcase carry', 'strength', {
					type: 'open',
					sides: 'each',
					sets: 1,
					goal: '20 m'
				})
			]
		},
		{
			rounds: 1,
			steps: [
				own('cat-cow', 'Cat-cow', 'mobility', {
					type: 'reps',
					sides: 'none',
					sets: 1,
					reps: { from: 8, to: 10 }
				})
			]
		}
	]
};

/** What is used to be done on a weekday, Monday first, and how likely it is. */
const habits: readonly (readonly (readonly [id: string, likelihood: number])[])[] = [
	[
		['lower-back-strength', 0.8],
		['daily-stretches', 0.4]
	],
	[
		['spinal-endurance', 0.75],
		['desk-mobility-5', 0.5]
	],
	[
		['own', 0.6],
		['desk-mobility-10', 0.35],
		['daily-stretches', 0.6]
	],
	[
		['balanced-lower-back', 0.7],
		['desk-mobility-5', 0.5]
	],
	[
		['spinal-endurance', 0.6],
		['desk-mobility-5', 0.4],
		['daily-stretches', 0.5]
	],
	[
		['deep-back', 0.6],
		['release', 0.25]
	],
	[['daily-stretches', 0.45]]
];

/** Days without anything, counted from the first: a holiday, an illness, another holiday. */
const away: readonly (readonly [from: number, to: number])[] = [
	[70, 78],
	[151, 155],
	[243, 256]
];

/** Spells of more pain. */
const flares: readonly (readonly [from: number, to: number])[] = [
	[40, 45],
	[128, 133],
	[210, 212],
	[320, 323]
];

const notes = [
	'Slept badly.',
	'After a long drive.',
	'Felt easy today, the plank above all.',
	'Stiff at first; better after the second set. Next time warm up longer, and leave the phone in the other room.',
	'“Hollow” back in the last set, watch it'
];

/**
 * A year of sessions as somebody might really have them, the last day included, oldest first: all kinds of exercise, pain
 * that falls over the year with bad days, loads and holds that grow, days off, sessions cut short, a routine of one's own,
 * some by hand and some from another app. The same seed gives the same year.
 */
export function lifelikeYear(seed: number, until: LocalDay): Session[] {
	const random = randomFrom(seed);
	const first = addDays(until, -364);
	return Array.from({ length: 365 }, (_, index) => addDays(first, index)).flatMap((day) => {
		const index = daysBetween(first, day);
		const within = ([from, to]: readonly [number, number]) => index >= from && index <= to;
		// Asked for on every day, so that a gap changes nothing of what follows.
		const sway = random() - 0.5;
		if (away.some(within)) return [];
		const along = index / 364;
		const pain = 5.6 - 3.6 * along + 2.2 * sway + (flares.some(within) ? 3 : 0);
		const mood = { day, index, along, pain: Math.min(10, Math.max(0, pain)), random };
		return ofDay(mood, flares.some(within));
	});
}

function ofDay(mood: Mood, sore: boolean): Session[] {
	const { day, index, along, random } = mood;
	const usual = habits[weekdayOf(day)]!.filter(([, likelihood]) => random() < likelihood).map(([id]) => id);
	const chosen = sore ? [random() < 0.6 ? 'sore-back-relief' : 'release'] : usual;
	const sessions = chosen.map((id, place) => {
		// In the first six weeks it is the beginner's routine that is done, and nothing is lifted.
		const gentle = along < 0.115 && (id === 'lower-back-strength' || id === 'spinal-endurance');
		return sessionOf(gentle ? 'first-steps' : id, startOn(mood, place), mood);
	});
	if (random() < 0.02) sessions.push(walk(mood));
	if (index % 60 === 12) sessions.push(fromGym(mood));
	return sessions.sort((a, b) => a.startedAt - b.startedAt);
}

/** In the morning, at noon, in the evening, in this order. */
function startOn({ day, random }: Mood, place: number): number {
	const minutes = [-300, 5, 390][place % 3]! + Math.floor(random() * 150);
	return timeOf(day) + minutes * 60_000 + Math.floor(random() * 60_000);
}

function sessionOf(routineId: string, startedAt: number, mood: Mood): Session {
	const { random } = mood;
	const routine = grown(routineId === 'own' ? ownRoutine : routineById(routineId)!, mood);
	const timeline = compile(routine, defaultTiming);
	const cut = random() < 0.07 ? Math.floor(random() * timeline.phases.length) : Infinity;
	const visits: Visit[] = timeline.phases.slice(0, cut).map(({ kind, duration }, phase) => ({
		phase,
		seconds: kind === 'open' ? 25 + Math.floor(random() * 300) / 10 : duration,
		done: true
	}));
	const inIt = visits.reduce((sum, { seconds }) => sum + seconds, 0);
	const paused = random() < 0.2 ? 10 + Math.floor(random() * 120) : 0;
	const endedAt = startedAt + Math.round((inIt + paused) * 1000);
	const said = { checkIn: checkInOf(mood), steps: saidOf(routine, timeline.stations.length, cut, mood) };
	const id = `${routineId}-${startedAt.toString(36)}`;
	const session = withDistances(
		writeSession({ id, routine, startedAt, said }, timeline, visits, endedAt),
		mood
	);
	return random() < 0.04 ? { ...session, origin: 'hand' } : session;
}

/** The routine with the doses that have been reached by then: holds grow, ranges are done from their top. */
function grown(routine: Routine, { along }: Mood): Routine {
	const longer: Record<string, number> = { plank: 40 + 80 * along, 'side-plank': 20 + 45 * along };
	const of = (step: Step): Step => {
		const seconds = longer[step.exercise];
		if (seconds && step.dose.type === 'time')
			return { ...step, dose: { ...step.dose, seconds: Math.round(seconds / 5) * 5 } };
		const load = loadOf(step.exercise, along);
		return load ? { ...step, dose: { ...step.dose, load } } : step;
	};
	return { ...routine, blocks: routine.blocks.map((block) => ({ ...block, steps: block.steps.map(of) })) };
}

function loadOf(exercise: string, along: number): Load | undefined {
	const grows: Record<string, readonly [unit: Load['unit'], from: number, to: number, step: number]> = {
		deadlift: ['kg', 30, 82.5, 2.5],
		'romanian-deadlift': ['kg', 16, 40, 2],
		'kettlebell-swing': ['lb', 18, 44, 2]
	};
	const how = grows[exercise];
	if (!how) return undefined;
	const [unit, from, to, step] = how;
	return { unit, each: [from + Math.round(((to - from) * along) / step) * step] };
}

function checkInOf({ pain, random }: Mood): CheckIn {
	const said = random();
	const before = Math.round(pain);
	const after = Math.min(10, Math.max(0, before + Math.round(random() * 3 - 2)));
	return {
		...(said < 0.85 && { before }),
		...(said > 0.12 && { after }),
		...(random() < 0.7 && { effort: 1 + Math.floor(random() * 5) }),
		...(before >= 8 && random() < 0.3 && { alarm: true as const }),
		...(random() < 0.08 && { note: notes[Math.floor(random() * notes.length)]! })
	};
}

function saidOf(
	routine: Routine,
	stations: number,
	cut: number,
	{ pain, random }: Mood
): Record<number, StepSaid> {
	const steps = routine.blocks.flatMap(({ rounds, steps }) =>
		Array.from({ length: rounds }, () => steps).flat()
	);
	const said = steps.slice(0, stations).map((step): StepSaid => {
		const load = 'load' in step.dose ? step.dose.load : undefined;
		const weights = load && random() < 0.9 ? Array.from({ length: 3 }, () => load.each[0]!) : undefined;
		return {
			...(random() < 0.004 * pain && { hurt: true as const }),
			...(cut < Infinity && step === steps.at(-1) && { skipped: 'time' as const }),
			...(weights && { weights })
		};
	});
	return Object.fromEntries(said.entries());
}

function withDistances(session: Session, { along, random }: Mood): Session {
	const yards = Math.round((20 + 80 * along) / 5) * 5;
	const measured = random() < 0.8;
	const steps = session.steps.map((step) =>
		step.exercise === 'bear-crawl' && measured
			? {
					...step,
					sets: step.sets.map((set) =>
						set.done ? { ...set, distance: { unit: 'yd' as const, length: yards } } : set
					)
				}
			: step
	);
	return { ...session, steps };
}

/** Something that is no routine here, typed in by hand. */
function walk({ day, random }: Mood): Session {
	const endedAt = timeOf(day) + (480 + Math.floor(random() * 60)) * 60_000;
	const seconds = (20 + Math.floor(random() * 40)) * 60;
	return freeSession(
		{ title: 'Brisk walk', kind: 'endurance', seconds },
		{ id: `walk-${endedAt.toString(36)}`, endedAt }
	);
}

/** A visit to the gym that was logged with Strong, in pounds: without times of its sets. */
function fromGym({ day, along, random }: Mood): Session {
	const startedAt = timeOf(day) + (520 + Math.floor(random() * 60)) * 60_000;
	const endedAt = startedAt + 45 * 60_000;
	const weight = 65 + Math.round(20 * along) * 5;
	const dose: Dose = { type: 'reps', sides: 'none', sets: 3, reps: 5, load: { unit: 'lb', each: [weight] } };
	return {
		schema: 2,
		id: `strong-${startedAt.toString(36)}`,
		day,
		routine: { id: 'strong:evening-workout', title: 'Evening Workout', kind: 'strength', source: null },
		startedAt,
		endedAt,
		changedAt: endedAt,
		complete: true,
		elapsed: 45 * 60,
		steps: [
			{
				exercise: 'deadlift',
				name: 'Deadlift',
				kind: 'strength',
				dose,
				round: 1,
				sets: [5, 5, 4].map((reps, index) => ({
					set: index + 1,
					side: null,
					reps,
					of: 5,
					seconds: 0,
					done: true,
					load: { unit: 'lb' as const, weight }
				}))
			}
		],
		origin: 'strong'
	};
}

function own(exercise: string, name: string, kind: Step['kind'], dose: Dose): Step {
	return { exercise, name, kind, dose, ours: [] };
}

/** Small, fast and the same everywhere (mulberry32). */
function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
