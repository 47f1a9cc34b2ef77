import { concernSentences } from '#lib/content/safety.ts';
import { concernOf } from '#lib/core/check-in.ts';
import type { CheckIn } from '#lib/core/said.ts';

/** What a check-in gives reason to say to the person: to stop, and to see a clinician. Empty where it gives none. */
export function concernSentence(checkIn: CheckIn | undefined): string {
	const concern = concernOf(checkIn);
	return concern ? concernSentences[concern] : '';
}
