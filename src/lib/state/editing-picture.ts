import { longestPicture } from '#lib/core/own-routine.ts';
import { shrinkPicture } from '#lib/device/shrink-picture.ts';
import { writePicture } from '#lib/storage/pictures.ts';

/** Why something could not be done, and what helps. */
export interface Refusal {
	readonly sentence: string;
	readonly remedy: string;
}

/** A picture that is on disk now, by its id; or why it is not. */
export type KeptPicture = { readonly ok: true; readonly id: string } | ({ readonly ok: false } & Refusal);

/** Makes a picture small and keeps it under an id of its own. */
export async function keepPicture(file: Blob, id: string, savedAt: number): Promise<KeptPicture> {
	const small = await shrinkPicture(file, longestPicture);
	if (!small.ok) return small;
	const written = await writePicture({ schema: 1, id, data: small.data, savedAt });
	return written.ok ? { ok: true, id } : { ok: false, ...written.problem };
}
