import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.js';

/**
 * What a step found: the number of its tests that passed and failed, and of those that passed only when they were tried
 * again. A check counts as one test.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, again?: number }} Tally
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} tool the package whose command it runs
 * @property {string[]} args
 * @property {() => Record<string, string>} [env] what it adds to the environment; a throw fails the step
 * @property {(path: string) => Tally} [count] reads the tally from its report, where it writes one
 * @property {string} [report]
 * @property {boolean} [builds] whether no later step makes sense without it
 */

const root = join(import.meta.dirname, '..');
const output = join(import.meta.dirname, '.output');
const vitestReport = join(output, 'vitest.json');
const playwrightReport = join(output, 'playwright.json');

/** No step takes this long unless it hangs; all of them together take about ten minutes. */
const patience = 20 * 60_000;

/** What only reads the source: none of it waits for another. @type {Step[]} */
const checks = [
	{ name: 'format', tool: 'prettier', args: ['--check', '.'] },
	{ name: 'lint', tool: 'eslint', args: ['.', '--max-warnings', '0'] },
	{ name: 'types', tool: 'svelte-check', args: ['--tsconfig', 'tsconfig.json', '--fail-on-warnings'] },
	{ name: 'unused code', tool: 'knip', args: [] }
];

/** @type {Step[]} */
const unitTests = [
	{
		name: 'unit tests',
		tool: 'vitest',
		args: [
			'run',
			'--allowOnly=false',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${vitestReport}`
		],
		report: vitestReport,
		count: countVitest
	}
];

/** @type {Step[]} */
const built = [
	{
		name: 'build',
		tool: 'vite',
		args: ['build', '--logLevel', 'warn'],
		env: () => ({ BASE_PATH: '', BUILD_DIR: 'build' }),
		builds: true
	},
	{
		name: 'build under a base path',
		tool: 'vite',
		args: ['build', '--logLevel', 'warn'],
		env: () => ({ BASE_PATH: '/holdfast', BUILD_DIR: 'tests/.output/site/holdfast' }),
		builds: true
	},
	{
		name: 'browser tests',
		tool: '@playwright/test',
		args: ['test', '--config', 'tests/playwright.config.ts'],
		env: () => ({ CHROMIUM_PATH: findChromium() }),
		report: playwrightReport,
		count: countPlaywright
	}
];

/** @param {string} path @returns {unknown} */
function readJson(path) {
	return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @param {string} path
 * @returns {Tally}
 */
function countVitest(path) {
	const report = /** @type {import('vitest/reporters').JsonTestResults} */ (readJson(path));
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * @param {string} path
 * @returns {Tally}
 */
function countPlaywright(path) {
	const { stats } = /** @type {import('@playwright/test/reporter').JSONReport} */ (readJson(path));
	const { expected, unexpected, flaky, skipped } = stats;
	return { passed: expected + flaky, failed: unexpected, skipped, again: flaky };
}

/** The script behind a package's command, so that no shell is needed to start it. @param {string} tool */
function scriptOf(tool) {
	const folder = join(root, 'node_modules', tool);
	const manifest = readJson(join(folder, 'package.json'));
	const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (manifest);
	return join(folder, Object.values(typeof bin === 'string' ? [bin] : bin)[0] ?? '');
}

/**
 * Runs a command to its end. What it printed comes back as text, for only a failure is worth showing.
 *
 * @param {string} tool
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<{ ok: boolean, text: string }>}
 */
function run(tool, args, env) {
	const child = spawn(process.execPath, [scriptOf(tool), ...args], {
		cwd: root,
		env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: patience
	});
	let text = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (text += chunk));
	}
	return new Promise((resolve) => {
		child.on('error', (reason) => resolve({ ok: false, text: text + reason.message }));
		child.on('close', (code, signal) => {
			if (signal) text += `\nStopped by ${signal} (a step may take ${patience / 60_000} minutes).`;
			resolve({ ok: code === 0, text });
		});
	});
}

/**
 * The tally of a step that has run. One that ended badly has failed, whatever its report says or if there is none.
 *
 * @param {Step} step
 * @param {boolean} ok
 * @returns {Tally}
 */
function tallyOf({ count, report }, ok) {
	const bare = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
	if (!count || !report) return bare;
	try {
		const tally = count(report);
		return { ...tally, failed: Math.max(tally.failed, ok ? 0 : 1) };
	} catch (reason) {
		console.log(`No report of the tests: ${String(reason)}`);
		return { ...bare, passed: 0, failed: 1 };
	}
}

/**
 * @param {Step} step
 * @returns {Promise<Tally>}
 */
async function take(step) {
	const start = performance.now();
	let ended = { ok: false, text: '' };
	try {
		ended = await run(step.tool, step.args, step.env?.() ?? {});
	} catch (reason) {
		ended.text = String(reason);
	}
	if (!ended.ok) console.log(`\n${ended.text.trimEnd()}\n`);
	const tally = tallyOf(step, ended.ok);
	const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
	const again = tally.again ? `, ${tally.again} of them at the second try` : '';
	const numbers = step.count
		? ` (${tally.passed} passed${again}, ${tally.failed} failed, ${tally.skipped} skipped)`
		: '';
	console.log(`${tally.failed ? 'FAILED' : 'ok    '} ${seconds} s  ${step.name}${numbers}`);
	return tally;
}

for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true });
await run('@sveltejs/kit', ['sync'], {});

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

/** Takes one step after another; where a build failed, nothing that needs it. @param {Step[]} steps */
async function takeAll(steps) {
	let buildable = true;
	for (const step of steps) {
		if (!buildable) {
			console.log(`not run           ${step.name}: the build failed`);
			total.failed += 1;
			continue;
		}
		const { passed, failed } = await take(step);
		total.passed += passed;
		total.failed += failed;
		if (failed) failures.push(step.name);
		if (step.builds && failed) buildable = false;
	}
}

// Each of the first two keeps one processor busy; the browser tests want them all.
await Promise.all([takeAll(checks), takeAll(unitTests)]);
await takeAll(built);
process.exitCode = total.failed ? 1 : 0;
if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
