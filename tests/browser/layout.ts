import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };

/** The shapes of screen that the player is laid out for. */
export const shapes = [
	phone,
	{ width: 844, height: 390 },
	{ width: 820, height: 1180 },
	{ width: 1180, height: 820 },
	{ width: 1280, height: 720 },
	desktop
];

/** What a person can see to be wrong with the player as it stands: a sentence for each fault. */
export function playerFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		interface Box {
			name: string;
			left: number;
			top: number;
			right: number;
			bottom: number;
		}
		const boxes: Box[] = [digits()];
		const parts = '.word > span, .bar, .exercise, .place > span, .next > span, footer button, [role=alert] p';
		for (const element of document.querySelectorAll<HTMLElement>(parts)) {
			if (element.checkVisibility())
				boxes.push(boxOf(element, element.textContent.trim() || element.className));
		}
		return [...clipped(), ...overlapping(), ...low()];

		function boxOf(element: Element, name: string): Box {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { name, left, top, right, bottom };
		}

		/** The ink of the running seconds: the line box of a font says nothing of how tall its numerals are. */
		function digits(): Box {
			const timer = document.querySelector('[role=timer]')!;
			const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(timer);
			const canvas = document.createElement('canvas').getContext('2d')!;
			canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
			// Numerals with a flat top, the lowest that there are.
			const ink = canvas.measureText('17');
			const range = document.createRange();
			range.selectNodeContents(timer);
			const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
			const baseline = pieces[0]!.top + ink.fontBoundingBoxAscent;
			return {
				name: `the digits ${timer.textContent.trim()}`,
				left: Math.min(...pieces.map(({ left }) => left)),
				right: Math.max(...pieces.map(({ right }) => right)),
				top: baseline - ink.actualBoundingBoxAscent,
				bottom: baseline + ink.actualBoundingBoxDescent
			};
		}

		function clipped(): string[] {
			return boxes
				.filter(
					({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight
				)
				.map(({ name }) => `outside the screen: ${name}`);
		}

		function overlapping(): string[] {
			return boxes.flatMap((a, index) =>
				boxes
					.slice(index + 1)
					.filter(
						(b) =>
							Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
							Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
					)
					.map((b) => `over one another: ${a.name} / ${b.name}`)
			);
		}

		function low(): string[] {
			return [...document.querySelectorAll('footer button')]
				.filter((button) => button.checkVisibility())
				.filter((button) => button.getBoundingClientRect().height < 72)
				.map((button) => `lower than 72 px: ${button.textContent.trim()}`);
		}
	});
}

/** The height of the player's numerals as a share of the screen's shorter edge, measured on the font itself. */
export function digitsShare(page: Page): Promise<number> {
	return page.evaluate(async () => {
		await document.fonts.ready;
		const { fontWeight, fontFamily, fontSize } = getComputedStyle(document.querySelector('[role=timer]')!);
		const canvas = document.createElement('canvas').getContext('2d')!;
		// Measured large, because the canvas rounds to whole pixels.
		canvas.font = `${fontWeight} 1000px ${fontFamily}`;
		const { actualBoundingBoxAscent, actualBoundingBoxDescent } = canvas.measureText('17');
		const height = ((actualBoundingBoxAscent + actualBoundingBoxDescent) / 1000) * parseFloat(fontSize);
		return height / Math.min(innerWidth, innerHeight);
	});
}

/** What on a screen other than the player is too low for a finger. Links within a sentence are as tall as it is. */
export function lowTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const targets = [...document.querySelectorAll<HTMLElement>('a, button, summary, input, select')];
		return targets
			.filter((target) => !withinSentence(target))
			.map((target) => ({ target, box: (target.closest('label') ?? target).getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0 && box.height < 48)
			.map(({ target, box }) => `${box.height} px: ${target.textContent.trim() || target.outerHTML}`);

		function withinSentence(target: HTMLElement): boolean {
			const paragraph = target.closest('p');
			return paragraph !== null && paragraph.textContent.trim() !== target.textContent.trim();
		}
	});
}

/** Expects that nothing makes the page scroll sideways, and that nothing is cut off at its right where it cannot. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const beyond = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) return [`the page is ${scrollWidth} px wide`];
		return [...document.querySelectorAll<HTMLElement>('main *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth && !scrollsByItself(element))
			.map((element) => `beyond the edge: ${element.outerHTML.slice(0, 120)}`);

		function scrollsByItself(element: Element): boolean {
			for (let around = element.parentElement; around; around = around.parentElement) {
				if (getComputedStyle(around).overflowX === 'auto') return true;
			}
			return false;
		}
	});
	expect(beyond, page.url()).toEqual([]);
}
