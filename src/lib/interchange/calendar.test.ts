import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayOf, weekdayOf } from '#lib/core/day.ts';
import {
	addReminders,
	changeReminder,
	handedOver,
	noReminders,
	putBackReminder,
	removeReminder
} from '#lib/core/reminders.ts';
import type { Reminders, Wish } from '#lib/core/reminders.ts';
import { atTime, everyDay } from '#lib/core/time-of-day.ts';
import { writeRemindersCalendar } from './calendar.ts';

const addressOf = (id: string) => `https://example.org/holdfast/play/${id}`;
const desk = { id: 'desk-mobility-5', title: 'Desk mobility, 5 min', minutes: 6 };
const morning: Wish = { routine: desk, at: 7 * 60 + 30, days: [0, 1, 2, 3, 4], alarm: 10 };

/** A Thursday. */
const now = Date.UTC(2026, 0, 15, 12);

function all(...wishes: Wish[]): Reminders {
	let count = 0;
	return addReminders(noReminders, wishes, () => `id-${(count += 1)}`, now);
}

const write = (reminders: Reminders) => writeRemindersCalendar(reminders, addressOf);

function eventsIn(file: string): ICAL.Component[] {
	const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
	return calendar.getAllSubcomponents('vevent');
}

const text = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));

/** When each occurrence before a time begins, and when its alarms go off, on the clock of the device's zone. */
function occurrences(event: ICAL.Component, until: number): { start: number; alarms: number[] }[] {
	const found: { start: number; alarms: number[] }[] = [];
	const iterator = new ICAL.Event(event).iterator();
	for (;;) {
		const start = iterator.next().toJSDate().getTime();
		if (start >= until) return found;
		const alarms = event.getAllSubcomponents('valarm').map((alarm) => {
			const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
			return start + trigger.toSeconds() * 1000;
		});
		found.push({ start, alarms });
	}
}

const onClock = (time: number) => {
	const date = new Date(time);
	return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
};

afterEach(() => void vi.unstubAllEnvs());

describe('the calendar file, read by another program', () => {
	it.each(['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kolkata'])(
		'is at the same minute on every clock of a year in %s, and so are its alarms',
		(zone) => {
			vi.stubEnv('TZ', zone);
			const offsets = new Set([0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()));
			expect(offsets.size).toBe(zone === 'Asia/Kolkata' ? 1 : 2);
			const [event] = eventsIn(write(all(morning)));
			const until = atTime('2027-01-15', 0);
			const found = occurrences(event!, until);
			const wanted = Array.from({ length: 365 }, (_, index) => addDays('2026-01-15', index)).filter(
				(day) => weekdayOf(day) < 5
			);
			expect(found.map(({ start }) => dayOf(start))).toEqual(wanted);
			expect(new Set(found.map(({ start }) => onClock(start)))).toEqual(new Set(['7:30']));
			expect(new Set(found.flatMap(({ alarms }) => alarms.map(onClock)))).toEqual(new Set(['7:20']));
			expect(found.every(({ alarms }) => alarms.length === 1)).toBe(true);
		}
	);

	it('has an alarm of an hour before where the clock was before it changed', () => {
		vi.stubEnv('TZ', 'Europe/Berlin');
		// On 29 March 2026 the clocks go from 2:00 to 3:00.
		const [event] = eventsIn(write(all({ ...morning, at: 3 * 60 + 30, days: everyDay, alarm: 60 })));
		const found = occurrences(event!, atTime('2026-03-31', 0)).slice(-3);
		expect(found.map(({ start }) => onClock(start))).toEqual(['3:30', '3:30', '3:30']);
		expect(found.map(({ alarms }) => onClock(alarms[0]!))).toEqual(['2:30', '1:30', '2:30']);
	});

	it('has one entry for each time of day, each with its alarm, its link and its length', () => {
		const evening = { ...morning, at: 21 * 60, days: everyDay, alarm: 0 };
		const quiet = { ...morning, at: 12 * 60, days: [5], alarm: null };
		const events = eventsIn(write(all(evening, morning, quiet)));
		const facts = events.map((event) => ({
			start: text(event, 'dtstart'),
			end: text(event, 'dtend'),
			rule: text(event, 'rrule'),
			alarms: event
				.getAllSubcomponents('valarm')
				.map((alarm) => `${text(alarm, 'action')} ${text(alarm, 'trigger')}`)
		}));
		expect(facts).toEqual([
			{
				start: '2026-01-15T07:30:00',
				end: '2026-01-15T07:36:00',
				rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
				alarms: ['DISPLAY -PT10M']
			},
			{
				start: '2026-01-17T12:00:00',
				end: '2026-01-17T12:06:00',
				rule: 'FREQ=WEEKLY;BYDAY=SA',
				alarms: []
			},
			{
				start: '2026-01-15T21:00:00',
				end: '2026-01-15T21:06:00',
				rule: 'FREQ=DAILY',
				alarms: ['DISPLAY PT0S']
			}
		]);
		for (const event of events) {
			expect(text(event, 'url')).toBe('https://example.org/holdfast/play/desk-mobility-5');
			expect(text(event, 'description')).toContain('https://example.org/holdfast/play/desk-mobility-5');
			expect(text(event, 'transp')).toBe('TRANSPARENT');
		}
	});

	it('goes on past midnight', () => {
		const [event] = eventsIn(write(all({ ...morning, at: 23 * 60 + 58 })));
		expect(text(event!, 'dtend')).toBe('2026-01-16T00:04:00');
	});

	it('keeps any title whole, whatever stands in it', () => {
		const titles = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
		const awkward = fc.constantFrom('a,b;c:d\\n"e"\nf', '🧘🏽‍♀️'.repeat(40), 'BEGIN:VEVENT\r\nX:', ' \t lead');
		fc.assert(
			fc.property(fc.oneof(titles, awkward), (title) => {
				const file = write(all({ ...morning, routine: { ...desk, title } }));
				const events = eventsIn(file);
				// eslint-disable-next-line no-control-regex -- what no calendar's text may hold
				const wanted = title.replace(/[\0-\x09\x0b\x0c\x0e-\x1f\x7f]/g, ' ').replace(/\r\n?/g, '\n');
				expect(events.map((event) => text(event, 'summary'))).toEqual([wanted]);
				const lines = file.split('\r\n');
				expect(lines.at(-1)).toBe('');
				expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(
					75
				);
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			})
		);
	});
});

