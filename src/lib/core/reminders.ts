import * as v from 'valibot';
import { dayOf, isDay } from './day.ts';
import type { LocalDay } from './day.ts';
import { timeOfDaySchema, weekdaysSchema } from './time-of-day.ts';
import type { TimeOfDay, Weekdays } from './time-of-day.ts';

/** What the person wants to be reminded of: a routine, at one time of day. */
export interface Wish {
	/** Its name and how long it takes, in minutes, as they were then: the calendar shows both. */
	readonly routine: { readonly id: string; readonly title: string; readonly minutes: number };
	readonly at: TimeOfDay;
	readonly days: Weekdays;
	/** Minutes before `at`; 0 is at the time, `null` is no alarm. */
	readonly alarm: number | null;
}

/** One repeating entry of the person's calendar. Its id stays, whatever changes: by it a calendar knows it again. */
export interface Reminder extends Wish {
	readonly id: string;
	/** Raised with every change. */
	readonly revision: number;
	/** The revision that the last calendar file had; `null`: it was in none. */
	readonly given: number | null;
	/** Milliseconds since 1970. */
	readonly createdAt: number;
	readonly changedAt: number;
	/** It repeats from this day on. */
	readonly since: LocalDay;
}

/** All reminders, and those taken away that some calendar may still hold. */
export interface Reminders {
	readonly schema: 1;
	readonly list: readonly Reminder[];
	readonly removed: readonly Reminder[];
}

export const noReminders: Reminders = { schema: 1, list: [], removed: [] };

/** Minutes before it that an alarm can be; `null` is no alarm. */
export const alarms: readonly (number | null)[] = [null, 0, 5, 10, 15, 30, 60];

/** The most that a person is asked to look over. */
export const mostReminders = 60;

/** Why a wish cannot become a reminder, in a sentence; `null` where it can. */
export function whatIsMissing({ days }: Pick<Wish, 'days'>): string | null {
	return days.length === 0 ? 'Choose at least one day.' : null;
}

/** With new reminders, one for each wish, under ids that nothing else has. A wish that is there already is left out. */
export function addReminders(
	all: Reminders,
	wishes: readonly Wish[],
	newId: () => string,
	now: number
): Reminders {
	const list = [...all.list];
	for (const wish of wishes) {
		if (list.length === mostReminders || list.some((one) => sameWish(one, wish))) continue;
		const facts = { id: newId(), revision: 0, given: null, createdAt: now, changedAt: now };
		list.push({ ...wish, ...facts, since: dayOf(now) });
	}
	return { ...all, list };
}

/** With one reminder changed, from today on. The same wish again changes nothing. */
export function changeReminder(all: Reminders, id: string, wish: Wish, now: number): Reminders {
	const list = all.list.map((one) =>
		one.id !== id || sameWish(one, wish) ? one : { ...revised(one, now), ...wish, since: dayOf(now) }
	);
	return { ...all, list };
}

/** Without one reminder. It is remembered as removed where a file had it, for the next file to cancel it. */
export function removeReminder(all: Reminders, id: string, now: number): Reminders {
	const gone = all.list.filter((one) => one.id === id && one.given !== null);
	return {
		...all,
		list: all.list.filter((one) => one.id !== id),
		removed: [...all.removed, ...gone.map((one) => revised(one, now))]
	};
}

/** With a removed reminder as it was, which no calendar takes for the older state that it is. */
export function putBackReminder(all: Reminders, reminder: Reminder, now: number): Reminders {
	const removed = all.removed.find(({ id }) => id === reminder.id);
	const { revision, changedAt } = removed ? revised(removed, now) : reminder;
	return {
		...all,
		list: [...all.list, { ...reminder, revision, changedAt }],
		removed: all.removed.filter(({ id }) => id !== reminder.id)
	};
}

/** Noted that a file has everything as it is now. */
export function handedOver(all: Reminders): Reminders {
	const given = (one: Reminder) => ({ ...one, given: one.revision });
	return { ...all, list: all.list.map(given), removed: all.removed.map(given) };
}

/** How many reminders, removed ones included, no file has yet as they are now. */
export function notHandedOver({ list, removed }: Reminders): number {
	return [...list, ...removed].filter(({ given, revision }) => given !== revision).length;
}

/** As a day goes, and what is at the same time by name. */
export function inOrder(list: readonly Reminder[]): readonly Reminder[] {
	return [...list].sort((a, b) => a.at - b.at || a.routine.title.localeCompare(b.routine.title, 'en'));
}

/** A calendar compares whole seconds, and the device's clock may have been set back: it is later in any case. */
function revised(reminder: Reminder, now: number): Reminder {
	const { revision, changedAt } = reminder;
	return { ...reminder, revision: revision + 1, changedAt: Math.max(now, changedAt + 1000) };
}

function sameWish(one: Wish, other: Wish): boolean {
	const essence = ({ routine, at, days, alarm }: Wish) =>
		JSON.stringify([routine.id, routine.title, routine.minutes, at, days, alarm]);
	return essence(one) === essence(other);
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const timestamp = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

const reminderSchema: v.GenericSchema<unknown, Reminder> = v.object({
	routine: v.object({
		id: v.pipe(v.string(), v.maxLength(200)),
		title: v.pipe(v.string(), v.maxLength(2000)),
		minutes: v.pipe(whole, v.minValue(1), v.maxValue(1440))
	}),
	at: timeOfDaySchema,
	days: weekdaysSchema,
	alarm: v.nullable(v.pipe(whole, v.maxValue(1440))),
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	revision: whole,
	given: v.nullable(whole),
	createdAt: timestamp,
	changedAt: timestamp,
	since: v.pipe(v.string(), v.check(isDay))
});

export const remindersSchema: v.GenericSchema<unknown, Reminders> = v.object({
	schema: v.literal(1),
	list: v.array(reminderSchema),
	removed: v.array(reminderSchema)
});
