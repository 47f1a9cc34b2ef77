import type { DiagnosisLog } from '#lib/core/diagnosis.ts';
import { findingsOf } from '#lib/core/diagnosis-findings.ts';
import { verdictOf } from '#lib/core/diagnosis-verdict.ts';
import { saveFile } from '#lib/device/save-file.ts';

/** Hands a log to the person as a file that people can read too: what it means first, then an entry a line. */
export function saveLog(log: DiagnosisLog): void {
	const { entries, ...head } = log;
	const about = {
		what: 'A test of the sound by Holdfast',
		units:
			'at: ms since the start, by a clock that nobody sets; wall: ms since 1970; position of the sound: s',
		started: new Date(log.startedAt).toString(),
		verdict: verdictOf(log),
		findings: findingsOf(log),
		...head
	};
	const lines = entries.map((entry) => `\t\t${JSON.stringify(entry)}`).join(',\n');
	const content = `${JSON.stringify(about, null, '\t').slice(0, -2)},\n\t"entries": [\n${lines}\n\t]\n}\n`;
	saveFile(`holdfast-sound-test-${dayOf(log.startedAt)}.json`, 'application/json', content);
}

/** `2026-11-22`, where the person is. */
function dayOf(time: number): string {
	const date = new Date(time);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
