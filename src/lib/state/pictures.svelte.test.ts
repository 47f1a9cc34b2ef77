import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { findPicture } from '#lib/storage/pictures.ts';
import { pictures } from './pictures.svelte.ts';

vi.mock('#lib/storage/pictures.ts', () => ({ findPicture: vi.fn() }));

const picture = { schema: 1, id: 'p1', data: 'data:image/png;base64,AAAA', savedAt: 5 } as const;

it('a picture is there once it is read, and read once', async () => {
	vi.mocked(findPicture).mockResolvedValue({ ok: true, value: picture });
	const seen: (string | null)[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(pictures.of('p1')));
	});
	flushSync();
	await pictures.load('p1');
	flushSync();
	await pictures.load('p1');
	expect(seen).toEqual([null, picture.data]);
	expect(findPicture).toHaveBeenCalledTimes(1);
	stop();
});

it('a picture that cannot be read is left out, and asked for again the next time', async () => {
	const problem = { kind: 'failed', sentence: 'No.', remedy: 'Try again.' } as const;
	vi.mocked(findPicture)
		.mockResolvedValueOnce({ ok: false, problem })
		.mockResolvedValueOnce({ ok: true, value: null });
	await pictures.load('p2');
	await pictures.load('p2');
	expect(pictures.of('p2')).toBeNull();
	vi.mocked(findPicture).mockResolvedValue({ ok: true, value: { ...picture, id: 'p2' } });
	await pictures.load('p2');
	expect(pictures.of('p2')).toBe(picture.data);
});
