import {
	ICalAlarmType,
	ICalCalendar,
	ICalEventBusyStatus,
	ICalEventRepeatingFreq,
	ICalEventStatus,
	ICalEventTransparency,
	ICalWeekday
} from 'ical-generator';
import type { ICalEventData, ICalRepeatingOptions } from 'ical-generator';
import type { LocalDay } from '#lib/core/day.ts';
import { inOrder } from '#lib/core/reminders.ts';
import type { Reminder, Reminders } from '#lib/core/reminders.ts';
import { firstOn } from '#lib/core/time-of-day.ts';
import type { TimeOfDay } from '#lib/core/time-of-day.ts';

const { MO, TU, WE, TH, FR, SA, SU } = ICalWeekday;
const weekdays = [MO, TU, WE, TH, FR, SA, SU];

/**
 * The reminders as a calendar file (iCalendar, RFC 5545): one repeating entry each, at the time that the clock shows
 * wherever its reader is, with its alarm, and a link to its routine. By its id and revision a calendar that has an older
 * file changes its entry; what was removed is there as cancelled, without repeats and alarms, for those that only
 * change. The same reminders give the same file. `addressOf` gives a routine's whole address.
 */
export function writeRemindersCalendar(
	{ list, removed }: Reminders,
	addressOf: (routineId: string) => string
): string {
	const calendar = new ICalCalendar({
		prodId: { company: 'Holdfast', product: 'Reminders', language: 'EN' },
		name: 'Holdfast'
	});
	for (const reminder of inOrder(list)) calendar.createEvent(repeating(reminder, addressOf));
	for (const reminder of inOrder(removed)) calendar.createEvent(cancelled(reminder));
	return `${calendar.toString()}\r\n`;
}

function repeating(reminder: Reminder, addressOf: (routineId: string) => string): ICalEventData {
	const { routine, days, alarm } = reminder;
	const address = addressOf(routine.id);
	return {
		...common(reminder),
		repeating: repeats(days),
		description: `Open it and press Start: ${address}\nA reminder from Holdfast, by the clock of wherever you are.`,
		url: address,
		alarms:
			alarm === null
				? []
				: [{ type: ICalAlarmType.display, trigger: alarm * 60, description: clean(routine.title) }]
	};
}

function cancelled(reminder: Reminder): ICalEventData {
	return {
		...common(reminder),
		status: ICalEventStatus.CANCELLED,
		description: 'Removed in Holdfast. It can be deleted.'
	};
}

/** Nobody is kept from meeting the person at that time: it is free, not busy. */
function common({ id, revision, routine, at, days, since, createdAt, changedAt }: Reminder): ICalEventData {
	const day = firstOn(days, since);
	return {
		id: `${id}@holdfast`,
		sequence: revision,
		stamp: new Date(changedAt),
		created: new Date(createdAt),
		lastModified: new Date(changedAt),
		floating: true,
		start: clockTime(day, at),
		end: clockTime(day, at + routine.minutes),
		summary: clean(routine.title),
		transparency: ICalEventTransparency.TRANSPARENT,
		busystatus: ICalEventBusyStatus.FREE
	};
}

function repeats(days: Reminder['days']): ICalRepeatingOptions {
	if (days.length === 7) return { freq: ICalEventRepeatingFreq.DAILY };
	return { freq: ICalEventRepeatingFreq.WEEKLY, byDay: days.map((day) => weekdays[day]!) };
}

/** The writer takes a floating time from the UTC side of a date. */
function clockTime(day: LocalDay, time: TimeOfDay): Date {
	return new Date(Date.parse(`${day}T00:00:00Z`) + time * 60_000);
}

/** Without what no calendar's text may hold. Line breaks may stand, and are escaped. */
export function clean(text: string): string {
	// eslint-disable-next-line no-control-regex -- these are what has to go
	return text.replaceAll(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g, ' ');
}
