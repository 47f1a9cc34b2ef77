import { longestText } from '#lib/core/bounds.ts';
import type { Library } from '#lib/core/library.ts';
import { isBackup } from './is-backup.ts';
import { decode } from './decode.ts';
import type { FileReading, NotRead } from './file-reading.ts';
import { newIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import { readJson } from './json.ts';
import type { Json } from './json.ts';
import { isJustAnotherWorkoutTimer, readJustAnotherWorkoutTimer } from './just-another-workout-timer.ts';
import { isMyPt, readMyPt } from './my-pt.ts';
import { readMyPtTable } from './my-pt-table.ts';
import { isOpenHiit, readOpenHiit } from './open-hiit.ts';
import { isOwnFile, readOwnFile } from './own-json.ts';
import { isTimerMachine, readTimerMachine } from './timer-machine.ts';

/**
 * Reads a file of Holdfast's own or of another app, told apart by what is in it. What is of no app comes back as text.
 * Nothing is stored, and nothing in it is run.
 *
 * @param name of the file; it only lends its words where what is inside has no title
 * @param newId gives an id that no routine has, each time another
 */
export function readFile(
	name: string,
	bytes: Uint8Array,
	library: Library,
	newId: () => string
): FileReading {
	const decoded = decode(bytes);
	if (!decoded.ok) return decoded;
	const { text } = decoded;
	const intake = newIntake(library, newId, name.replace(/\.[^.]*$/, ''));
	if (/^\s*(?:\{|\[\s*\{)/.test(text)) return readAppFile(readJson(text), intake);
	if (looksLikeHistory(text)) return { ok: true, kind: 'data' };
	const table = readMyPtTable(text, intake);
	if (table) return table;
	if (text.length <= longestText) return { ok: true, kind: 'text', text };
	return {
		ok: false,
		sentence: `This text is longer than ${longestText.toLocaleString('en')} characters.`,
		remedy: 'Copy the part with the exercises, and paste it.'
	};
}

/** Whether a text is a table of what was done, of Strong or of Hevy: its first line names their columns. */
function looksLikeHistory(text: string): boolean {
	const [head = ''] = text.split('\n', 1);
	const strong = /\bworkout name\b/iu.test(head) && /\bset order\b/iu.test(head);
	return strong || (/\bexercise_title\b/u.test(head) && /\bstart_time\b/u.test(head));
}

const again = 'Export it once more where it comes from, or paste the exercises as text.';
const refused = (sentence: string): NotRead => ({ ok: false, sentence, remedy: again });

function readAppFile(json: Json, intake: Intake): FileReading {
	if (!json.ok)
		return refused(
			json.tooDeep
				? 'This file nests its contents deeper than any app does, and is not read.'
				: 'This file is damaged: it begins as JSON, and does not end as such.'
		);
	if (json.lettersLost)
		intake.left.say('Some letters were lost by the app that wrote the file; they show as “�”.');
	const { value } = json;
	if (isBackup(value)) return { ok: true, kind: 'data' };
	if (isOwnFile(value)) return readOwnFile(value, intake);
	if (isJustAnotherWorkoutTimer(value)) return readJustAnotherWorkoutTimer(value, intake);
	if (isOpenHiit(value)) return readOpenHiit(value, intake);
	if (isTimerMachine(value)) return readTimerMachine(value, intake);
	if (isMyPt(value)) return readMyPt(value, intake);
	return refused('This file is of no app that Holdfast knows.');
}
