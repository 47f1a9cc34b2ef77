import { library } from '#lib/content/library.ts';
import { routines } from '#lib/content/routines.ts';
import type { Routine } from '#lib/core/routine.ts';
import { readText } from '#lib/core/text/read.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { canShare, copyText, share } from '#lib/device/share.ts';
import { readLink } from '#lib/interchange/link.ts';
import { findPicture } from '#lib/storage/pictures.ts';
import jsqr from 'jsqr';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pixelsOf } from './qr-pixels.ts';
import { Sharing } from './sharing.svelte.ts';

vi.mock('#lib/storage/pictures.ts', () => ({ findPicture: vi.fn() }));
vi.mock('#lib/device/save-file.ts', () => ({ saveFile: vi.fn() }));
vi.mock('#lib/device/share.ts', () => ({ canShare: vi.fn(), share: vi.fn(), copyText: vi.fn() }));

const address = 'https://example.org/holdfast/import';
const picture = { schema: 1, id: 'p1', data: 'data:image/png;base64,AAAA', savedAt: 5 } as const;

const own: Routine = {
	id: '7d2d3a39-65bb-4a55-8d2f-3f1f4b7f5a10',
	title: 'Für Ömas Rücken / Teil 2',
	note: '',
	source: null,
	place: 'floor',
	kind: 'strength',
	cautions: [],
	blocks: [
		{
			rounds: 1,
			steps: [
				{
					exercise: 'own-wall-sit',
					name: 'Wall sit',
					kind: 'strength',
					dose: { type: 'time', sides: 'none', sets: 2, seconds: 30 },
					ours: [],
					picture: 'p1'
				}
			]
		}
	]
};

async function ready(routine = own): Promise<Sharing> {
	const sharing = new Sharing(routine, address, () => 1_000_000);
	await sharing.prepare();
	return sharing;
}

/** A routine with a note that no packing makes short. */
function withNote(length: number): Routine {
	let last = length;
	const letters = Array.from({ length }, () => {
		last = (last * 48_271) % 2_147_483_647;
		return String.fromCharCode(97 + (last % 26));
	});
	return {
		...own,
		note: letters
			.join('')
			.match(/.{1,9}/g)!
			.join(' ')
	};
}

beforeEach(() => {
	vi.clearAllMocks();
	vi.mocked(findPicture).mockResolvedValue({ ok: true, value: picture });
	vi.mocked(canShare).mockReturnValue(true);
	vi.mocked(copyText).mockResolvedValue(true);
});

