import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { chromiumFlags, findChromium } from '../chromium.js';

/**
 * Draws the contact sheet: every pose of every exercise, for both sides, light and dark, large and small, into
 * tests/.output/figures, and tells what a body cannot do; and all of them on one page for the README.
 * `npm run figures -- plank bird-dog` draws only those.
 */
const root = join(import.meta.dirname, '..', '..');
const output = join(root, 'tests', '.output', 'figures');
const wanted = process.argv.slice(2);

const server = await createServer({
	configFile: false,
	root,
	server: { middlewareMode: true, hmr: false, ws: false },
	appType: 'custom',
	logLevel: 'warn',
	resolve: { alias: { '#lib': join(root, 'src', 'lib') } }
});
const { overview, sheets } = /** @type {typeof import('./sheet.ts')} */ (
	await server.ssrLoadModule('/tests/figures/sheet.ts')
);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
	mkdirSync(output, { recursive: true });
	const page = await browser.newPage({ viewport: { width: 1700, height: 900 } });
	for (const { name, html, complaints } of await sheets(wanted)) {
		for (const complaint of complaints) console.log(`${name}: ${complaint}`);
		await page.setContent(html);
		await page.screenshot({ path: join(output, `${name}.png`), fullPage: true });
	}
	if (wanted.length === 0) {
		await page.setViewportSize({ width: 1532, height: 700 });
		await page.setContent(await overview());
		await page.screenshot({ path: join(root, '.github', 'figures.png'), fullPage: true });
	}
} finally {
	await browser.close();
	await server.close();
}
