import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Figure } from '#lib/core/figure.ts';
import { Figures } from './figures.svelte.ts';

const figure = { words: { start: 'Lying face down.', end: 'Lifted.' } } as Figure;

describe('the figures of a session', () => {
	it('are there once they have come, and fetched once', async () => {
		const load = vi.fn(() => Promise.resolve(figure));
		const figures = new Figures(load);
		const seen: (Figure | null)[] = [];
		const stop = $effect.root(() => {
			$effect(() => void seen.push(figures.of('bird-dog')));
		});
		flushSync();
		await figures.load(['bird-dog', 'plank', 'bird-dog']);
		flushSync();
		await figures.load(['plank']);
		expect(seen).toEqual([null, figure]);
		expect(load).toHaveBeenCalledTimes(2);
		stop();
	});

	it('leave out what cannot be had, and what the library does not know', async () => {
		const load = vi.fn((id: string) =>
			id === 'plank' ? Promise.reject(new Error('no network')) : Promise.resolve(figure)
		);
		const figures = new Figures(load);
		await figures.load(['plank', 'my own exercise', 'deadlift']);
		expect([figures.of('plank'), figures.of('my own exercise'), figures.of('deadlift')]).toEqual([
			null,
			null,
			figure
		]);
		expect(load).toHaveBeenCalledTimes(2);
	});

	it('are asked for again after they could not be had', async () => {
		const load = vi.fn<(id: string) => Promise<Figure>>(() => Promise.reject(new Error('no network')));
		const figures = new Figures(load);
		await figures.load(['plank']);
		load.mockResolvedValue(figure);
		await figures.load(['plank']);
		expect(figures.of('plank')).toBe(figure);
	});
});
