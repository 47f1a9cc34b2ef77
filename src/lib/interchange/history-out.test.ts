import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { lifelikeYear } from '#lib/core/lifelike.arbitrary.ts';
import { sessionOf } from '#lib/core/session.arbitrary.ts';
import type { Session, SessionSet, SessionStep } from '#lib/core/session.ts';
import { library } from '#lib/content/library.ts';
import { asCalendar } from './calendar-of-sessions.ts';
import { asHevy } from './hevy-out.ts';
import { asOwnCsv, ownColumns } from './own-csv.ts';
import { readData } from './recognise-data.ts';
import { asStrong } from './strong-out.ts';

const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { columns: true });
const headOf = (csv: string) => parse(csv, { to: 1 })[0];

const startedAt = new Date(2026, 10, 22, 9, 5, 7).getTime();
const set = (about: Partial<SessionSet> = {}): SessionSet => ({
	set: 1,
	side: null,
	reps: 8,
	of: 8,
	seconds: 30,
	done: true,
	...about
});
const lift: SessionStep = {
	exercise: 'deadlift',
	name: 'Deadlift',
	kind: 'strength',
	dose: { type: 'reps', sides: 'none', sets: 3, reps: 8 },
	round: 1,
	sets: [
		set({ load: { unit: 'kg', weight: 60 } }),
		set({ set: 2, reps: 7, done: false, load: { unit: 'lb', weight: 135 } }),
		set({ set: 3, reps: 0, seconds: 0, done: false })
	]
};
const plank: SessionStep = {
	...lift,
	exercise: 'side-plank',
	name: '=HYPERLINK("x"), "Side\nplank"',
	kind: 'endurance',
	dose: { type: 'time', sides: 'each', sets: 1, seconds: 20 },
	sets: [
		set({ side: 'left', reps: 0, of: 0, seconds: 20.4 }),
		set({ side: 'right', reps: 0, of: 0, seconds: 20 })
	]
};
const crawl: SessionStep = {
	...lift,
	exercise: 'bear-crawl',
	name: 'Bear crawl',
	dose: { type: 'open', sides: 'none', sets: 1, goal: '100 yd' },
	sets: [set({ reps: 0, of: 0, seconds: 65, distance: { unit: 'yd', length: 100 } })]
};
const session: Session = sessionOf({
	id: 'one',
	day: '2026-11-22',
	startedAt,
	endedAt: startedAt + 3_900_000,
	elapsed: 3900,
	steps: [lift, plank, crawl],
	routine: { ...sessionOf().routine, title: 'Back, "deep"' },
	checkIn: { before: 4, after: 2, effort: 3, note: '+Better' }
});

describe('a table for Strong', () => {
	const csv = asStrong([session], 'kg');

	it('has the columns of Strong, in order', () => {
		expect(headOf(csv)).toEqual([
			'Date',
			'Workout Name',
			'Duration',
			'Exercise Name',
			'Set Order',
			'Weight',
			'Reps',
			'Distance',
			'Seconds',
			'Notes',
			'Workout Notes',
			'RPE'
		]);
	});

	it('has a row for each set that was begun', () => {
		const rows = rowsOf(csv);
		expect(
			rows.map((row) => [row['Exercise Name'], row['Set Order'], row.Weight, row.Reps, row.Seconds])
		).toEqual([
			['Deadlift', '1', '60', '8', '0'],
			['Deadlift', '2', '61.23', '7', '0'],
			[plank.name, '1', '0', '0', '20'],
			[plank.name, '2', '0', '0', '20'],
			['Bear crawl', '1', '0', '0', '65']
		]);
		expect(rows[0]).toMatchObject({
			Date: '2026-11-22 09:05:07',
			'Workout Name': 'Back, "deep"',
			Duration: '1h 5m',
			'Workout Notes': 'Pain 4 before, 2 after. +Better'
		});
		expect(rows.at(-1)!.Distance).toBe('0.09');
		expect(rows[2]!.Notes).toBe('left');
		expect(rowsOf(asStrong([session], 'lb'))[0]!.Weight).toBe('132.28');
	});
});

