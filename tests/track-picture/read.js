import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { openWatched } from '../bench/hooks.js';
import { chromiumFlags, findChromium } from '../chromium.js';

/** What the picture is drawn from: the app's own functions, its built track as Chromium decodes it, its colours. */
export const root = join(import.meta.dirname, '../..');

const site = 'http://127.0.0.1:4183';
const id = 'deep-back';

/** @template Module @param {string} path below src/lib @returns {Promise<Module>} */
async function load(path) {
	/** @type {{ module: unknown }} */
	const { module } = await runnerImport(join(root, 'src/lib', path), {
		configFile: false,
		logLevel: 'error'
	});
	return /** @type {Module} */ (module);
}

/** @param {string} text @returns {unknown} */
const parse = (text) => JSON.parse(text);

/** @typedef {{ start: number, end: number, kind: string, word: string }} Band */
/** @typedef {{ start: number, end: number, words: string }} Said */
/** @typedef {{ at: number, tone: string, end: number }} Mark */

/** What the track is made of, by the app's own functions: phases, words, tones. In seconds. */
export async function contents() {
	const [{ compile }, { cuesOf }, { defaultTiming }, { linesOf }, { endOf }, { glance }, { newPlayer }] =
		await Promise.all([
			/** @type {Promise<typeof import('../../src/lib/core/compile.ts')>} */ (load('core/compile.ts')),
			/** @type {Promise<typeof import('../../src/lib/core/cues.ts')>} */ (load('core/cues.ts')),
			/** @type {Promise<typeof import('../../src/lib/core/dose.ts')>} */ (load('core/dose.ts')),
			/** @type {Promise<typeof import('../../src/lib/core/lines.ts')>} */ (load('core/lines.ts')),
			/** @type {Promise<typeof import('../../src/lib/core/timeline.ts')>} */ (load('core/timeline.ts')),
			/** @type {Promise<typeof import('../../src/lib/core/glance.ts')>} */ (load('core/glance.ts')),
			/** @type {Promise<typeof import('../../src/lib/core/player.ts')>} */ (load('core/player.ts'))
		]);
	const [{ routineById }, { phrases }, { sampleRate, toneSamples }] = await Promise.all([
		/** @type {Promise<typeof import('../../src/lib/content/routines.ts')>} */ (load('content/routines.ts')),
		/** @type {Promise<typeof import('../../src/lib/content/phrases.ts')>} */ (load('content/phrases.ts')),
		/** @type {Promise<typeof import('../../src/lib/audio/sounds.ts')>} */ (load('audio/sounds.ts'))
	]);
	const routine = routineById(id);
	if (!routine) throw new Error('Deep back is gone.');
	const { clips } = /** @type {import('../../src/lib/audio/voice/clips.ts').ClipIndex} */ (
		parse(readFileSync(join(root, 'src/lib/audio/voice/voice.json'), 'utf8'))
	);
	const timeline = compile(routine, defaultTiming);
	/** @param {import('../../src/lib/core/cues.ts').Tone} tone */
	const toneLength = (tone) => toneSamples(tone).length / sampleRate;
	const lines = linesOf(timeline, 'full', {
		phrase: (phrase) => {
			const clip = clips[phrase];
			return clip && clip[2] / sampleRate;
		},
		tone: toneLength
	});
	return {
		sampleRate,
		end: timeline.end,
		bands: timeline.phases.map((phase) => ({
			start: phase.start,
			end: endOf(phase),
			kind: phase.kind,
			word: glance({ ...newPlayer(timeline), position: phase.start }).word
		})),
		said: lines.map(({ at, end, says }) => ({
			start: at,
			end,
			words: (typeof says === 'string' ? (phrases.get(says) ?? '') : says.name).replace(/\.$/, '')
		})),
		marks: cuesOf(timeline).map(({ at, tone }) => ({ at, tone, end: at + toneLength(tone) }))
	};
}

/**
 * The least and the greatest sample of every pixel, from the start of the track. Runs in the page.
 *
 * @param {import('../bench/hooks.js').Hooks} bench
 * @param {{ rate: number, columns: number, perColumn: number }} about
 */
async function envelope(bench, { rate, columns, perColumn }) {
	const blob = bench.blobs.at(-1);
	if (!blob) throw new Error('The app has built no track.');
	const context = new OfflineAudioContext(1, 1, rate);
	const samples = (await context.decodeAudioData(await blob.arrayBuffer())).getChannelData(0);
	return Array.from({ length: columns }, (_, column) => {
		let least = 0;
		let greatest = 0;
		for (let at = Math.round(column * perColumn); at < Math.round((column + 1) * perColumn); at++) {
			least = Math.min(least, samples[at] ?? 0);
			greatest = Math.max(greatest, samples[at] ?? 0);
		}
		return /** @type {[number, number]} */ ([least, greatest]);
	});
}

/**
 * The real track's envelope: from the built site, in Chromium.
 *
 * @param {number} rate
 * @param {number} columns
 * @param {number} perSecond how many columns are a second
 */
export async function listen(rate, columns, perSecond) {
	const sirv = ['node_modules/sirv-cli/bin.js', 'build', '--host', '127.0.0.1', '--port', '4183'];
	const server = spawn(process.execPath, [...sirv, '--single', '404.html', '--quiet'], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, PORT: '', HOST: '' }
	});
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
	try {
		const { hooks } = await openWatched(await browser.newContext(), `${site}/routines/${id}`);
		return await hooks.evaluate(envelope, { rate, columns, perColumn: rate / perSecond });
	} finally {
		await browser.close();
		server.kill();
	}
}

/** The light theme's colour of a name in app.css. @param {string} name */
export function colour(name) {
	const css = readFileSync(join(root, 'src/app.css'), 'utf8');
	const found = new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(css)?.[1];
	if (!found) throw new Error(`app.css has no colour --${name}.`);
	return found;
}
