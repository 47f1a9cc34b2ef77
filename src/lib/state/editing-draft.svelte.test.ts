import { beforeEach, expect, it, vi } from 'vitest';
import { longestDraft } from '#lib/core/own-routine.ts';
import { routineWith } from '#lib/core/own-routine.arbitrary.ts';
import { DraftKeeper } from './editing-draft.svelte.ts';
import { disk, emptyDisk } from './fake-disk.ts';

vi.mock('#lib/storage/drafts.ts', () => import('./fake-disk.ts'));

let keeper: DraftKeeper;
beforeEach(() => {
	emptyDisk();
	keeper = new DraftKeeper(() => 5);
});

it('what could not be read back is told of, and leaves the draft before as it was', async () => {
	keeper.put(routineWith('a'), 'plank 30', true);
	await keeper.settled();
	expect([keeper.kept, keeper.problem]).toEqual([true, null]);
	keeper.put(routineWith('a'), 'x'.repeat(longestDraft + 1), true);
	await keeper.settled();
	expect(keeper.kept).toBe(false);
	expect(keeper.problem?.sentence).toBe('This text is longer than can be kept.');
	expect(disk.drafts.get('a')?.text).toBe('plank 30');
});
