import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { storedSessionSchema } from '#lib/core/schema.ts';
import type { Session } from '#lib/core/session.ts';
import { library } from '#lib/content/library.ts';
import type { HistoryWishes, ReadHistory } from './history-reading.ts';
import { readData } from './recognise-data.ts';
import { timeReader } from './written-time.ts';

const atOnce = () => Promise.resolve();
const wishes: HistoryWishes = { unit: 'kg', meant: {}, now: 9 };

async function historyIn(content: unknown, how: Partial<HistoryWishes> = {}): Promise<ReadHistory> {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	const read = await readData(new TextEncoder().encode(text), library, atOnce);
	if (!read.ok) throw new Error(read.sentence);
	if (read.kind !== 'history') throw new Error('No sessions.');
	return read.read({ ...wishes, ...how });
}

/** A session in words: its start by the clock, its length, and its sets. */
function inWords({ day, startedAt, elapsed, routine, steps }: Session): string[] {
	const clock = new Date(startedAt).toTimeString().slice(0, 5);
	const sets = steps.flatMap(({ exercise, sets }) =>
		sets.map(({ reps, seconds, load, distance }) =>
			[
				exercise,
				`${reps} reps`,
				...(load ? [`${load.weight} ${load.unit}`] : []),
				...(seconds ? [`${seconds} s`] : []),
				...(distance ? [`${distance.length} ${distance.unit}`] : [])
			].join(' ')
		)
	);
	return [`${routine.title}, ${day} ${clock}, ${elapsed} s`, ...sets];
}

const strong = `Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2025-07-23 19:16:49,"Evening, legs",29m,"Deadlift (Barbell)",1,40.0,8.0,0,0.0,"","Felt
good",
2025-07-23 19:16:49,"Evening, legs",29m,"Deadlift (Barbell)",2,42.5,8.0,0,0.0,"","",8
2025-07-23 19:16:49,"Evening, legs",29m,"Deadlift (Barbell)",Rest Timer,0,0,0,90,"","",
2025-07-23 19:16:49,"Evening, legs",29m,"Plank",1,0,0,0,60.0,"","",
2025-07-25 07:00:00,Morning,1h 5m,Zercher Carry,1,70,0,0.25,0,"","",
2025-07-25 07:00:00,Morning,1h 5m,Zercher Carry,2,seventy,6,0,0,"","",
soon,Morning,1h 5m,Plank,1,0,0,0,30,"","",`;

describe('a table of Strong', () => {
	it('becomes sessions with their sets, weights and times', async () => {
		const { app, sessions } = await historyIn(strong);
		expect(app).toBe('Strong');
		expect(sessions.map(inWords)).toEqual([
			[
				'Evening, legs, 2025-07-23 19:16, 1740 s',
				'deadlift 8 reps 40 kg',
				'deadlift 8 reps 42.5 kg',
				'plank 0 reps 60 s'
			],
			['Morning, 2025-07-25 07:00, 3900 s', 'own-zercher-carry 0 reps 70 kg 0.25 km']
		]);
		expect(sessions[0]!.checkIn).toEqual({ note: 'Felt\ngood' });
	});

	it('lists what is not understood, and drops nothing in silence', async () => {
		const { notRead, left, unitUnsaid } = await historyIn(strong);
		expect(notRead.map(({ row, why }) => [row, why])).toEqual([
			[7, 'the weight'],
			[8, 'the date']
		]);
		expect(notRead[0]!.text).toContain('seventy');
		expect(left).toEqual(['Has no place here: 1 rest timer.']);
		expect(unitUnsaid).toBe(true);
	});

	it('says what each exercise was taken for, and is told otherwise', async () => {
		const { names } = await historyIn(strong);
		expect(names.map(({ written, as, sets }) => [written, as?.id ?? null, sets])).toEqual([
			['Zercher Carry', null, 1],
			['Deadlift (Barbell)', 'deadlift', 2],
			['Plank', 'plank', 1]
		]);
		const told = await historyIn(strong, { meant: { 'Zercher Carry': 'bear-crawl', Plank: null } });
		expect(told.sessions.flatMap(({ steps }) => steps.map(({ exercise }) => exercise))).toEqual([
			'deadlift',
			'own-plank',
			'bear-crawl'
		]);
	});

	it('gives the same sessions each time', async () => {
		expect(await historyIn(strong)).toEqual(await historyIn(strong));
		const ids = (await historyIn(strong)).sessions.map(({ id }) => id);
		expect(new Set(ids).size).toBe(2);
		expect((await historyIn(strong, { unit: 'lb' })).sessions.map(({ id }) => id)).toEqual(ids);
	});

	it('is read with semicolons, units of its own, and commas in numbers', async () => {
		const older = `Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration
2019-03-04 09:00:00;Push A;Deadlift;W;102,5;lbs;5;;;;0;;;45m
2019-03-04 09:00:00;Push A;Running;1;;lbs;;;2,5;mi;1200;;;45m`;
		const { sessions, unitUnsaid } = await historyIn(older);
		expect(sessions.map(inWords)).toEqual([
			['Push A, 2019-03-04 09:00, 2700 s', 'deadlift 5 reps 102.5 lb', 'own-running 0 reps 1200 s 2.5 mi']
		]);
		expect(unitUnsaid).toBe(false);
	});

	it('is read as version 6 writes it, with its notes and the seconds of its length', async () => {
		const newer = `Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes
"12";"2025-06-01 18:00:00";"Upper";"3720";"Lat Pulldown (Cable)";"1";"50";"10";"";"";"";"";""
"12";"2025-06-01 18:00:00";"Upper";"3720";"Sled Push";"1";"80";"";"";"20";"";"";""
"12";"2025-06-01 18:00:00";"Upper";"3720";"Sled Push";"Note";"";"";"";"";"";"Low";""`;
		const { sessions, left } = await historyIn(newer);
		expect(sessions.map(inWords)).toEqual([
			['Upper, 2025-06-01 18:00, 3720 s', 'lat-pulldown 10 reps 50 kg', 'own-sled-push 0 reps 80 kg 20 m']
		]);
		expect(sessions[0]!.checkIn).toEqual({ note: 'Low' });
		expect(left).toEqual(['Has no place here: 1 note of an exercise.']);
	});
});

