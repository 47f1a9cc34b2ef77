import { persistence } from '#lib/device/persistence.ts';
import type { Persistence } from '#lib/device/persistence.ts';

const sentences: Readonly<Record<Persistence, string>> = {
	kept: 'The browser has promised to keep it.',
	'may be cleared':
		'The browser may clear it when the device runs short of room, or when the app is not used for long: installing Holdfast makes that less likely.',
	unknown: 'Whether the browser keeps it for good cannot be told here.'
};

/** What the browser promises about the person's data, in a sentence. */
export async function storageKept(): Promise<string> {
	return sentences[await persistence()];
}
