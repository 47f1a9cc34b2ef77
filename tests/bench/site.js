import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const output = join(root, 'tests/.output/bench');

/** The tree as it stood when the benchmark began; what is measured is built from it. */
const tree = join(output, 'tree');

/** Where the finished site is. */
export const site = join(output, 'site');

const copied = ['src', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];

/**
 * Copies the tree, because SvelteKit always builds by way of `.svelte-kit` beside its config: so neither another build
 * nor an edit can come between. The packages are found further up. BUILD_DIR says where the site goes.
 *
 * @throws Error with what Vite printed, if the build fails.
 */
export async function buildSite() {
	await rm(output, { recursive: true, force: true });
	await mkdir(tree, { recursive: true });
	for (const name of copied) await cp(join(root, name), join(tree, name), { recursive: true });
	// Vite reads the tsconfig of every folder above as well, and that of the tree's own is made by SvelteKit.
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json')))
		await run('@sveltejs/kit/svelte-kit.js', ['sync'], root);
	await run('vite/bin/vite.js', ['build', '--logLevel', 'warn'], tree);
}

/**
 * Runs a package's script to its end.
 *
 * @param {string} script
 * @param {string[]} args
 * @param {string} cwd
 */
async function run(script, args, cwd) {
	const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
		cwd,
		env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', BASE_PATH: '', BUILD_DIR: '../site' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let text = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (text += chunk));
	}
	/** @type {number | null} */
	const code = await new Promise((resolve) => child.on('close', resolve));
	if (code !== 0) throw new Error(`The build failed.\n${text}`);
}

/** What the figures call of the app's own code, by file below `src/lib`. */
const modules = {
	compile: 'core/compile',
	corpus: 'core/text/corpus-judge',
	cues: 'core/cues',
	day: 'core/day',
	dose: 'core/dose',
	duration: 'core/duration',
	editingText: 'core/editing-text',
	editing: 'core/editing',
	glance: 'core/glance',
	lifelike: 'core/lifelike.arbitrary',
	player: 'core/player',
	print: 'core/text/print',
	read: 'core/text/read',
	sound: 'core/sound',
	strip: 'core/strip',
	timeline: 'core/timeline',
	library: 'content/library',
	routines: 'content/routines',
	sounds: 'audio/sounds'
};

/**
 * The app's own functions and data, bundled for Node as Vite bundles them for the app.
 *
 * @typedef {object} Core
 * @property {typeof import('../../src/lib/core/compile.ts')} compile
 * @property {typeof import('../../src/lib/core/text/corpus-judge.ts')} corpus
 * @property {typeof import('../../src/lib/core/cues.ts')} cues
 * @property {typeof import('../../src/lib/core/day.ts')} day
 * @property {typeof import('../../src/lib/core/dose.ts')} dose
 * @property {typeof import('../../src/lib/core/duration.ts')} duration
 * @property {typeof import('../../src/lib/core/editing.ts')} editing
 * @property {typeof import('../../src/lib/core/editing-text.ts')} editingText
 * @property {typeof import('../../src/lib/core/glance.ts')} glance
 * @property {typeof import('../../src/lib/core/lifelike.arbitrary.ts')} lifelike
 * @property {typeof import('../../src/lib/core/player.ts')} player
 * @property {typeof import('../../src/lib/core/text/print.ts')} print
 * @property {typeof import('../../src/lib/core/text/read.ts')} read
 * @property {typeof import('../../src/lib/core/sound.ts')} sound
 * @property {typeof import('../../src/lib/core/strip.ts')} strip
 * @property {typeof import('../../src/lib/core/timeline.ts')} timeline
 * @property {typeof import('../../src/lib/content/library.ts')} library
 * @property {typeof import('../../src/lib/content/routines.ts')} routines
 * @property {typeof import('../../src/lib/audio/sounds.ts')} sounds
 */

/** @returns {Promise<Core>} */
export async function buildCore() {
	const outDir = join(output, 'core');
	const input = Object.fromEntries(
		Object.entries(modules).map(([name, path]) => [name, join(tree, `src/lib/${path}.ts`)])
	);
	await build({
		configFile: false,
		root: tree,
		logLevel: 'warn',
		publicDir: false,
		build: { ssr: true, outDir, emptyOutDir: true, rolldownOptions: { input } }
	});
	const loaded = Object.keys(modules).map(async (name) => {
		/** @type {unknown} */
		const exports = await import(pathToFileURL(join(outDir, `${name}.js`)).href);
		return [name, exports];
	});
	/** @type {unknown} */
	const core = Object.fromEntries(await Promise.all(loaded));
	return /** @type {Core} */ (core);
}
