import { beforeEach, describe, expect, it, vi } from 'vitest';
import { disk, emptyDisk, full } from './fake-disk.ts';
import { Units } from './units.svelte.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));
beforeEach(emptyDisk);

describe('the unit of weights', () => {
	it('is what is usual where the device’s language is spoken, until one was chosen', async () => {
		const [american, british] = [new Units('en-US'), new Units('en-GB')];
		await Promise.all([american.load(), british.load()]);
		expect([american.now, british.now]).toEqual(['lb', 'kg']);
	});

	it('that was chosen is kept', async () => {
		await new Units('en-US').set('kg');
		const later = new Units('en-US');
		await later.load();
		expect(later.now).toBe('kg');
	});

	it('that is chosen while the old one is read stays', async () => {
		disk.settings.set('units', 'kg');
		const units = new Units('en-GB');
		const loading = units.load();
		await Promise.all([units.set('lb'), loading]);
		expect(units.now).toBe('lb');
	});

	it('that cannot be kept holds all the same, and says why', async () => {
		disk.problem = full;
		const units = new Units('en-GB');
		await units.set('lb');
		expect([units.now, units.problem]).toEqual(['lb', full]);
	});
});
