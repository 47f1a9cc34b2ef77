import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
	button,
	doSession,
	endEarly,
	nextToTheEnd,
	openPlayer,
	openSettings,
	putRecord,
	readStore,
	soundAt,
	start
} from './app.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { playerFaults, shapes } from './layout.ts';

/** What `Save as a file` hands over. */
async function savedFile(page: Page): Promise<{ name: string; content: unknown }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Save as a file').click()
	]);
	const content: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
	return { name: download.suggestedFilename(), content };
}

test.describe('a record that cannot be read', () => {
	const damagedSession = { schema: 1, id: 'damaged', startedAt: 0, title: { of: 'something else' } };
	const damagedEntry = { schema: 1, id: 'torn', position: 'nowhere', visits: [null] };

	test.beforeEach(async ({ page }) => {
		await doSession(page, 'deep-back');
		await putRecord(page, 'sessions', { ...damagedSession, startedAt: Date.now() - 60_000 });
	});

	test('is told of, beside the sessions that can', async ({ page }) => {
		await page.goto('./history');
		await expect(page.getByRole('status', { name: 'One record could not be read.' })).toBeVisible();
		await expect(page.getByRole('link', { name: /Deep back/ })).toBeVisible();
		await expectNoAxeViolations(page);

		await page.goto('./');
		await expect(page.getByRole('status', { name: 'One record could not be read.' })).toBeVisible();
		await page.goto('./history/damaged');
		await expect(page.getByRole('status', { name: 'One record could not be read.' })).toBeVisible();
	});

	test('is told of where it does not even say when it was', async ({ page }) => {
		const timeless = { id: 'timeless', startedAt: 'yesterday' };
		await putRecord(page, 'sessions', timeless);
		await page.goto('./history');
		await expect(page.getByRole('status', { name: '2 records could not be read.' })).toBeVisible();
		const { content } = await savedFile(page);
		expect(content).toContainEqual(timeless);
		expect(content).toHaveLength(2);
	});

	test('can be saved as a file, as it is on disk', async ({ page }) => {
		await page.goto('./history');
		const { name, content } = await savedFile(page);
		const { damaged } = await readStore(page, 'sessions');
		expect(name).toBe('holdfast-unreadable-records.json');
		expect(content).toEqual([damaged]);
	});

	test('of a session under way is told of on Today, and can be saved too', async ({ page }) => {
		await putRecord(page, 'journal', damagedEntry);
		await page.goto('./');
		await expect(page.getByRole('status', { name: '2 records could not be read.' })).toBeVisible();
		await expect(button(page, 'Start')).toBeVisible();
		const { content } = await savedFile(page);
		expect(content).toContainEqual(damagedEntry);
	});

	test('stays as it is when other sessions are done', async ({ page }) => {
		await putRecord(page, 'journal', damagedEntry);
		const before = await readStore(page, 'sessions');
		await doSession(page, 'first-steps');
		const after = await readStore(page, 'sessions');
		expect(Object.keys(after)).toHaveLength(3);
		expect(after).toMatchObject(before);
		expect(after.damaged).toEqual(before.damaged);
		expect(await readStore(page, 'journal')).toEqual({ torn: damagedEntry });
	});
});

/**
 * Ways for a disk to be full. Each visits the app, leaves no room for it, and returns what makes some.
 */
const disks: Readonly<Record<string, (page: Page) => Promise<() => Promise<unknown>>>> = {
	// Before anything is written: the browser remembers for a while that there was room.
	'when the browser’s own quota is used up': async (page) => {
		await page.goto('./');
		const devtools = await page.context().newCDPSession(page);
		const { origin } = new URL(page.url());
		await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
		return () => devtools.send('Storage.overrideQuotaForOrigin', { origin });
	},
	'when every write is refused at once, after a session was stored': async (page) => {
		await page.addInitScript(() => {
			const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...record: unknown[]) => IDBRequest;
			IDBObjectStore.prototype.put = function (...record) {
				if (localStorage.full) throw new DOMException('No room.', 'QuotaExceededError');
				return put.apply(this, record) as IDBRequest<IDBValidKey>;
			};
		});
		await doSession(page, 'deep-back');
		expect(Object.keys(await readStore(page, 'sessions'))).toHaveLength(1);
		await page.evaluate(() => void (localStorage.full = 'yes'));
		return () => page.evaluate(() => localStorage.removeItem('full'));
	}
};

