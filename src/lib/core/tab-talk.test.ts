import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, records } from './session.arbitrary.ts';
import { readTabTalk } from './tab-talk.ts';

const showing = { type: 'showing', entry: entryOf(), status: 'running', leadLeft: 1.5, at: 9000 };

describe('what another tab said', () => {
	it.each(['watch', 'hand over', 'over'])('is understood: %s', (type) => {
		expect(readTabTalk({ type })).toEqual({ type });
	});

	it('brings back when it was asked', () => {
		for (const talk of [
			{ type: 'watch', asked: 12.5 },
			{ ...showing, asked: 12.5 }
		])
			expect(readTabTalk(talk)).toEqual(talk);
	});

	it('is understood where it shows a session, whatever was done to that', () => {
		fc.assert(
			fc.property(records, ({ entry }) => {
				const talk = { ...showing, entry };
				expect(readTabTalk(structuredClone(talk))).toEqual(talk);
			}),
			{ numRuns: 50 }
		);
	});

	it.each<[string, unknown]>([
		['nothing', undefined],
		['a word', 'watch'],
		['a word of another version', { type: 'dance' }],
		['a session without an entry', { ...showing, entry: undefined }],
		['an entry of another version', { ...showing, entry: { ...showing.entry, schema: 2 } }],
		['an entry of nonsense', { ...showing, entry: { ...showing.entry, position: -1 } }],
		['a status that there is not', { ...showing, status: 'asleep' }],
		['a count that is no number', { ...showing, leadLeft: NaN }],
		['no time', { ...showing, at: undefined }],
		['asked at no time', { type: 'watch', asked: Infinity }]
	])('is ignored where it is %s', (_, message) => {
		expect(readTabTalk(message)).toBeNull();
	});

	it('is ignored where it is anything else', () => {
		fc.assert(
			fc.property(fc.anything(), (message) => {
				expect(readTabTalk(message)).toBeNull();
			})
		);
	});
});
