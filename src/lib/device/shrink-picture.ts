/** A picture made small, as a `data:` URL; or why it cannot be had, with what helps. */
export type Shrunk =
	| { readonly ok: true; readonly data: string }
	| { readonly ok: false; readonly sentence: string; readonly remedy: string };

/** The longer edge of a picture that is kept, in pixels. */
const longestEdge = 640;

/** Tried one after the other until the picture is small enough: the type and its quality. */
const attempts = [
	['image/webp', 0.82],
	['image/webp', 0.6],
	['image/jpeg', 0.8],
	['image/jpeg', 0.55]
] as const;

/**
 * Makes a photo small enough to keep: 640 pixels at its longer edge, as WebP or JPEG, `most` characters at the most as
 * a `data:` URL. Where it was taken, and what else its file says of it, does not come along.
 */
export async function shrinkPicture(file: Blob, most: number): Promise<Shrunk> {
	let bitmap: ImageBitmap;
	try {
		bitmap = await createImageBitmap(file);
	} catch {
		return refused('This file is no picture that this browser can read.', 'Choose a JPEG, PNG or WebP.');
	}
	const scale = Math.min(1, longestEdge / Math.max(bitmap.width, bitmap.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(bitmap.width * scale));
	canvas.height = Math.max(1, Math.round(bitmap.height * scale));
	const context = canvas.getContext('2d');
	if (!context)
		return refused('This browser cannot make the picture smaller now.', 'Close other tabs, and try again.');
	// A JPEG has nothing to see through to.
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	for (const [type, quality] of attempts) {
		const data = canvas.toDataURL(type, quality);
		// A browser that cannot write WebP writes PNG instead.
		if (data.startsWith(`data:${type}`) && data.length <= most) return { ok: true, data };
	}
	return refused('This picture is too large to be kept.', 'Choose a smaller one, or a part of it.');
}

function refused(sentence: string, remedy: string): Shrunk {
	return { ok: false, sentence, remedy };
}
