import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandIn } from './commands.ts';

const next = { type: 'next' };

describe('a command', () => {
	it.each([
		['pause', 'pause'],
		['stop', 'pause'],
		['resume', 'resume'],
		['continue', 'resume'],
		['start', 'resume'],
		['next', next],
		['skip', next],
		['back', { type: 'back' }],
		['again', { type: 'repeat' }],
		['repeat', { type: 'repeat' }],
		['done', { type: 'done' }],
		['longer', { type: 'adjust', seconds: 10 }],
		['shorter', { type: 'adjust', seconds: -10 }]
	])('%s is %o', (heard, command) => {
		expect(commandIn(heard)).toEqual(command);
	});

	it.each(['Next.', ' NEXT ', 'the next one', 'okay, next!'])('is found in “%s”', (heard) => {
		expect(commandIn(heard)).toEqual(next);
	});

	it('is the last of two in one breath', () => {
		expect(commandIn('back, no, next')).toEqual(next);
	});
});

describe('no command', () => {
	it.each([
		['nothing', ''],
		['nothing but noise', '… 3!'],
		['talk that has one in it', 'I will be back in a minute'],
		['a word that has one in it', 'nextdoor'],
		['a word that every object has', 'constructor']
	])('is in %s', (_, heard) => {
		expect(commandIn(heard)).toBeNull();
	});

	it('is in any talk of more than three words', () => {
		const word = fc.constantFrom('next', 'pause', 'knee', 'back', 'again');
		fc.assert(
			fc.property(fc.array(word, { minLength: 4, maxLength: 9 }), (said) => {
				expect(commandIn(said.join(' '))).toBeNull();
			})
		);
	});

	it('is made of anything that is not one of the known words', () => {
		const harmless = fc.string({ unit: 'grapheme' }).filter((said) => !/[a-z]/i.test(said));
		fc.assert(
			fc.property(harmless, (said) => {
				expect(commandIn(said)).toBeNull();
			})
		);
	});
});
