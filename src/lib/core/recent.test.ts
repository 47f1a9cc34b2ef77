import { describe, expect, it } from 'vitest';
import { likeliestRoutine } from './recent.ts';
import { sessionOf } from './session.arbitrary.ts';

describe('the likeliest routine', () => {
	const done = (...ids: string[]) =>
		ids.map((id) => sessionOf({ routine: { id, title: id, kind: 'stability', source: null } }));

	it('is none where nothing was done', () => {
		expect(likeliestRoutine([])).toBeNull();
	});

	it('is the one done most often', () => {
		expect(likeliestRoutine(done('a', 'b', 'b', 'a', 'b'))).toBe('b');
	});

	it('is the latest of those done equally often', () => {
		expect(likeliestRoutine(done('a', 'b', 'b', 'a', 'c'))).toBe('a');
	});

	it('is never a single set that was tried, however often', () => {
		expect(likeliestRoutine(done('try-plank', 'try-plank', 'a'))).toBe('a');
		expect(likeliestRoutine(done('try-plank'))).toBeNull();
	});
});
