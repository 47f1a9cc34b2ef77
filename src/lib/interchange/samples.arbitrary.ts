import fc from 'fast-check';
import { withChanges } from '#lib/core/json.arbitrary.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import { routines as builtIn } from '#lib/content/routines.ts';
import { pictures } from './own-json.arbitrary.ts';
import { writeRoutinesFile } from './own-json.ts';

/** A file of each kind that is read, and what is left of one that somebody has damaged. */

const timed = (name: string, duration: number) => ({ name, id: 'x', duration });
const step = (label: string, length: number, type = 'HALT') => ({
	step_type: 'step',
	label,
	length,
	behaviour: [{ type, label: 'x', loop: true }],
	type: 'NORMAL'
});
const noted = stepOf(
	{ type: 'hold', sides: 'each', sets: { from: 2, to: 3 }, reps: 8, hold: 3, rise: 1, release: 2, rest: 30 },
	{ note: 'Slowly', picture: 'picture-1', pause: 20 }
);
const exercise = {
	id: 1,
	name: '1. Bird dog',
	type: 'reps',
	instructions: '### Up\n\n*slowly*',
	defaultReps: 8,
	defaultSets: 2,
	defaultRepDuration: 5,
	pauseBetweenReps: 2,
	restBetweenSets: 20,
	sideMode: 'unilateral'
};

/** So many values as `make` gives. */
const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
	Array.from({ length: count }, (_, index) => make(index));

const holdfast = (size: number) =>
	writeRoutinesFile([builtIn[1]!, inARow(...times(size, () => noted))], pictures, 0);

const workoutTimer = (size: number) =>
	JSON.stringify({
		workouts: [
			{
				title: 'Back',
				sets: [
					{
						repetitions: 3,
						id: 'x',
						exercises: [timed('Side plank left', 30), timed('Side plank right', 30)]
					},
					{
						repetitions: 1,
						id: 'x',
						exercises: times(size, (index) => [timed(`Plank ${index}`, 30), timed('Rest', 10)]).flat()
					}
				],
				version: 2,
				position: 0
			}
		]
	});

const openHiit = (size: number) =>
	JSON.stringify([
		{
			id: 'y',
			title: 'Old',
			numExercises: 2,
			exercises: '["Plank"]',
			exerciseTime: 30,
			restTime: 5,
			iterations: 1
		},
		...times(size, (index) => ({
			id: 'x',
			name: 'Hips',
			activeIntervals: 3,
			activities: JSON.stringify([`Plank ${index}`, 'Glute bridge']),
			color: 1,
			timeSettings: JSON.stringify({
				workTime: 40,
				restTime: 20,
				breakTime: 60,
				warmupTime: 60,
				restarts: 2
			}),
			soundSettings: { workSound: 'horn', restSound: 'none' }
		}))
	]);

const group = (loop: number, ...steps: readonly unknown[]) => ({
	step_type: 'group',
	name: 'x',
	loop,
	steps
});

const timerMachine = (size: number) =>
	JSON.stringify({
		folders: [{ id: 1, name: 'x' }],
		timers: [
			{
				id: 1,
				name: 'Evening',
				loop: 2,
				startStep: step('March', 20_000, 'MUSIC'),
				steps: [
					group(3, step('Plank', 30_500, 'BEEP'), step('Rest', 5000, 'IMAGE')),
					...times(size, (index) => group(2, step(`Plank ${index}`, 30_000), step('Bird dog', 5000)))
				],
				endStep: null
			}
		],
		prefs: { theme: '1' }
	});

const myPt = (size: number) =>
	JSON.stringify({
		version: 1,
		exportDate: '2025-01-01',
		data: {
			exercises: [
				{ ...exercise, id: -1, type: 'duration', defaultDuration: 30 },
				...times(size, (id) => ({ ...exercise, id, name: `Plank ${id}` }))
			],
			sessionDefinitions: [
				{ id: 1, name: 'Morning', exercises: [{ exerciseId: 0, reps: 3 }], pauseBetweenExercises: 15 }
			],
			sessionInstances: [{}],
			settings: { defaultReps: 8, restBetweenSets: 10 }
		}
	});

