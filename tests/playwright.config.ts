import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.js';

const output = import.meta.dirname + '/.output';

/** Serves a folder as the static hosts do: clean addresses, and the app's own page for those it does not have. */
function serve(folder: string, fallback: string, url: string) {
	const { port } = new URL(url);
	return {
		command: `npx sirv ${folder} --host 127.0.0.1 --port ${port} --single ${fallback} --etag --maxage 0 --quiet`,
		cwd: import.meta.dirname + '/..',
		env: { PORT: '', HOST: '' },
		url
	};
}

const atRoot = 'http://127.0.0.1:4180/';
const underBase = 'http://127.0.0.1:4181/holdfast/';

/**
 * Both sites must have been built before. A test that is tagged @base also runs under the base path:
 * it opens pages by `./name`, never by `/name`.
 */
export default defineConfig({
	testDir: 'browser',
	outputDir: `${output}/playwright`,
	reporter: [['list'], ['json', { outputFile: `${output}/playwright.json` }]],
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	retries: 0,
	use: {
		...devices['Desktop Chrome'],
		headless: true,
		trace: 'off',
		launchOptions: { executablePath: findChromium(), args: chromiumFlags }
	},
	projects: [
		{ name: 'root', use: { baseURL: atRoot } },
		{ name: 'base', use: { baseURL: underBase }, grep: /@base/ }
	],
	webServer: [serve('build', '404.html', atRoot), serve('tests/.output/site', 'holdfast/404.html', underBase)]
});
