/* eslint-disable no-restricted-imports -- a tool that is run by hand, no part of the app */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** Where the Python environment, the voice and what was spoken before are kept: outside the repository. */
const home = process.env.VOICE_HOME ?? join(homedir(), '.cache', 'holdfast-voice');
const voice = join(import.meta.dirname, '..');

/** @typedef {{ file: string, samples: number, lufs: number, peak: number }} Spoken */

/** @returns {Promise<Record<string, string>>} the words of every phrase */
async function wordsOfPhrases() {
	/** @type {typeof runnerImport<{ phrases: ReadonlyMap<string, string> }>} */
	const load = runnerImport;
	const { module } = await load(join(voice, '../../content/phrases.ts'), {
		configFile: false,
		logLevel: 'error'
	});
	return /** @type {Record<string, string>} */ (Object.fromEntries(module.phrases));
}

/**
 * @param {Record<string, string>} clips
 * @returns {Record<string, Spoken>}
 */
function speak(clips) {
	const { status, stdout, error } = spawnSync(
		join(home, 'venv/bin/python'),
		[join(import.meta.dirname, 'speak.py')],
		{ input: JSON.stringify({ home, clips }), stdio: ['pipe', 'pipe', 'inherit'], maxBuffer: 2 ** 26 }
	);
	if (error || status !== 0) throw new Error('The voice did not speak; README.md says what it needs.');
	/** @type {unknown} */
	const spoken = JSON.parse(stdout.toString());
	return /** @type {Record<string, Spoken>} */ (spoken);
}

/**
 * Writes all clips one after the other, and where each is to be found.
 *
 * @param {Record<string, Spoken>} spoken
 */
function bind(spoken) {
	let offset = 0;
	const files = [];
	const lines = [];
	for (const [phrase, { file, samples }] of Object.entries(spoken)) {
		const bytes = readFileSync(file);
		lines.push(`${JSON.stringify(phrase)}: [${offset}, ${bytes.length}, ${samples}]`);
		files.push(bytes);
		offset += bytes.length;
	}
	writeFileSync(join(voice, 'voice.mp3'), Buffer.concat(files));
	writeFileSync(join(voice, 'voice.json'), `{\n"clips": {\n${lines.join(',\n')}\n}\n}\n`);
	return offset;
}

const spoken = speak(await wordsOfPhrases());
const bytes = bind(spoken);
const all = Object.values(spoken);
const seconds = all.reduce((sum, { samples }) => sum + samples, 0) / 24_000;
const levels = all.map(({ lufs }) => lufs);
process.stdout.write(
	`${all.length} clips, ${seconds.toFixed(1)} s, ${bytes} bytes, ${Math.min(...levels)} to ${Math.max(...levels)} LUFS\n`
);