const table = (size: number) =>
	[
		'# My PT Exercise Library Export',
		'name,type,defaultDuration,defaultReps,defaultSets,defaultRepDuration,pauseBetweenReps,restBetweenSets,sideMode,instructions',
		'"Plank, long",duration,45,,,,,,,',
		...times(
			size,
			(index) => `Bird ${index},reps,,10,2,5,,30,alternating,"Slowly, and ""level"".\nLook down."`
		)
	].join('\n');

const text = (size: number) => 'Superman 2 x 8, hold 3 s\n[x] Bird dog {10} each side\n'.repeat(size);

export const samples = {
	Holdfast: holdfast(1),
	'Just Another Workout Timer': workoutTimer(1),
	OpenHIIT: openHiit(1),
	'TimeR Machine': timerMachine(1),
	'My PT': myPt(1),
	table: table(1),
	text: text(1)
} as const;

/** The same with more in them: 20 KB, or nearly. */
export const large = {
	Holdfast: holdfast(60),
	'Just Another Workout Timer': workoutTimer(230),
	OpenHIIT: openHiit(58),
	'TimeR Machine': timerMachine(65),
	'My PT': myPt(90),
	table: table(250),
	text: text(370)
} as const;

const long = ['x', '- ', '.!', '"",', ' '].map((letters) => letters.repeat(6000) + 'x');

/** What is put in the place of a value. */
const strangeValues: readonly unknown[] = [
	...[
		null,
		true,
		0,
		-1,
		0.4,
		1e9,
		1e300,
		'',
		[],
		{},
		[[]],
		{ a: {} },
		'__proto__',
		'\ud800',
		'constructor',
		'Rest'
	],
	...[
		'<script>',
		'HALT',
		'0',
		'unilateral',
		[1, 2, 3],
		{ from: 3, to: 1 },
		{ from: 1, to: 3 },
		Array(300).fill({})
	],
	...long,
	JSON.parse('{"__proto__": {"x": 1}}')
];
/** The same, and more, in the place of a piece of text. */
const strangeText = [
	...strangeValues.map((value) => JSON.stringify(value)),
	...['1e400', '-0', '"\u0007"', '\0', '\ufeff', '"', ',', '\\', '}', ']', '['.repeat(90), ...long]
];

/** The file as somebody may have damaged it: in its text, or, where it is JSON, in its values. */
export function damaged(file: string): fc.Arbitrary<string> {
	const torn = tornText(file);
	if (!/^[{[]/.test(file)) return torn;
	return fc.oneof({ weight: 1, arbitrary: torn }, { weight: 3, arbitrary: changedValues(file) });
}

/** Pieces of the text are others, are gone or there twice, or it breaks off. */
function tornText(file: string): fc.Arbitrary<string> {
	const tokens = file.match(/"(?:[^"\\]|\\.)*"|[\w.-]+|\s+|[^]/g) ?? [];
	const change = fc.record({
		at: fc.nat({ max: tokens.length - 1 }),
		length: fc.constantFrom(1, 1, 1, 1, 3, 20),
		by: fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...strangeText) },
			fc.constantFrom('', 'twice', 'off'),
			fc.json()
		)
	});
	return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
		const parts = [...tokens];
		for (const { at, length, by } of changes) {
			const gone = parts.slice(at, at + length);
			if (by === 'off') parts.splice(at);
			else parts.splice(at, length, ...(by === 'twice' ? [...gone, ...gone] : [by]));
		}
		return parts.join('');
	});
}

/** Values, however deep, are others, are gone, or stand under another name. */
function changedValues(file: string): fc.Arbitrary<string> {
	const change = fc.record({
		at: fc.nat({ max: 1e6 }),
		by: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...strangeValues) }, fc.jsonValue()),
		how: fc.constantFrom(...(['other', 'other', 'other', 'gone', 'renamed'] as const))
	});
	return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => withChanges(file, changes));
}
