import { flushSync } from 'svelte';
import { expect, it } from 'vitest';

it('effects and deriveds run in these tests, or the others would pass for nothing', () => {
	const count = $state({ value: 1 });
	const double = $derived(count.value * 2);
	const seen: number[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(double));
	});
	flushSync();
	count.value = 2;
	flushSync();
	stop();
	count.value = 3;
	flushSync();
	expect(seen).toEqual([2, 4]);
});
