import { expect, it } from 'vitest';
import { takeLaunches } from './launch-files.ts';
import type { Launch, LaunchQueue } from './launch-files.ts';

const handle = (name: string) =>
	({ getFile: () => Promise.resolve(new File([], name)) }) as unknown as FileSystemFileHandle;

it('takes the files of a launch, and where it was to open', async () => {
	const taken: Launch[] = [];
	const queue: LaunchQueue = {
		setConsumer: (consumer) => {
			consumer({ targetURL: 'https://holdfast.test/import', files: [handle('a.json'), handle('b.json')] });
			consumer({ targetURL: 'https://holdfast.test/', files: [] });
			consumer({});
		}
	};
	takeLaunches((launch) => taken.push(launch), queue);
	expect(taken.map(({ address }) => address)).toEqual([
		'https://holdfast.test/import',
		'https://holdfast.test/',
		''
	]);
	const names = (launch: Launch) => Promise.all(launch.files.map(async (get) => (await get()).name));
	expect(await Promise.all(taken.map(names))).toEqual([['a.json', 'b.json'], [], []]);
});

it('does nothing where the browser has no queue', () => {
	expect(() => takeLaunches(() => expect.unreachable())).not.toThrow();
});
