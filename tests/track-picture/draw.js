import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { colour, contents, listen, root } from './read.js';

/**
 * Draws the track of Deep back as the built app makes it and Chromium decodes it, over its phases, with what is said,
 * into .github/deep-back-track.svg. The app must have been built.
 */

/** In pixels, or pixels a second; rows are so many seconds long. */
const width = 1000;
const left = 46;
const rowSeconds = 30;
const scale = 31;
const wave = 54;
const strip = 17;
const lane = 15;
const between = 20;
const top = 78;

/** What is no more than this is the inaudible floor (its peak), and is drawn as a line. */
const floor = 0.0025;

/** @param {number} value */
const short = (value) => String(Math.round(value * 10) / 10);

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {number} seconds */
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** About how wide a text is at a size in pixels. @param {string} text @param {number} size */
const widthOf = (text, size) => text.length * size * 0.53;

/**
 * What is said in a row, each at its own second, in as few lanes as keep the words apart: those nearest to the wave first.
 *
 * @param {readonly import('./read.js').Said[]} said
 * @param {number} from
 */
function inLanes(said, from) {
	const edge = rowSeconds * scale;
	/** How far to the right words may reach in each lane: not into others, nor into the leaders of those above. */
	const limits = [edge, edge, edge, edge];
	return said
		.filter(({ start }) => start >= from && start < from + rowSeconds)
		.toReversed()
		.map(({ start: at, words }) => {
			const start = (at - from) * scale;
			const pushed = start + widthOf(words, 12) > edge;
			const x = pushed ? edge - widthOf(words, 12) : start;
			const fits = (/** @type {number} */ limit) => x + widthOf(words, 12) + 8 <= limit || limit === edge;
			const lane = Math.max(pushed ? 1 : 0, limits.findIndex(fits));
			for (let below = 0; below < lane; below++) limits[below] = Math.min(limits[below] ?? edge, start);
			limits[lane] = x;
			return { words, x, start, lane };
		});
}

/**
 * The wave of a row as one outline a kind of sound: bars of a pixel each, those alike next to each other as one.
 *
 * @param {readonly [number, number][]} columns
 * @param {(column: number) => boolean} wanted
 * @param {number} loudest
 */
function bars(columns, wanted, loudest) {
	const half = wave / 2 - 3;
	let path = '';
	for (const [column, [least, greatest]] of columns.entries()) {
		if (!wanted(column) || greatest - least < 2 * floor) continue;
		const up = (greatest / loudest) * half;
		const down = (-least / loudest) * half;
		path += `M${column} ${short(wave / 2 - up)}v${short(up + down)}`;
	}
	return path;
}

const { sampleRate, end, bands, said, marks } = await contents();
const over = Math.max(end, said.at(-1)?.end ?? 0);
const rows = Math.ceil(over / rowSeconds);
// Behind the last word stand the count back in and the pause, which are no part of the session.
const columns = (await listen(sampleRate, rows * rowSeconds * scale, scale)).slice(
	0,
	Math.ceil((over + 0.4) * scale)
);
const loudest = Math.max(...columns.flatMap(([least, greatest]) => [-least, greatest]));
const [ink, soft, voice, tone] = ['ink', 'ink-soft', 'accent', 'warn'].map(colour);

/**
 * @param {number} row
 * @param {number} y where the row's lanes end and its wave begins
 * @param {ReturnType<typeof inLanes>} labels
 */
