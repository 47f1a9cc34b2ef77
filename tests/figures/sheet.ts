import { exerciseNames } from '#lib/content/exercise-names.ts';
import type { ExerciseId } from '#lib/content/exercise-names.ts';
import { loadFigure } from '#lib/content/figures.ts';
import { drawingOf } from '#lib/core/drawing.ts';
import type { Figure } from '#lib/core/figure.ts';
import { otherSide } from '#lib/core/other-side.ts';
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

const colours = {
	light: {
		ground: '#f7f3ec',
		ink: '#1c2221',
		near: '#33443f',
		far: '#a3ada6',
		trunk: '#51665f',
		head: '#51665f',
		muscle: '#d8623b',
		prop: '#8b8172',
		pad: '#b9a98f',
		floor: '#e7dfd0'
	},
	dark: {
		ground: '#171a19',
		ink: '#f1eee7',
		near: '#e6e1d6',
		far: '#6d7874',
		trunk: '#bcc2bb',
		head: '#bcc2bb',
		muscle: '#f08a5d',
		prop: '#80796c',
		pad: '#5d5547',
		floor: '#242a28'
	}
};

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

function page(id: ExerciseId, figure: Figure): string {
	const other = otherSide(figure);
	const names = Object.keys(figure.poses);
	const start = stanceOf(figure, 'start');
	const end = stanceOf(figure, 'end');
	const way = shares.map((share) => [`${share * 100} %`, between(figure, start, end, share)] as const);
	const cells = (one: Figure, scheme: keyof typeof colours, width: number): string =>
		names.map((name) => cell(one, stanceOf(one, name), name, scheme, width)).join('');
	return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;font:15px sans-serif}section{display:flex;flex-wrap:wrap;gap:6px;padding:8px;align-items:end}
figure{margin:0}svg{display:block}figcaption{padding:2px 6px}</style>
<section style="background:${colours.light.ground}"><b style="width:100%">${exerciseNames[id].name}</b>
${cells(figure, 'light', 400)}${way.map(([name, stance]) => cell(figure, stance, name, 'light', 400)).join('')}
${cells(other, 'light', 200)}${cells(figure, 'light', 64)}</section>
<section style="background:${colours.dark.ground};color:#fff">${cells(figure, 'dark', 200)}${cells(figure, 'dark', 64)}</section>`;
}

function cell(
	figure: Figure,
	stance: Stance,
	name: string,
	scheme: keyof typeof colours,
	width: number
): string {
	const body = jointsOf(stance);
	const paths = drawingOf(figure, [name in figure.poses ? name : 'end']).shapes.map(
		({ tone, path, matrixFor }) => {
			const matrix = matrixFor(body).map((number) => +number.toFixed(2));
			const fill = colours[scheme][tone === 'line' ? 'prop' : tone === 'rim' ? 'ground' : tone];
			return `<path d="${path}" fill="${fill}" transform="matrix(${matrix.join(' ')})"/>`;
		}
	);
	return `<figure><svg viewBox="0 0 400 300" width="${width}">${paths.join('')}</svg><figcaption>${name}</figcaption></figure>`;
}
