import { beforeEach, expect, it, vi } from 'vitest';
import type { LaunchQueue } from '#lib/device/launch-files.ts';
import { importing } from './importing.svelte.ts';
import { Launches } from './launches.ts';

type Consumer = Parameters<LaunchQueue['setConsumer']>[0];

let launch: Consumer;
let gone: string[];
let launches: Launches;
const here = 'http://localhost:3000';
const follow = () => launches.follow((query) => gone.push(query));
const bytes = new TextEncoder().encode('Plank: 20 s').buffer;
const sheet = { name: 'sheet.txt', size: 11, arrayBuffer: () => Promise.resolve(bytes) };
const handle = { getFile: () => Promise.resolve(sheet) } as unknown as FileSystemFileHandle;

beforeEach(() => {
	gone = [];
	launches = new Launches();
	importing.pasted.finish();
	vi.stubGlobal('launchQueue', { setConsumer: (consumer: Consumer) => (launch = consumer) });
	return () => vi.unstubAllGlobals();
});

it('a file that the system opens is read, and its screen shown', async () => {
	follow();
	launch({ targetURL: `${here}/import`, files: [handle] });
	expect(gone).toEqual(['']);
	await vi.waitFor(() => expect(importing.pasted.text).toBe('Plank: 20 s'));
});

it('what is shared with the open app goes on to its screen, with what it carries', () => {
	follow();
	launch({ targetURL: `${here}/holdfast/import?text=Plank#x`, files: [] });
	expect(gone).toEqual(['?text=Plank#x']);
});

it.each([
	`${here}/`,
	`${here}/import`,
	`${here}/routines/deep-back?x`,
	'https://elsewhere.test/import?text=x',
	''
])('the app brought forward by %s stays where it is', (targetURL) => {
	follow();
	launch({ targetURL, files: [] });
	expect(gone).toEqual([]);
});

it('what comes while a session runs waits until a screen stands that may be left', () => {
	const stop = follow();
	stop();
	launch({ targetURL: `${here}/import?text=Plank`, files: [] });
	expect(gone).toEqual([]);
	const again = follow();
	expect(gone).toEqual(['?text=Plank']);
	again();
	follow();
	expect(gone).toEqual(['?text=Plank']);
});