describe('a table for Hevy', () => {
	it('has the columns of Hevy, in order, by the person’s units', () => {
		const metric = [
			...[
				'title',
				'start_time',
				'end_time',
				'description',
				'exercise_title',
				'superset_id',
				'exercise_notes'
			],
			...['set_index', 'set_type', 'weight_kg', 'reps', 'distance_km', 'duration_seconds', 'rpe']
		];
		expect(headOf(asHevy([session], 'kg'))).toEqual(metric);
		const renamed = { weight_kg: 'weight_lbs', distance_km: 'distance_miles' } as Record<string, string>;
		expect(headOf(asHevy([session], 'lb'))).toEqual(metric.map((column) => renamed[column] ?? column));
	});

	it('has a row for each set that was begun', () => {
		const [first, second, left] = rowsOf(asHevy([session], 'kg'));
		expect(first).toEqual({
			title: 'Back, "deep"',
			start_time: '22 Nov 2026, 09:05',
			end_time: '22 Nov 2026, 10:10',
			description: 'Pain 4 before, 2 after. +Better',
			exercise_title: 'Deadlift',
			superset_id: '',
			exercise_notes: '',
			set_index: '0',
			set_type: 'normal',
			weight_kg: '60',
			reps: '8',
			distance_km: '',
			duration_seconds: '',
			rpe: ''
		});
		expect(second).toMatchObject({ set_index: '1', weight_kg: '61.23', reps: '7' });
		expect(left).toMatchObject({ duration_seconds: '20', reps: '', exercise_notes: 'Sides: left, right' });
	});
});

describe('a table of our own', () => {
	const rows = rowsOf(asOwnCsv([session]));

	it('has its columns, and a row for every set', () => {
		expect(headOf(asOwnCsv([session]))).toEqual([...ownColumns]);
		expect(rows).toHaveLength(6);
		expect(rows[1]).toMatchObject({
			session: 'one',
			date: '2026-11-22',
			start: new Date(startedAt).toISOString(),
			kind: 'strength',
			set: '2',
			reps: '7',
			prescribed: '8',
			weight: '135',
			unit: 'lb',
			done: 'no',
			pain_before: '4',
			effort: '3'
		});
		expect(rows[5]).toMatchObject({ distance: '100', distance_unit: 'yd', seconds: '65' });
	});

	it('holds no formula, whatever something is called', () => {
		expect(rows[3]!.exercise).toBe(`'${plank.name}`);
		expect(rows[0]!.note).toBe("'+Better");
		expect(rows[0]!.routine).toBe('Back, "deep"');
	});
});

describe('a calendar of sessions', () => {
	it('has each as an entry, at its instant, with an id that stays', () => {
		const text = asCalendar([session, sessionOf({ id: 'two', elapsed: 0 })], startedAt);
		const events = new ICAL.Component(ICAL.parse(text) as unknown[])
			.getAllSubcomponents('vevent')
			.map((entry) => new ICAL.Event(entry));
		expect(events.map(({ uid }) => uid)).toEqual(['one@holdfast', 'two@holdfast']);
		const [one, two] = events;
		expect(one!.startDate.toJSDate().getTime()).toBe(startedAt);
		expect(one!.endDate.toJSDate().getTime()).toBe(startedAt + 3_900_000);
		expect(text).toContain('DTSTART:20261122T');
		expect(one!.summary).toBe('Back, "deep"');
		expect(one!.description).toContain('Deadlift: 2 sets\n');
		expect(two!.endDate.compare(two!.startDate)).toBe(1);
		expect(asCalendar([session], startedAt)).toBe(asCalendar([session], startedAt));
	});

	it('has nothing of a title that a calendar’s text cannot hold', () => {
		const text = asCalendar(
			[sessionOf({ routine: { ...session.routine, title: 'Back\u0007\u0000care' } })],
			0
		);
		expect(text).toContain('SUMMARY:Back  care');
	});
});

describe('what went out', () => {
	const year = lifelikeYear(1, '2026-11-22').filter(({ steps }) =>
		steps.some(({ sets }) => sets.some(({ done, reps, seconds }) => done || reps > 0 || seconds > 0))
	);
	const volume = (sessions: readonly Session[]) =>
		sessions
			.flatMap(({ steps }) => steps.flatMap(({ sets }) => sets))
			.reduce(
				(sum, { load, reps }) =>
					sum + (load ? load.weight * (load.unit === 'lb' ? 0.45359237 : 1) * reps : 0),
				0
			);

	it.each([
		['Strong', (sessions: readonly Session[]) => asStrong(sessions, 'kg')],
		['Hevy', (sessions: readonly Session[]) => asHevy(sessions, 'kg')]
	])('to %s comes back with every session, exercise and weight', async (app, write) => {
		const read = await readData(new TextEncoder().encode(write(year)), library, () => Promise.resolve());
		if (!read.ok || read.kind !== 'history') throw new Error('Not read.');
		const back = read.read({ unit: 'kg', meant: {}, now: 0 });
		expect(back.app).toBe(app);
		expect(back.notRead).toEqual([]);
		expect(back.sessions).toHaveLength(year.length);
		expect(back.sessions.map(({ routine }) => routine.title)).toEqual(
			[...year].sort((one, other) => one.startedAt - other.startedAt).map(({ routine }) => routine.title)
		);
		expect(Math.abs(volume(back.sessions) / volume(year) - 1)).toBeLessThan(0.001);
	});
});
