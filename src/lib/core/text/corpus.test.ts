import { describe, expect, it } from 'vitest';
import { library } from '#lib/content/library.ts';
import { articles } from './corpus/articles.ts';
import { judge, rows } from './corpus-judge.ts';

describe('a corpus of texts as people have them', () => {
	const results = rows.map((row) => judge(row, library));

	it('has every one of them once', () => {
		const texts = rows.map(([text]) => text);
		expect(new Set(texts).size).toBe(texts.length);
		expect(texts.filter((text) => !text.includes('\n')).length).toBeGreaterThanOrEqual(580);
	});

	it('is understood in 95 of 100 at the least', () => {
		const wrong = results.filter(({ right }) => !right).map(({ report }) => report);
		expect(wrong.length / rows.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
	});

	it('is never misunderstood without saying so', () => {
		expect(results.filter(({ silentlyWrong }) => silentlyWrong).map(({ report }) => report)).toEqual([]);
	});
});

describe('the four articles, pasted as running text', () => {
	it.each(articles.map((row) => [row[0].split('\n')[0], row] as const))('%s', (_, row) => {
		const { right, report } = judge(row, library);
		expect(right, report).toBe(true);
	});
});