describe('a table of Hevy', () => {
	const head =
		'"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';
	const hevy = `${head}
"Legs","22 Dec 2025, 08:00","22 Dec 2025, 08:37","","Romanian Deadlift (Barbell)",,"",0,"warmup",20,10,,0,
"Legs","22 Dec 2025, 08:00","22 Dec 2025, 08:37","","Romanian Deadlift (Barbell)",,"",1,"normal",60,8,,0,8.5
"Legs","22 Dec 2025, 08:00","22 Dec 2025, 08:37","Good","Plank",,"Slow",0,"normal",,,,45,
"Legs","22 Dec 2025, 18:00","22 Dec 2025, 18:10","","Walking",,"",0,"normal",,,1.2,600,`;

	it('becomes sessions, two of one title on one day apart', async () => {
		const { app, sessions } = await historyIn(hevy);
		expect(app).toBe('Hevy');
		expect(sessions.map(inWords)).toEqual([
			[
				'Legs, 2025-12-22 08:00, 2220 s',
				'romanian-deadlift 10 reps 20 kg',
				'romanian-deadlift 8 reps 60 kg',
				'plank 0 reps 45 s'
			],
			['Legs, 2025-12-22 18:00, 600 s', 'own-walking 0 reps 600 s 1.2 km']
		]);
		expect(sessions[0]!.checkIn).toEqual({ note: 'Good\nSlow' });
	});

	it('is read in pounds and miles, and in other languages', async () => {
		const other = hevy
			.replace('weight_kg', 'weight_lbs')
			.replace('distance_km', 'distance_miles')
			.replaceAll('Dec', 'Dezember');
		const { sessions, notRead } = await historyIn(other);
		expect(notRead).toEqual([]);
		expect(inWords(sessions[0]!)[1]).toBe('romanian-deadlift 10 reps 20 lb');
		expect(inWords(sessions[1]!)[1]).toBe('own-walking 0 reps 600 s 1.2 mi');
	});
});

