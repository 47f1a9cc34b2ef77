import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { chromiumFlags, findChromium } from '../chromium.js';

/**
 * Draws the contact sheet: every pose of every exercise, for both sides, light and dark, large and small, into
 * tests/.output/figures, and tells what a body cannot do. `npm run figures -- plank bird-dog` draws only those.
 */
const output = join(import.meta.dirname, '..', '.output', 'figures');
const wanted = process.argv.slice(2);

const server = await createServer({
	configFile: false,
	root: join(import.meta.dirname, '..', '..'),
	server: { middlewareMode: true, hmr: false, ws: false },
	appType: 'custom',
	logLevel: 'warn',
	resolve: { alias: { '#lib': join(import.meta.dirname, '..', '..', 'src', 'lib') } }
});
const { sheets } = /** @type {typeof import('./sheet.ts')} */ (
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
} finally {
	await browser.close();
	await server.close();
}
