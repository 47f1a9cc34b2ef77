import type { Page } from '@playwright/test';
import { figure as birdDog } from '#lib/content/figures/bird-dog.ts';
import { figure as backBend } from '#lib/content/figures/standing-back-bend.ts';
import { figure as superman } from '#lib/content/figures/superman-hold.ts';
import { courseOf } from '#lib/core/course.ts';
import { drawingOf } from '#lib/core/drawing.ts';
import type { Figure } from '#lib/core/figure.ts';
import { otherSide } from '#lib/core/other-side.ts';
import { jointsOf } from '#lib/core/stance.ts';
import { phaseAt } from '#lib/core/timeline.ts';
import type { Phase, PhaseKind } from '#lib/core/timeline.ts';
import { button, hear, openPlayer, start } from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone, shapes } from './layout.ts';
import { timelineOf } from './track.ts';

test.use({ viewport: phone, contextOptions: { reducedMotion: 'no-preference' } });

/** What a figure may be off the sound, in seconds: mostly, and in the moment of a machine that has too much to do. */
const inStep = 0.05;
const atWorst = 0.1;

const performances: readonly {
	readonly routine: string;
	readonly exercise: string;
	readonly figure: Figure;
}[] = [
	{ routine: 'deep-back', exercise: 'superman-hold', figure: superman },
	{ routine: 'deep-back', exercise: 'bird-dog', figure: birdDog },
	{ routine: 'desk-mobility-5', exercise: 'standing-back-bend', figure: backBend }
];

/** Waits until the sound has come to a place and a kind of phase is shown, and tells where the figure is then. */
function lookAt(page: Page, position: number, kind: PhaseKind) {
	return page.evaluate(
		([position, kind]) =>
			new Promise<{ sound: number; gone: number[]; transforms: string[] }>((resolve) => {
				const audio = document.querySelector('audio')!;
				look();
				function look(): void {
					const shown = document.querySelector<HTMLElement>('main')!.dataset.phase;
					if (audio.currentTime < position || shown !== kind) {
						requestAnimationFrame(look);
						return;
					}
					const paths = [...document.querySelectorAll('.figure path')];
					const moving = paths.flatMap((path) => path.getAnimations());
					resolve({
						sound: audio.currentTime,
						gone: moving.map(({ currentTime }) => Number(currentTime) / 1000),
						transforms: paths.map((path) => getComputedStyle(path).transform)
					});
				}
			}),
		[position, kind] as const
	);
}

/** How far shapes are from where the figure has to be, in units of its picture. */
function offBy(figure: Figure, phase: Phase, gone: number, transforms: readonly string[]): number {
	const { stations } = timelineOf('deep-back');
	const other = otherSide(figure);
	const alternates = phase.side !== null;
	const { shapes } = drawingOf(figure, [], alternates ? [figure, other] : [figure]);
	const [leg] = courseOf(figure, phase, stations[0]!);
	const share = (gone / leg!.seconds) % 1;
	const after = leg!.stops.findIndex(({ at }) => at >= share);
	const [from, to] = [leg!.stops[Math.max(0, after - 1)]!, leg!.stops[after]!];
	const places = [from, to].map(({ stance }) => shapes.map(({ matrixFor }) => matrixFor(jointsOf(stance))));
	return Math.max(
		...transforms.map((text, index) => {
			const seen = text
				.match(/-?[\d.]+(?:e-?\d+)?/g)!
				.map(Number)
				.slice(4);
			return Math.max(
				...seen.map((value, axis) => {
					const ends = places.map((place) => place[index]![axis + 4]!);
					return Math.max(Math.min(...ends) - value, value - Math.max(...ends), 0);
				})
			);
		})
	);
}