for (const [when, fill] of Object.entries(disks)) {
	test.describe(`a full disk, ${when}`, () => {
		let clear: () => Promise<unknown>;

		test.beforeEach(async ({ page }) => {
			clear = await fill(page);
		});

		test('does not keep a session from running, and loses none', async ({ page }) => {
			const before = await readStore(page, 'sessions');
			await openPlayer(page, 'first-steps');
			await start(page);
			const alert = page.getByRole('alert');
			await expect(alert).toContainText('Not being written down. This device has no room left for Holdfast.');
			await expect(alert).toContainText('Free some space');
			const at = await soundAt(page);
			await expect.poll(() => soundAt(page)).toBeGreaterThan(at + 0.2);
			for (const viewport of shapes) {
				await page.setViewportSize(viewport);
				expect(await playerFaults(page)).toEqual([]);
			}

			await nextToTheEnd(page);
			const notice = page.getByRole('status', { name: 'This session is not written down yet.' });
			await expect(notice).toContainText('This device has no room left for Holdfast. Free some space');
			await expectNoAxeViolations(page);
			await button(notice, 'Try again').click();
			await expect(notice).toBeVisible();
			expect(await readStore(page, 'sessions')).toEqual(before);

			const { name, content } = await savedFile(page);
			expect(name).toMatch(/^holdfast-session-.*\.json$/);
			expect(content).toMatchObject({ schema: 2, routine: { id: 'first-steps' }, complete: false });

			await clear();
			await button(notice, 'Try again').click();
			await expect(page.getByText('Written down in History.')).toBeVisible();
			const after = await readStore(page, 'sessions');
			const { id } = content as { id: string };
			expect(after).toEqual({ ...before, [id]: content });
			await page.getByRole('link', { name: 'See it in History' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'First steps' })).toBeVisible();
		});

		test('that gets room again is written to from then on', async ({ page }) => {
			await openPlayer(page, 'first-steps');
			await start(page);
			await expect(page.getByRole('alert')).toContainText('Not being written down.');
			await clear();
			await expect(page.getByRole('alert')).toBeEmpty();
			expect(Object.values(await readStore(page, 'journal'))).toMatchObject([
				{ routine: { id: 'first-steps' } }
			]);
			await endEarly(page);
			await expect(page.getByText('Written down in History.')).toBeVisible();
		});

		test('says that a setting holds for now only', async ({ page }) => {
			await openSettings(page);
			await page.getByRole('radio', { name: 'Right' }).check();
			const notice = page.getByRole('status', { name: 'This device has no room left for Holdfast.' });
			await expect(notice).toContainText('What you set here holds until the app is closed. Free some space');
			await expect(page.getByRole('radio', { name: 'Right' })).toBeChecked();
		});
	});
}

test.describe('where the browser refuses to store anything', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('Not here.', 'SecurityError');
			};
		});
	});

	test('the app opens and says so, with what helps', async ({ page }) => {
		await page.goto('./');
		const notice = page.getByRole('status', {
			name: 'This browser does not let Holdfast keep anything: it may be a private window.'
		});
		await expect(notice).toContainText('Open Holdfast in an ordinary window');
		await expect(button(page, 'Start')).toBeVisible();
		await page.goto('./history');
		await expect(notice).toContainText('Open Holdfast in an ordinary window');
		await page.goto('./settings');
		await expect(notice).toContainText('What you set here holds until the app is closed.');
	});

	test('a session runs to its end all the same, and can be kept as a file', async ({ page }) => {
		await openPlayer(page, 'first-steps');
		await start(page);
		await expect(page.getByRole('alert')).toContainText(
			'Not being written down. This browser does not let Holdfast keep anything'
		);
		const at = await soundAt(page);
		await expect.poll(() => soundAt(page)).toBeGreaterThan(at + 0.2);
		await nextToTheEnd(page);
		await expect(page.getByRole('status', { name: 'This session is not written down yet.' })).toContainText(
			'Open Holdfast in an ordinary window, or allow it to store data.'
		);
		const { content } = await savedFile(page);
		expect(content).toMatchObject({ schema: 2, routine: { id: 'first-steps' } });
	});
});
