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

/** These mostly wait for a sound, and go on beside the others, which keep the processors busy. */
const inRealTime =
	/(announcements|beats|figures|hidden|session|spoken-commands|take-over|with-music)\.spec\.ts$/;

/**
 * Both sites must have been built before. A test that is tagged @base also runs under the base path:
 * it opens pages by `./name`, never by `/name`. */
export default defineConfig({
	testDir: 'browser',
	outputDir: `${output}/playwright`,
	reporter: [['list'], ['json', { outputFile: `${output}/playwright.json` }]],
	forbidOnly: true,
	fullyParallel: true,
	workers: 4,
	// A machine that does too much at once can make sound itself stutter. What is broken fails twice.
	retries: 1,
	use: {
		...devices['Desktop Chrome'],
		headless: true,
		// A machine without a graphics card draws every frame of a figure by its processor: those that look at figures allow it.
		contextOptions: { reducedMotion: 'reduce' },
		// Most tests have no use for the whole app in a cache of their own: those that do allow it.
		serviceWorkers: 'block',
		trace: 'off',
		launchOptions: { executablePath: findChromium(), args: chromiumFlags }
	},
	projects: [
		{ name: 'real time', use: { baseURL: atRoot }, testMatch: inRealTime, workers: 2 },
		{ name: 'root', use: { baseURL: atRoot }, testIgnore: inRealTime },
		{ name: 'base', use: { baseURL: underBase }, grep: /@base/, workers: 2 }
	],
	webServer: [serve('build', '404.html', atRoot), serve('tests/.output/site', 'holdfast/404.html', underBase)]
});
