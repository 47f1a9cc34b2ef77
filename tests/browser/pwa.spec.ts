import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../chromium.js';
import { button, nextToTheEnd, start, visitOnce } from './app.ts';
import { expect, test as base } from './fixtures.ts';
import { build, serve } from './server.ts';
import type { Site } from './server.ts';

/** Against a server of its own, which knows what was asked of it. */
const test = base.extend<{ site: Site }>({
	// eslint-disable-next-line no-empty-pattern -- the form that Playwright asks for
	site: async ({}, use) => {
		const site = await serve(build);
		await use(site);
		await site.close();
	},
	baseURL: ({ site }, use) => use(site.url)
});

test.use({ serviceWorkers: 'allow' });

for (const visit of ['first', 'second'] as const) {
	test(`a session played on the ${visit} visit asks nothing of the network`, async ({
		page,
		context,
		site
	}) => {
		await visitOnce(page);
		expect(site.asked).toContain('/service-worker.js');
		if (visit === 'second') await page.reload();
		await expect(button(page, 'Start')).toBeVisible();
		site.asked.length = 0;
		const past: string[] = [];
		context.on('response', (response) => {
			if (/^http/.test(response.url()) && !response.fromServiceWorker()) past.push(response.url());
		});
		await page.getByRole('link', { name: 'See the steps' }).click();
		await page.getByText('How to do it').first().click();
		await start(page);
		await nextToTheEnd(page);
		await page.getByRole('link', { name: 'See it in History' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'First steps' })).toBeVisible();
		expect(past).toEqual([]);
		// The browser itself asks for a newer worker, now and then.
		expect(site.asked.filter((path) => path !== '/service-worker.js')).toEqual([]);
	});
}

test('the browser would install it', async ({ site }) => {
	// Not in a context of Playwright's: those are private windows, and nothing is installed from one.
	const profile = await mkdtemp(join(tmpdir(), 'holdfast-profile-'));
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath: findChromium(),
		args: chromiumFlags
	});
	try {
		const page = await browser.newPage();
		await page.goto(site.url);
		await page.evaluate(() => navigator.serviceWorker.ready);
		const devtools = await browser.newCDPSession(page);
		const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
		expect(installabilityErrors).toEqual([]);
		const manifest = await devtools.send('Page.getAppManifest');
		expect(manifest.errors).toEqual([]);
		expect(manifest.url).toBe(`${site.url}manifest.webmanifest`);
	} finally {
		await browser.close();
		await rm(profile, { recursive: true, force: true });
	}
});

interface Manifest {
	readonly start_url: string;
	readonly icons: readonly { src: string; sizes: string; type: string }[];
	readonly screenshots: readonly { src: string; sizes: string }[];
	readonly shortcuts: readonly { name: string; url: string }[];
}

/** The width and height that a PNG file says it has; throws where it is none. */
function sizeOfPng(file: Buffer): string {
	expect(file.subarray(1, 4).toString()).toBe('PNG');
	return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}

test('everything that the manifest names is there, in the size that it says', async ({ request }) => {
	const { icons, screenshots, shortcuts, start_url } = (await (
		await request.get('manifest.webmanifest')
	).json()) as Manifest;
	const pictures = [...icons, ...screenshots].filter(({ src }) => src.endsWith('.png'));
	expect(pictures.length).toBe(5);
	for (const { src, sizes } of pictures) {
		const answer = await request.get(src);
		expect(answer.status(), src).toBe(200);
		expect(sizeOfPng(await answer.body()), src).toBe(sizes);
	}
	const addresses = [
		start_url,
		'icons/icon.svg',
		'icons/apple-touch-icon.png',
		...shortcuts.map(({ url }) => url)
	];
	expect(addresses.length).toBeGreaterThan(5);
	for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test.describe('the policy', () => {
	test('stands in every page, and lets nothing in but the app itself', async () => {
		const names = await readdir(build, { recursive: true });
		const pages = names.filter((name) => name.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(30);
		for (const name of pages) {
			const page = await readFile(join(build, name), 'utf8');
			const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(page)?.[1] ?? '';
			const directives = new Map(
				policy.split(';').map((text) => {
					const [directive, ...values] = text.trim().split(' ');
					return [directive, values] as const;
				})
			);
			expect(directives.get('default-src'), name).toEqual([`'none'`]);
			expect(directives.get('object-src'), name).toEqual([`'none'`]);
			expect(directives.get('connect-src'), name).toEqual([`'self'`]);
			for (const value of directives.get('script-src') ?? ['none']) {
				expect(value, name).toMatch(/^'(self|sha256-.*)'$/);
			}
			expect(policy, name).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
		}
	});

	test.describe('refuses', () => {
		test.use({ tolerate: /Content Security Policy|elsewhere\.example|Refused to/ });

		test('a script or a handler that was slipped in, and other hosts', async ({ page }) => {
			await page.goto('./');
			const refused = await page.evaluate(async () => {
				const violated: string[] = [];
				document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
					violated.push(effectiveDirective)
				);
				const script = document.createElement('script');
				script.textContent = 'window.slippedIn = "a script"';
				document.body.append(script);
				const link = document.createElement('button');
				link.setAttribute('onclick', 'window.slippedIn = "a handler"');
				document.body.append(link);
				link.click();
				const answer = await fetch('https://elsewhere.example/').catch(() => 'no answer');
				const picture = document.createElement('img');
				const failed = new Promise((resolve) => (picture.onerror = resolve));
				picture.src = 'https://elsewhere.example/picture.png';
				document.body.append(picture);
				await failed;
				return { violated, answer, slippedIn: (window as { slippedIn?: string }).slippedIn };
			});
			expect(refused).toEqual({
				violated: ['script-src-elem', 'script-src-attr', 'connect-src', 'img-src'],
				answer: 'no answer',
				slippedIn: undefined
			});
		});
	});
});
