import { weekdayNames, weekdayOf } from './day.ts';
import type { LocalDay } from './day.ts';
import type { Target } from './plan.ts';
import { isChosen } from './plan-week.ts';
import type { TargetWeek } from './plan-week.ts';

export const targetNames: Readonly<Record<Target['id'], string>> = {
	strength: 'Strength',
	stretch: 'Stretching',
	mobility: 'Mobility',
	endurance: 'Endurance'
};

export function weekdayName(day: LocalDay): string {
	return weekdayNames[weekdayOf(day)]!;
}

/** `every day`, `2–3 days a week`, `1 day a week`. */
export function daysAWeek({ from, to }: Target['days']): string {
	if (from === 7) return 'every day';
	if (from !== to) return `${from}–${to} days a week`;
	return from === 1 ? '1 day a week' : `${from} days a week`;
}

/**
 * What a routine is offered for, of what is due: `For strength and mobility, due today`. `fresh`: nothing was done for
 * weeks, or ever.
 */
export function reasonFor(
	ids: readonly Target['id'][],
	{ anythingDue, fresh }: { readonly anythingDue: boolean; readonly fresh: boolean }
): string {
	if (fresh) return 'A good one to begin with';
	if (ids.length > 0) return `For ${listed(ids.map((id) => targetNames[id].toLowerCase()))}, due today`;
	return anythingDue ? 'What you did most of late' : 'Nothing more is due today; this is gentle';
}

/** How far the week is: `1 of 2`, `2 of 2–3`. */
export function soFar({ done, meant }: TargetWeek): string {
	return `${done.length} of ${meant.from === meant.to ? meant.from : `${meant.from}–${meant.to}`}`;
}

/** Which days of the week a target is done on; and meant for, where days were chosen. */
export function daysTold({ target, done, planned, moved }: TargetWeek): string {
	const parts = done.length > 0 ? [`done on ${listed(done.map(weekdayName))}`] : [];
	const meant = planned.map(
		(day) => weekdayName(day) + (moved[day] ? `, moved from ${weekdayName(moved[day])}` : '')
	);
	if (target.on?.length && meant.length > 0) parts.push(`meant for ${listed(meant)}`);
	return parts.join('; ') || 'nothing yet';
}

/** `one`, `one and two`, `one, two and three`. */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Why a target is due today or not, in one sentence. */
export function why(week: TargetWeek, today: LocalDay): string {
	const count = `${soFar(week)} this week`;
	const next = week.planned[0];
	switch (week.standing) {
		case 'done':
			return week.meant.from === 7 ? 'Done today.' : `Done today: ${count}.`;
		case 'due':
			return whyDue(week, today, count);
		case 'rest':
			return `${count}; yesterday was one, so today is for recovery.`;
		case 'later':
			return `${count}; ${moved(week, next!) ?? `next on ${weekdayName(next!)}`}.`;
		case 'enough':
			return whyEnough(week);
		case 'over':
			return `${count}; next week begins fresh.`;
	}
}

function whyEnough(week: TargetWeek): string {
	const { done, meant } = week;
	if (done.length < meant.to) return `${soFar(week)} this week: that is enough, and one more is fine.`;
	if (done.length === meant.to) return `${done.length} this week: all that was meant.`;
	return `${done.length} this week: more than was meant.`;
}

function whyDue(week: TargetWeek, today: LocalDay, count: string): string {
	const begun = minutesSoFar(week);
	if (begun) return begun;
	if (week.meant.from === 7) return 'For every day.';
	const from = moved(week, today);
	if (from) return `${count}; ${from}.`;
	if (isChosen(week.target, today)) return `${count}; ${weekdayName(today)} is one of its days.`;
	return week.latest! > today
		? `${count}; today, or by ${weekdayName(week.latest!)}.`
		: `${count}; today keeps room for it.`;
}

/** `3 of 5 min so far today.`; `null` where none are meant, or nothing was done yet. */
function minutesSoFar({ target, today }: TargetWeek): string | null {
	const minutes = Math.floor(today / 60);
	return target.minutes !== null && minutes > 0 ? `${minutes} of ${target.minutes} min so far today.` : null;
}

function moved({ moved }: TargetWeek, day: LocalDay): string | null {
	const from = moved[day];
	if (!from) return null;
	return from < day
		? `moved here from ${weekdayName(from)}`
		: `${weekdayName(from)} is moved to ${weekdayName(day)}`;
}