describe('a backup of My PT', () => {
	const done = { exerciseId: 1, exerciseName: 'Bird dog', exerciseType: 'reps', completed: true };
	const backup = {
		version: 1,
		exportDate: '2025-01-02T00:00:00.000Z',
		data: {
			exercises: [{ id: 2, name: 'Plank' }],
			sessionInstances: [
				{
					date: '2025-01-01',
					sessionName: 'Morning',
					status: 'completed',
					startTime: '2025-01-01T08:00:00.000Z',
					endTime: '2025-01-01T08:10:00.000Z',
					notes: 'Stiff',
					completedExercises: [
						{ ...done, targetSets: 2, targetReps: 8, targetRepDuration: 5, actualDuration: 80 },
						{ exerciseId: 2, exerciseType: 'duration', targetDuration: 45, completed: false, skipped: true }
					]
				},
				{ date: '2025-01-03', sessionName: 'Later', status: 'planned', completedExercises: [done] },
				{ date: 'some day', sessionName: 'x', completedExercises: [done] },
				{}
			]
		}
	};

	it('brings what was done of its journal, and lists the rest', async () => {
		const { app, sessions, notRead, left } = await historyIn(backup);
		expect(app).toBe('My PT');
		expect(sessions).toHaveLength(1);
		expect(sessions[0]).toMatchObject({
			day: '2025-01-01',
			startedAt: Date.parse('2025-01-01T08:00:00Z'),
			elapsed: 600,
			complete: false,
			checkIn: { note: 'Stiff' }
		});
		expect(sessions[0]!.steps.map(({ exercise, sets, skipped }) => [exercise, sets.length, skipped])).toEqual(
			[
				['bird-dog', 2, undefined],
				['plank', 1, 'other']
			]
		);
		expect(sessions[0]!.steps[0]!.sets[0]).toMatchObject({ reps: 8, seconds: 40, done: true });
		expect(sessions[0]!.steps[1]!.sets[0]).toMatchObject({ seconds: 0, done: false });
		expect(notRead.map(({ row, why }) => [row, why])).toEqual([
			[3, 'the date'],
			[4, 'what it is']
		]);
		expect(left).toEqual(['Has no place here: 1 entry in which nothing was done.']);
	});
});

describe('a time', () => {
	const read = (text: string, monthFirst = false) => {
		const time = timeReader([text], monthFirst).read(text);
		return time && `${time.day} ${time.seconds / 60}`;
	};

	it.each([
		['2025-01-08 12:03:00', '2025-01-08 723'],
		['2025-01-08T12:03', '2025-01-08 723'],
		['2025-01-08', '2025-01-08 720'],
		['8 Jan 2025, 12:03', '2025-01-08 723'],
		['8 Jan 2025, 1:03 PM', '2025-01-08 783'],
		['Jan 8, 2025, 12:03 AM', '2025-01-08 3'],
		['25 Juli 2026, 14:21', '2026-07-25 861'],
		['25 juil. 2026, 14:21', '2026-07-25 861'],
		['25. März 2026, 14:21', '2026-03-25 861'],
		['25 de julio de 2026, 14:21', '2026-07-25 861'],
		['25 ago 2026, 14:21', '2026-08-25 861'],
		['08.01.2025 12:03', '2025-01-08 723'],
		['13/01/2025 12:03', '2025-01-13 723'],
		['01/13/2025 12:03', '2025-01-13 723'],
		['2/3/25 12:03', '2025-03-02 723']
	])('written as %s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	it.each([
		'',
		'soon',
		'2025-02-30 10:00',
		'32 Jan 2025',
		'2025-01-08 25:00',
		'8 Foo 2025, 10:00',
		'13/13/2025'
	])('is none: %s', (text) => {
		expect(read(text)).toBeNull();
	});

	it('in figures is read as the rest of the file is, and says where nothing tells', () => {
		expect(timeReader(['02/03/2025', '02/13/2025'], false).read('02/03/2025')?.day).toBe('2025-02-03');
		expect(timeReader(['02/03/2025'], true).read('02/03/2025')?.day).toBe('2025-02-03');
		expect(timeReader(['02/03/2025'], true).unclear).toBe('02/03/2025');
		expect(timeReader(['02/03/2025', '13/03/2025'], true).unclear).toBeNull();
	});
});

describe('a damaged table', () => {
	it('never makes it throw, and every session of it can be kept', async () => {
		const cut = fc.record({
			at: fc.nat({ max: strong.length }),
			length: fc.constantFrom(1, 2, 8, 40),
			by: fc.constantFrom('', '"', ',', '\n', '-1', '1e9', '9'.repeat(20), '__proto__', '\u0000x', ';')
		});
		await fc.assert(
			fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
				const torn = cuts.reduce(
					(text, { at, length, by }) => text.slice(0, at) + by + text.slice(at + length),
					strong
				);
				const read = await readData(new TextEncoder().encode(torn), library, atOnce);
				if (!read.ok || read.kind !== 'history') return;
				const { sessions } = read.read(wishes);
				expect(sessions.every((session) => v.is(storedSessionSchema, session))).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});
