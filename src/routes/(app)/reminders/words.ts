/** When an alarm goes off, `minutes` before its time; `null`: none does. */
export function alarmInWords(minutes: number | null): string {
	if (minutes === null) return 'No alarm';
	return minutes === 0 ? 'Alarm at the time' : `Alarm ${minutes} min before`;
}