describe('the link', () => {
	it.each([own, ...routines])(
		'of $title, read back from its QR code, is the same routine',
		async (routine) => {
			const { link, qr } = await ready(routine);
			expect(link).toMatch(/^https:\/\/example\.org\/holdfast\/import#r=/);
			const { pixels, width } = pixelsOf(qr!);
			const seen = jsqr(pixels, width, width)!.data;
			expect(seen).toBe(link);
			const read = await readLink(new URL(seen).hash);
			const written = readText(read.ok ? read.text : '', library).routine;
			const { title, note, cautions, blocks } = routine;
			const steps = blocks.map((block) => ({
				...block,
				steps: block.steps.map(({ exercise, dose }) => ({ exercise, dose }))
			}));
			expect(written).toMatchObject({ title, note, cautions, blocks: steps });
		}
	);

	it('says when it is so long that some apps cut it short, and that no phone reads its QR code', async () => {
		const short = await ready();
		expect([short.risky, short.qr === null]).toEqual([false, false]);
		const longer = await ready(withNote(1800));
		expect([longer.risky, longer.qr]).toEqual([false, null]);
		const long = await ready({ ...own, cautions: [withNote(1790).note, withNote(1700).note] });
		expect([long.risky, long.qr]).toEqual([true, null]);
	});

	it('is not there where nobody could read it, and the file is', async () => {
		const cautions = Array.from({ length: 60 }, () => withNote(1790).note);
		const sharing = await ready({ ...own, cautions });
		expect([sharing.link, sharing.canShareLink]).toEqual([null, false]);
		sharing.saveFile();
		expect(vi.mocked(saveFile).mock.lastCall?.[2]).toContain(cautions[0]);
	});
});

describe('copying', () => {
	it('takes the link, or the text, and says so', async () => {
		const sharing = await ready();
		await sharing.copyLink();
		expect(copyText).toHaveBeenLastCalledWith(sharing.link);
		expect(sharing.said).toBe('The link is copied.');
		await sharing.copyText();
		expect(copyText).toHaveBeenLastCalledWith(sharing.text);
		expect(sharing.said).toBe('The text is copied.');
		expect(sharing.text).toContain('Wall sit [strength]: 2 × 30 s');
	});

	it('leaves it to the hand where the browser refuses, until something else is done', async () => {
		vi.mocked(copyText).mockResolvedValue(false);
		const sharing = await ready();
		await sharing.copyLink();
		expect(sharing.byHand).toBe(sharing.link);
		expect(sharing.said).toMatch(/does not let Holdfast copy/);
		sharing.saveText();
		expect(sharing.byHand).toBeNull();
	});
});

describe('the file', () => {
	it('carries the routine and its pictures under a name that every system takes', async () => {
		const sharing = await ready();
		sharing.saveFile();
		const [name, type, content] = vi.mocked(saveFile).mock.lastCall!;
		expect([name, type]).toEqual(['für-ömas-rücken-teil-2.holdfast', 'application/vnd.holdfast+json']);
		expect(JSON.parse(content as string)).toMatchObject({ routines: [own], pictures: [picture] });
		expect(sharing.said).toBe('für-ömas-rücken-teil-2.holdfast is among your downloads.');
	});

	it('is without a picture that cannot be read, and that is said', async () => {
		vi.mocked(findPicture).mockResolvedValue({ ok: true, value: null });
		const sharing = await ready();
		expect([sharing.pictures, sharing.lost]).toEqual([1, 1]);
		sharing.saveFile();
		expect(JSON.parse(vi.mocked(saveFile).mock.lastCall![2] as string)).toMatchObject({ pictures: [] });
	});

	it('as text is the text form', async () => {
		const sharing = await ready({ ...own, title: '→' });
		sharing.saveText();
		expect(saveFile).toHaveBeenLastCalledWith('routine.txt', 'text/plain;charset=utf-8', sharing.text);
	});

	it('leaves out what is for today alone', async () => {
		const today = { effort: 'easier', leftOut: [], swapped: [] } as const;
		const sharing = await ready({ ...own, today });
		sharing.saveFile();
		expect(vi.mocked(saveFile).mock.lastCall![2]).not.toContain('easier');
	});
});

describe('the share sheet', () => {
	it('gets the text with the link, or the file', async () => {
		vi.mocked(share).mockResolvedValue('shared');
		const sharing = await ready();
		await sharing.shareLink();
		expect(share).toHaveBeenLastCalledWith({ title: own.title, text: sharing.text, url: sharing.link });
		await sharing.shareFile();
		const file = vi.mocked(share).mock.lastCall![0].files![0]!;
		expect(file.name).toBe('für-ömas-rücken-teil-2.holdfast');
		expect(file.size).toBeGreaterThan(500);
		expect(sharing.said).toBe('');
	});

	it('is offered only where it takes them', async () => {
		vi.mocked(canShare).mockImplementation(({ files }) => !files);
		const sharing = await ready();
		expect([sharing.canShareLink, sharing.canShareFile]).toEqual([true, false]);
	});

	it('that refuses is told of with what helps; one that was closed is not', async () => {
		const sharing = await ready();
		vi.mocked(share).mockResolvedValue('refused');
		await sharing.shareLink();
		expect(sharing.said).toMatch(/would not share it\. Copy the link, or save the file/);
		vi.mocked(share).mockResolvedValue('closed');
		await sharing.shareLink();
		expect(sharing.said).toBe('');
	});
});
