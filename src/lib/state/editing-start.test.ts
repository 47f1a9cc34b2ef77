import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { draftOf, ownOf } from '#lib/core/own-routine.arbitrary.ts';
import { withDatabase } from '#lib/storage/database.ts';
import { startOf } from './editing-start.ts';

const newId = () => 'new-id';

it('a routine whose draft cannot be read is not edited: the draft would be written over', async () => {
	const torn = { ...draftOf('mine'), savedAt: 'once' };
	await withDatabase(async (database) => {
		await database.put('routines', ownOf('mine'));
		await database.put('drafts', torn);
	});
	expect(await startOf('mine', newId)).toEqual({ kind: 'damaged', damaged: { key: 'mine', raw: torn } });
});
