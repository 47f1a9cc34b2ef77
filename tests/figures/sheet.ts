import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exerciseNames } from '#lib/content/exercise-names.ts';
import type { ExerciseId } from '#lib/content/exercise-names.ts';
import { loadFigure } from '#lib/content/figures.ts';
import { exerciseById } from '#lib/content/index.ts';
import { tryOf } from '#lib/content/tries.ts';
import { drawingOf } from '#lib/core/drawing.ts';
import type { Sides } from '#lib/core/dose.ts';
import type { Figure } from '#lib/core/figure.ts';
import { otherSide } from '#lib/core/other-side.ts';
import { stepsOf } from '#lib/core/routine.ts';
import { between, jointsOf, stanceOf } from '#lib/core/stance.ts';
import type { Stance } from '#lib/core/stance.ts';
import { complaintsAbout } from './complaints.ts';

interface Sheet {
	readonly name: string;
	readonly html: string;
	readonly complaints: readonly string[];
}

/** Shares of the way out that are drawn between the start and the end. */
const shares = [0.33, 0.67];

/** The app's own colours. */
const looks = ['colours', 'figure']
	.map((name) => readFileSync(join(import.meta.dirname, `../../src/lib/design/${name}.css`), 'utf8'))
	.join('');

/** The sheets of the exercises named, or of all. */
export async function sheets(wanted: readonly string[]): Promise<readonly Sheet[]> {
	const ids = Object.keys(exerciseNames).filter(
		(id) => wanted.length === 0 || wanted.includes(id)
	) as ExerciseId[];
	const made = await Promise.all(
		ids.map(async (id) => {
			const figure = await loadFigure(id);
			return figure && { name: id, html: page(id, figure), complaints: complaintsAbout(figure) };
		})
	);
	return made.filter((sheet) => sheet !== null);
}

/** The end of every exercise, on one page. */
export async function overview(): Promise<string> {
	const ids = Object.keys(exerciseNames) as ExerciseId[];
	const cells = await Promise.all(
		ids.map(async (id) => {
			const figure = await loadFigure(id);
			return figure ? cell(figure, stanceOf(figure, 'end'), exerciseNames[id].name, 132) : '';
		})
	);
	return `<!doctype html><meta charset="utf-8"><style>${looks}
body{margin:0;padding:10px;display:grid;grid-template-columns:repeat(11,132px);gap:6px;color-scheme:light;background:var(--surface)}
figure{margin:0}svg{display:block}figcaption{font:11px sans-serif;text-align:center}</style>${cells.join('')}`;
}

/** How an exercise is done on its sides, as its first routine has it; over and over, both are shown as well. */
function sidesOf(id: ExerciseId): Sides {
	const [step] = stepsOf(tryOf(exerciseById(id)));
	return step!.dose.sides;
}

function page(id: ExerciseId, figure: Figure): string {
	const names = Object.keys(figure.poses);
	const start = stanceOf(figure, 'start');
	const end = stanceOf(figure, 'end');
	const way = shares.map((share) => [`${share * 100} %`, between(figure, start, end, share)] as const);
	const cells = (one: Figure, width: number): string =>
		names.map((name) => cell(one, stanceOf(one, name), name, width)).join('');
	return `<!doctype html><meta charset="utf-8"><style>${looks}
body{margin:0;font:15px sans-serif}section{background:var(--surface);color:var(--ink);display:flex;flex-wrap:wrap;gap:6px;padding:8px;align-items:end}
figure{margin:0}svg{display:block}figcaption{padding:2px 6px}.mirror{display:flex}.mirror svg{transform:scaleX(-1)}</style>
<section style="color-scheme:light"><b style="width:100%">${exerciseNames[id].name}</b>
${cells(figure, 400)}${way.map(([name, stance]) => cell(figure, stance, name, 400)).join('')}
${sidesOf(id) === 'each' ? `<div class="mirror">${cells(figure, 200)}</div>` : ''}
${sidesOf(id) === 'alternate' ? cells(otherSide(figure), 200) : ''}${cells(figure, 64)}</section>
<section style="color-scheme:dark">${cells(figure, 200)}${cells(figure, 64)}</section>`;
}

function cell(figure: Figure, stance: Stance, name: string, width: number): string {
	const body = jointsOf(stance);
	const paths = drawingOf(figure, name in figure.poses ? [name] : []).shapes.map(
		({ tone, path, matrixFor }) => {
			const matrix = matrixFor(body).map((number) => +number.toFixed(2));
			return `<path d="${path}" fill="var(--figure-${tone})" transform="matrix(${matrix.join(' ')})"/>`;
		}
	);
	return `<figure><svg class="figure-shades" viewBox="0 0 400 300" width="${width}">${paths.join('')}</svg><figcaption>${name}</figcaption></figure>`;
}