for (const { routine, exercise, figure } of performances)
	test(`the figure of ${exercise} is in step with the sound`, async ({ page }) => {
		await openPlayer(page, routine);
		await start(page);
		const { phases, stations } = timelineOf(routine);
		const phaseOf = (sound: number): Phase => phases[phaseAt(timelineOf(routine), sound)]!;
		const first = (kind: PhaseKind): Phase =>
			phases.find(
				(phase) =>
					phase.kind === kind && phase.side !== 'left' && stations[phase.station]!.step.exercise === exercise
			)!;
		// Well before, so that by then the screen follows the sound in its own way again.
		await hear(page, first('rise').start - 2.5);
		const off: number[] = [];
		for (const [kind, share] of [
			['rise', 0.08],
			['rise', 0.5],
			['rise', 0.95],
			['hold', 0.5],
			['release', 0.5]
		] as const) {
			const wanted = first(kind);
			// A busy machine may show a phase late: what is looked at is the figure, so both have to be in the same one.
			let looked = await lookAt(page, wanted.start + share * wanted.duration, kind);
			while (phaseOf(looked.sound).kind !== kind) looked = await lookAt(page, looked.sound, kind);
			const { sound, gone, transforms } = looked;
			const phase = phaseOf(sound);
			expect(gone.length, `${kind}: shapes that move`).toBeGreaterThan(5);
			off.push(Math.max(...gone.map((one) => Math.abs(phase.start + one - sound))));
			expect(offBy(figure, phase, gone[0]!, transforms), `${kind} at ${share}`).toBeLessThan(1);
		}
		expect(Math.max(...off)).toBeLessThan(atWorst);
		expect(off.toSorted((a, b) => a - b)[2]).toBeLessThan(inStep);
	});

test('the figure stands still while the session is paused, and goes on with it', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await start(page);
	await hear(page, 11.4);
	await lookAt(page, 11.5, 'hold');
	await button(page, 'Pause').click();
	const places = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('.figure path')].map((path) => getComputedStyle(path).transform)
		);
	const before = await places();
	// Two frames on it would have moved.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	expect(await places()).toEqual(before);
	await button(page, 'Resume').click();
	await expect.poll(places).not.toEqual(before);
});

test('the figure changes sides with the person', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await start(page);
	const { phases } = timelineOf('deep-back');
	const ofBirdDog = (side: 'left' | 'right') =>
		phases.find((phase) => phase.kind === 'hold' && phase.side === side)!;
	const drawn = () =>
		page.locator('.figure svg').evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).a);
	await hear(page, ofBirdDog('left').start + 1);
	await expect(page.getByText('Left side', { exact: true })).toBeVisible();
	expect(await drawn()).toBe(-1);
	await hear(page, ofBirdDog('right').start + 1);
	await expect(page.getByText('Right side', { exact: true })).toBeVisible();
	expect(await drawn()).toBe(1);
});

test('the figure says its position in words', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await expect(page.getByRole('img', { name: superman.words.start })).toBeVisible();
	await start(page);
	await hear(page, 12);
	await expect(page.getByRole('img', { name: superman.words.end })).toBeVisible();
});

test('the figure is large on every shape of screen', async ({ page }) => {
	await openPlayer(page, 'deep-back');
	await start(page);
	await expect(page.locator('.figure svg')).toBeVisible();
	for (const viewport of shapes) {
		await page.setViewportSize(viewport);
		const box = (await page.locator('.figure').boundingBox())!;
		const shorter = Math.min(viewport.width, viewport.height);
		expect(
			Math.min(box.width, (box.height * 4) / 3),
			`${viewport.width} × ${viewport.height}`
		).toBeGreaterThan(shorter * 0.55);
	}
});

test.describe('with less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('the figure is a still of two positions', async ({ page }) => {
		await openPlayer(page, 'deep-back');
		await start(page);
		await expect(page.locator('.figure .edge').first()).toBeAttached();
		const moving = await page.evaluate(
			() => [...document.querySelectorAll('.figure path')].flatMap((path) => path.getAnimations()).length
		);
		expect(moving).toBe(0);
	});
});