describe('a second file', () => {
	const ids = (events: ICAL.Component[]) => events.map((event) => text(event, 'uid'));

	it('of the same reminders is the same file', () => {
		const reminders = all(morning, { ...morning, at: 600 });
		const first = write(reminders);
		expect(write(handedOver(reminders))).toBe(first);
		expect(new Set(ids(eventsIn(first))).size).toBe(2);
	});

	it('of changed ones has the same entry, marked as newer', () => {
		const before = handedOver(all(morning));
		const after = changeReminder(before, 'id-1', { ...morning, at: 8 * 60 }, now + 86_400_000);
		const [[old], [changed]] = [eventsIn(write(before)), eventsIn(write(after))];
		expect(ids([changed!])).toEqual(ids([old!]));
		expect(text(changed!, 'dtstart')).toBe('2026-01-16T08:00:00');
		expect(Number(text(changed!, 'sequence'))).toBeGreaterThan(Number(text(old!, 'sequence')));
		for (const stamp of ['dtstamp', 'last-modified'])
			expect(text(changed!, stamp) > text(old!, stamp), stamp).toBe(true);
		expect(text(changed!, 'created')).toBe(text(old!, 'created'));
	});

	it('marks a change as newer also where the clock was set back', () => {
		const before = all(morning);
		const after = changeReminder(before, 'id-1', { ...morning, alarm: 5 }, now - 86_400_000);
		const [[old], [changed]] = [eventsIn(write(before)), eventsIn(write(after))];
		expect(text(changed!, 'dtstamp') > text(old!, 'dtstamp')).toBe(true);
	});

	it('cancels what was removed: no more repeats, no more alarms', () => {
		const before = handedOver(all(morning, { ...morning, at: 600 }));
		const after = removeReminder(before, 'id-1', now + 1000);
		const [kept, gone] = eventsIn(write(after));
		expect([text(kept!, 'uid'), kept!.hasProperty('status')]).toEqual(['id-2@holdfast', false]);
		expect([text(gone!, 'uid'), text(gone!, 'status')]).toEqual(['id-1@holdfast', 'CANCELLED']);
		expect([gone!.hasProperty('rrule'), gone!.getAllSubcomponents('valarm')]).toEqual([false, []]);
		expect(Number(text(gone!, 'sequence'))).toBe(1);
	});

	it('has no word of what was removed before any file had it', () => {
		expect(eventsIn(write(removeReminder(all(morning), 'id-1', now)))).toEqual([]);
	});

	it('has what was put back as newer than its removal', () => {
		const before = handedOver(all(morning));
		const removed = handedOver(removeReminder(before, 'id-1', now + 1000));
		const [back, ...more] = eventsIn(write(putBackReminder(removed, before.list[0]!, now + 2000)));
		expect(more).toEqual([]);
		expect([text(back!, 'uid'), text(back!, 'sequence'), back!.hasProperty('status')]).toEqual([
			'id-1@holdfast',
			'2',
			false
		]);
		expect(text(back!, 'rrule')).toContain('BYDAY=MO,TU,WE,TH,FR');
	});
});
