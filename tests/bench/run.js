import { availableParallelism, loadavg } from 'node:os';
import { startBrowser } from './browser.js';
import { compileFigures } from './figures/compile.js';
import { cueFigures } from './figures/cues.js';
import { historyFigures } from './figures/history.js';
import { playCostFigures } from './figures/play-cost.js';
import { reorderingFigures } from './figures/reordering.js';
import { requestFigures } from './figures/requests.js';
import { screenFigures } from './figures/screen.js';
import { trackFigures } from './figures/track.js';
import { typingFigures } from './figures/typing.js';
import { visitFigures } from './figures/visits.js';
import { weightFigures } from './figures/weight.js';
import { withMusicFigures } from './figures/with-music.js';
import { startServer } from './server.js';
import { buildCore, buildSite } from './site.js';
import { asTable } from './table.js';

/**
 * What every figure is measured with.
 *
 * @typedef {object} Bench
 * @property {import('./site.js').Core} core
 * @property {import('@playwright/test').Browser} browser
 * @property {string} origin where the built site is served
 * @property {import('./server.js').Asked[]} asked what has been asked of that server so far
 */

/** In the order of the table; each can be run alone by its name: `npm run bench -- visits compile`. */
const measures = {
	cues: cueFigures,
	'with-music': withMusicFigures,
	screen: screenFigures,
	track: trackFigures,
	'play-cost': playCostFigures,
	compile: compileFigures,
	typing: typingFigures,
	reordering: reorderingFigures,
	history: historyFigures,
	weight: weightFigures,
	visits: visitFigures,
	requests: requestFigures
};

const asked = process.argv.slice(2);
const json = asked.includes('--json');
const wanted = asked.filter((name) => !name.startsWith('--'));
const unknown = wanted.find((name) => !(name in measures));
if (unknown) throw new Error(`There is no figure ${unknown}: there are ${Object.keys(measures).join(', ')}.`);

/** Tells on the side how far it is. @param {string} line */
const say = (line) => console.error(line);

const [load = 0] = loadavg();
const processors = availableParallelism();
if (load > processors / 2) {
	say(
		`This machine is busy (load ${load.toFixed(1)} on ${processors} processors): times will come out too long.`
	);
}

await buildSite();
const core = await buildCore();
const server = await startServer();
const browser = await startBrowser();
/** @type {import('./table.js').Figure[]} */
const figures = [];
try {
	for (const [name, measure] of Object.entries(measures)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		const start = performance.now();
		try {
			figures.push(...(await measure({ core, browser, origin: server.origin, asked: server.asked })));
		} catch (reason) {
			const [line = ''] = String(reason).split('\n');
			figures.push({ figure: `${name}: not measured`, measured: line.slice(0, 120), bar: '', holds: false });
		}
		say(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
	}
} finally {
	await browser.close();
	await server.stop();
}
console.log(json ? JSON.stringify(figures, null, '\t') : asTable(figures));
if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;