function drawRow(row, y, labels) {
	const from = row * rowSeconds;
	const to = from + rowSeconds;
	const own = columns.slice(from * scale, to * scale);
	const x = (/** @type {number} */ second) => (Math.min(Math.max(second, from), to) - from) * scale;
	const within = (/** @type {{ start: number, end: number }} */ { start, end }) => start < to && end > from;
	const parts = [`<g transform="translate(${left} ${y})">`];
	parts.push(`<text class="time" x="-8" y="${wave / 2 + 4}">${clock(from)}</text>`);
	for (const { start, end, kind, word } of bands.filter(within)) {
		const wide = x(end) - x(start);
		parts.push(
			`<rect class="${kind}" x="${short(x(start))}" width="${short(Math.max(1, wide - 1))}" height="${wave + strip}"/>`
		);
		if (wide > widthOf(word, 11) + 6)
			parts.push(`<text class="word" x="${short(x(start) + 5)}" y="${wave + 12.5}">${word}</text>`);
	}
	const spoken = said.filter(within);
	const isVoice = (/** @type {number} */ column) =>
		spoken.some((line) => column >= Math.floor(x(line.start)) && column <= x(line.end) && within(line));
	parts.push(`<path class="floor" d="M0 ${wave / 2}h${own.length}"/>`);
	parts.push(`<path class="tone" d="${bars(own, (column) => !isVoice(column), loudest)}"/>`);
	parts.push(`<path class="voice" d="${bars(own, isVoice, loudest)}"/>`);
	for (const { start, end } of spoken)
		parts.push(
			`<rect class="said" x="${short(x(start))}" y="-4" width="${short(x(end) - x(start))}" height="3"/>`
		);
	for (const { words, x, start, lane: at } of labels) {
		const base = -9 - at * lane;
		if (at > 0) parts.push(`<path class="lead" d="M${short(start + 0.5)} -4V${base + 3}"/>`);
		parts.push(`<text class="line" x="${short(x)}" y="${base}">${escaped(words)}</text>`);
	}
	const marked = marks.filter(({ at }) => at >= from && at < to);
	const triangles = marked.map(({ at, tone }) => {
		const [size, height] = tone === 'lead' ? [2, 4] : [3.5, 6];
		return `M${short(x(at) - size)} ${wave + strip + height + 1}h${size * 2}l${-size} ${-height}z`;
	});
	parts.push(`<path class="mark" d="${triangles.join('')}"/>`, '</g>');
	return parts.join('\n');
}

const drawn = [];
let y = top;
for (let row = 0; row < rows; row++) {
	const labels = inLanes(said, row * rowSeconds);
	const lanes = Math.max(1, ...labels.map(({ lane }) => lane + 1));
	y += lanes * lane + 6;
	drawn.push(drawRow(row, y, labels));
	y += wave + strip + between;
}
const height = Math.round(y + 4);
const kinds = [...new Set(bands.map(({ kind }) => kind))];
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>Deep back, the track that sounds: ${clock(end)} of tones and voice over its phases</title>
<style>
text{font-family:'Atkinson Hyperlegible Next','Segoe UI',system-ui,-apple-system,'Helvetica Neue',Arial,sans-serif;fill:${ink}}
.title{font-size:21px;font-weight:700}.about,.time{font-size:13px;fill:${soft}}.time{text-anchor:end;font-size:12px;font-variant-numeric:tabular-nums}
.word{font-size:11px;fill:${colour('phase-ink')}}.line{font-size:12px;fill:${voice}}
.voice,.tone,.floor{fill:none;stroke-width:1}.floor{stroke:${ink};stroke-opacity:.3}.voice{stroke:${voice}}.tone{stroke:${tone}}.said{fill:${voice};rx:1.5px}.lead{stroke:${voice};stroke-opacity:.45}.mark{fill:${tone}}
${kinds.map((kind) => `.${kind}{fill:${colour(`phase-${kind}`)}}`).join('')}
</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="14" fill="${colour('surface')}" stroke="${colour('line')}"/>
<text class="title" x="24" y="38">Deep back, as it sounds</text>
<text class="about" x="24" y="60">${clock(end)}, one row for ${rowSeconds} s: ${said.length} lines of the coach above the wave, ${marks.length} tones below it, each at its exact sample.</text>
<g transform="translate(${width - 190} 34)"><rect class="said" width="18" height="4" y="-7"/><text class="about" x="25">voice</text><path class="mark" d="M87 1h10l-5 -9z"/><text class="about" x="104">tone</text></g>
${drawn.join('\n')}
</svg>
`;
writeFileSync(join(root, '.github', 'deep-back-track.svg'), svg);
console.log(`.github/deep-back-track.svg: ${(svg.length / 1000).toFixed(0)} kB, ${width} × ${height}`);
