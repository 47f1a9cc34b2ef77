import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionOf } from '#lib/core/session.arbitrary.ts';
import { asStrong } from '#lib/interchange/strong-out.ts';

const csv = `Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2025-07-23 19:16:49,Evening,29m,Deadlift (Barbell),1,40,8,0,0,,,
2025-07-25 07:00:00,Morning,1h 5m,Zercher Carry,1,70,5,0,0,,,`;

async function emptyDisk() {
	vi.resetModules();
	vi.stubGlobal('indexedDB', new IDBFactory());
	const [dataIn, changing, sessions] = await Promise.all([
		import('./data-in.svelte.ts'),
		import('#lib/storage/changing-sessions.ts'),
		import('#lib/storage/sessions.ts')
	]);
	return { ...dataIn, ...changing, ...sessions };
}

let app: Awaited<ReturnType<typeof emptyDisk>>;
beforeEach(async () => void (app = await emptyDisk()));
afterEach(() => void vi.unstubAllGlobals());

const fileOf = (text: string, name = 'strong.csv') => {
	const bytes = new TextEncoder().encode(text);
	return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
};

async function opened(text = csv) {
	const data = new app.DataIn();
	await data.open(fileOf(text));
	return data.history!;
}

async function inHistory() {
	const found = await app.sessionsOfDays('0000-01-01', '9999-12-31');
	if (!found.ok) throw new Error(found.problem.sentence);
	return found.value.sessions;
}

describe('sessions of another app', () => {
	it('are kept when the person says so, and not before', async () => {
		const history = await opened();
		expect(history.fresh).toHaveLength(2);
		expect(await inHistory()).toEqual([]);
		await history.take();
		expect((await inHistory()).map(({ routine, origin }) => [routine.title, origin])).toEqual([
			['Morning', 'strong'],
			['Evening', 'strong']
		]);
	});

	it('add nothing the second time', async () => {
		await (await opened()).take();
		const before = await inHistory();
		const again = await opened();
		expect(again.fresh).toEqual([]);
		await again.take();
		expect(again.kept).toBeNull();
		expect(await inHistory()).toEqual(before);
	});

	it('that were done here, and went out to that app, do not come twice', async () => {
		const { routine, steps } = sessionOf();
		const mine = sessionOf({
			id: 'mine',
			day: '2025-07-25',
			startedAt: new Date(2025, 6, 25, 7, 0, 20, 500).getTime(),
			routine: { ...routine, title: 'Morning' },
			steps: steps.map((step) => ({
				...step,
				sets: step.sets.map((set) => ({ ...set, seconds: 20, done: true }))
			}))
		});
		await app.changeSessions([mine], []);
		const history = await opened(asStrong([mine], 'kg'));
		expect([history.read.sessions.length, history.fresh.length]).toEqual([1, 0]);
	});

	it('can be taken away again, and leave the others', async () => {
		await app.changeSessions([sessionOf({ id: 'mine' })], []);
		const history = await opened();
		await history.take();
		expect(await inHistory()).toHaveLength(3);
		await history.undo();
		expect((await inHistory()).map(({ id }) => id)).toEqual(['mine']);
		expect([history.kept, history.fresh.length]).toEqual([null, 2]);
	});

	it('are what the person says they are', async () => {
		const history = await opened();
		history.weighIn('lb');
		history.mean('Zercher Carry', 'bear-crawl');
		await history.take();
		const [morning] = await inHistory();
		expect(morning!.steps[0]).toMatchObject({
			exercise: 'bear-crawl',
			sets: [{ load: { unit: 'lb', weight: 70 } }]
		});
	});
});

describe('what cannot be read', () => {
	it.each([
		['', 'This file holds no sessions that Holdfast can read.'],
		['{"sessions": [', 'This file is damaged: it begins as JSON, and does not end as such.'],
		['{"app": "holdfast", "format": "routines"}', 'This file holds routines, and no sessions.'],
		['%PDF-1.7', 'This file is a PDF, which cannot be read here.']
	])('is refused with a sentence: %s', async (text, sentence) => {
		const data = new app.DataIn();
		await data.open(fileOf(text));
		expect(data.refusal).toMatchObject({ sentence });
		expect(data.refusal!.remedy).toMatch(/^[A-Z].*\.$/);
	});

	it('is a file that has gone', async () => {
		const data = new app.DataIn();
		await data.open({
			...fileOf(''),
			arrayBuffer: () => Promise.reject(new DOMException('Gone.', 'NotFoundError'))
		});
		expect(data.refusal?.sentence).toContain('could not be read');
	});
});
