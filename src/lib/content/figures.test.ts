import { gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { picture, project } from '#lib/core/camera.ts';
import { courseOf, demonstration } from '#lib/core/course.ts';
import type { Course } from '#lib/core/course.ts';
import { drawingOf } from '#lib/core/drawing.ts';
import type { Figure } from '#lib/core/figure.ts';
import { otherSide } from '#lib/core/other-side.ts';
import { overstretched } from '#lib/core/pose.ts';
import { contactPoint, flesh } from '#lib/core/skeleton.ts';
import type { Skeleton } from '#lib/core/skeleton.ts';
import { jointsOf, stanceOf } from '#lib/core/stance.ts';
import type { Stance } from '#lib/core/stance.ts';
import { distance } from '#lib/core/vector.ts';
import { exerciseNames } from './exercise-names.ts';
import type { ExerciseId } from './exercise-names.ts';
import { exerciseById } from './index.ts';
import { loadFigure } from './figures.ts';
import { guides } from './guides.ts';

const ids = Object.keys(exerciseNames) as ExerciseId[];
const figures = new Map<ExerciseId, Figure>();

beforeAll(async () => {
	for (const id of ids) figures.set(id, (await loadFigure(id))!);
});

const figureOf = (id: ExerciseId): Figure => figures.get(id)!;
const stancesOf = (course: Course): readonly Stance[] =>
	course.flatMap(({ stops }) => stops.map(({ stance }) => stance));
const moves = (id: ExerciseId): readonly Stance[] => stancesOf(demonstration(figureOf(id)));
const rights = (id: ExerciseId): readonly string[] =>
	Object.keys(figureOf(id).poses).filter(
		(name) => !Object.values(figureOf(id).mistakes ?? {}).includes(name)
	);

/** The lowest places of a body, its flesh included. */
function lowest(body: Skeleton): number {
	const limbs = (['leftLeg', 'rightLeg'] as const).flatMap((leg) => [
		body[leg].middle.at[1] - flesh.knee,
		body[leg].heel[1] - flesh.heel
	]);
	const arms = (['leftArm', 'rightArm'] as const).flatMap((arm) => [
		body[arm].middle.at[1] - flesh.elbow,
		body[arm].tip[1] - flesh.hand
	]);
	return Math.min(...limbs, ...arms, contactPoint(body, 'head')[1], body.pelvis.at[1] - flesh.pelvis);
}

describe('the figures', () => {
	it('are there for every exercise, and for nothing else', () => {
		const files = readdirSync(join(import.meta.dirname, 'figures')).map((name) => name.replace('.ts', ''));
		expect(files.toSorted()).toEqual(ids.toSorted());
	});

	it('are 60 kB together, gzipped, at the most', () => {
		const all = ids.map((id) => readFileSync(join(import.meta.dirname, 'figures', `${id}.ts`))).join('');
		expect(gzipSync(all).length).toBeLessThan(60_000);
	});
});

describe.each(ids)('the figure of %s', (id) => {
	it('stays within the range of every joint, in every pose and on the way', () => {
		const poses = rights(id).map((name) => stanceOf(figureOf(id), name));
		for (const { posture } of [...poses, ...moves(id)]) expect(overstretched(posture, 0.5)).toEqual([]);
	});

	it('keeps what is planted within 1 % of a body height, all the way', () => {
		const { planted = [] } = figureOf(id);
		const first = jointsOf(stanceOf(figureOf(id), 'start'));
		for (const stance of figureOf(id).bothSides ? [] : moves(id))
			for (const contact of planted)
				expect(
					distance(contactPoint(jointsOf(stance), contact), contactPoint(first, contact)),
					contact
				).toBeLessThan(0.01);
		expect(first.pelvis.at.every(Number.isFinite)).toBe(true);
	});

	it('begins and ends exactly on its poses', () => {
		const [leg] = demonstration(figureOf(id));
		expect(leg!.stops[0]!.stance).toEqual(stanceOf(figureOf(id), 'start'));
		expect(leg!.stops.map(({ stance }) => stance)).toContainEqual(stanceOf(figureOf(id), 'end'));
	});

	it('does not sink into the floor', () => {
		for (const stance of moves(id)) expect(lowest(jointsOf(stance))).toBeGreaterThan(-0.02);
	});

	it('is all in the picture, on either side', () => {
		for (const figure of [figureOf(id), otherSide(figureOf(id))]) {
			for (const name of Object.keys(figure.poses)) {
				const { camera } = drawingOf(figure, [name]);
				const { head, leftArm, rightArm, leftLeg, rightLeg } = jointsOf(stanceOf(figure, name));
				for (const place of [head.at, leftArm.tip, rightArm.tip, leftLeg.tip, rightLeg.tip]) {
					const [x, y] = project(camera, place);
					expect(x).toBeGreaterThan(0);
					expect(x).toBeLessThan(picture.width);
					expect(y).toBeGreaterThan(0);
					expect(y).toBeLessThan(picture.height);
				}
			}
		}
	});

	it('never shows a shape mirrored or turned over from one stop to the next', () => {
		const { shapes } = drawingOf(figureOf(id));
		const bodies = moves(id).map(jointsOf);
		for (const { matrixFor } of shapes) {
			const places = bodies.map(matrixFor);
			for (const [a, b, c, d] of places) expect(a * d - b * c).toBeGreaterThan(0);
			places.slice(1).forEach(([, , c, d], index) => {
				const [, , before, below] = places[index]!;
				// A rod that points at the viewer has no direction that could be seen to turn.
				const seen = Math.min(Math.hypot(c, d), Math.hypot(before, below)) > 0.25;
				if (seen) expect(c * before + d * below).toBeGreaterThan(0);
			});
		}
	});

	it('has a pose for every sentence of its guide, and only for mistakes that the guide names', () => {
		const { poses, steps, mistakes = {}, right = {} } = figureOf(id);
		expect(steps).toHaveLength(guides[id].howTo.length);
		for (const name of [...steps, ...Object.values(mistakes), ...Object.values(right)])
			expect(Object.keys(poses)).toContain(name);
		const shown = [...steps, ...Object.values(mistakes), ...Object.values(right)];
		const passed = [...(figureOf(id).out ?? []), ...(figureOf(id).back ?? [])];
		for (const name of Object.keys(poses)) expect(['start', 'end', ...shown, ...passed]).toContain(name);
		for (const sentence of [...Object.keys(mistakes), ...Object.keys(right)])
			expect(guides[id].mistakes).toContain(sentence);
	});

	it('tints muscles that the exercise works, and says its positions in words', () => {
		const { works, words } = figureOf(id);
		expect(works.length).toBeGreaterThan(0);
		for (const muscle of works) expect(exerciseById(id).muscles).toContain(muscle);
		expect(words.start).toMatch(/^[A-Z].{20,}\.$/);
		expect(words.end).toMatch(/^[A-Z].{20,}\.$/);
	});
});

describe('a mistake is shown beside the right pose', () => {
	it.each(['superman-hold', 'plank', 'deadlift'] as const)('of %s', (id) => {
		expect(Object.keys(figureOf(id).mistakes ?? {}).length).toBeGreaterThan(0);
	});
});

describe('what a figure does in a phase', () => {
	const station = { tempo: [2, 0, 1, 0] } as unknown as Parameters<typeof courseOf>[2];
	const phase = (kind: string, duration: number) =>
		({ kind, duration }) as unknown as Parameters<typeof courseOf>[1];

	it('rises from the start to the end, and releases back', () => {
		const figure = figureOf('superman-hold');
		const [rise] = courseOf(figure, phase('rise', 1), station);
		const [release] = courseOf(figure, phase('release', 2), station);
		expect([rise!.seconds, release!.seconds]).toEqual([1, 2]);
		expect(rise!.stops[0]!.stance).toEqual(stanceOf(figure, 'start'));
		expect(rise!.stops.at(-1)!.stance).toEqual(stanceOf(figure, 'end'));
		expect(release!.stops[0]!.stance).toEqual(stanceOf(figure, 'end'));
		expect(release!.stops.at(-1)!.stance).toEqual(stanceOf(figure, 'start'));
	});

	it('stays in the hold, but for its breath', () => {
		const figure = figureOf('superman-hold');
		const [hold] = courseOf(figure, phase('hold', 30), station);
		const end = jointsOf(stanceOf(figure, 'end'));
		const heads = hold!.stops.map(({ stance }) => distance(jointsOf(stance).head.at, end.head.at));
		expect(hold!.repeats).toBe(true);
		expect(Math.max(...heads)).toBeGreaterThan(0.001);
		expect(Math.max(...heads)).toBeLessThan(0.02);
	});

	it.each([
		['the lift first, where the start is the low position', 'out', 1 / 3],
		['lowering first, where the start is the high one', 'back', 2 / 3]
	] as const)('follows the tempo of a rep: %s', (_, lift, share) => {
		const figure = { ...figureOf('glute-bridge'), lift };
		const [rep] = courseOf(figure, phase('move', 3), station);
		const end = stanceOf(figure, 'end');
		const there = rep!.stops.find(({ stance }) => distance(stance.root, end.root) < 1e-9);
		expect(rep!.seconds).toBe(3);
		expect(there!.at).toBeCloseTo(share);
	});

	it('settles into a stretch and stays there', () => {
		const figure = { ...figureOf('childs-pose'), timed: 'held' as const };
		const course = courseOf(figure, phase('stretch', 30), station);
		expect(course.map(({ repeats }) => repeats)).toEqual([false, true]);
		expect(course[0]!.stops.at(-1)!.stance).toEqual(stanceOf(figure, 'end'));
		expect(course[1]!.stops[0]!.stance).toEqual(stanceOf(figure, 'end'));
	});
});
