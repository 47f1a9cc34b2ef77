import type { Matrix } from '#lib/core/brush.ts';
import type { Course, Leg } from '#lib/core/course.ts';
import type { Drawing, Shape } from '#lib/core/drawing.ts';
import type { Seconds } from '#lib/core/duration.ts';
import { jointsOf } from '#lib/core/stance.ts';

/** A matrix as an attribute and a style both take it. */
export function matrixText(matrix: Matrix): string {
	return `matrix(${matrix.map((number) => +number.toFixed(3)).join(',')})`;
}

/** How the elements do one leg: those that move, and where those are that do not. */
interface Part {
	readonly animations: readonly Animation[];
	readonly stills: readonly { readonly element: SVGElement; readonly transform: string }[];
}

/**
 * Moves the shapes of a drawing, each an element of its own. The browser does so by itself, off the main thread: a
 * script runs only where one leg of a course ends and the next begins.
 */
export class Performance {
	readonly #elements: readonly SVGElement[];
	readonly #shapes: readonly Shape[];
	/** Kept, for a rise is like the one before, and making animations is what costs. */
	readonly #parts = new WeakMap<Leg, Part>();
	#running: readonly Animation[] = [];

	constructor(elements: readonly SVGElement[], { shapes }: Drawing) {
		this.#elements = elements;
		this.#shapes = shapes;
	}

	/** Goes on along a course from `elapsed` seconds into it; where it does not run, it stands there. */
	perform(course: Course, elapsed: Seconds, runs: boolean): void {
		const [leg, ...later] = course;
		if (!leg) throw new RangeError('A course has at least one leg.');
		if (later.length > 0 && elapsed >= leg.seconds) return this.perform(later, elapsed - leg.seconds, runs);
		// By when it began, and not by `play`, which would begin with the next picture that is painted.
		const begun = performance.now() - elapsed * 1000;
		const { animations, stills } = this.#partOf(leg);
		for (const animation of animations) {
			if (runs) {
				animation.startTime = begun;
			} else {
				animation.pause();
				animation.currentTime = elapsed * 1000;
			}
		}
		this.#replace(animations);
		for (const { element, transform } of stills)
			if (element.getAttribute('transform') !== transform) element.setAttribute('transform', transform);
		const [first] = animations;
		if (first) first.onfinish = later.length > 0 ? () => this.perform(later, 0, runs) : null;
	}

	/** Makes ready what is going to be performed. */
	prepare(course: Course): void {
		for (const leg of course) this.#partOf(leg);
	}

	/** Lets everything go. */
	end(): void {
		this.#replace([]);
	}

	#replace(animations: readonly Animation[]): void {
		for (const before of this.#running) if (!animations.includes(before)) before.cancel();
		this.#running = animations;
	}

	#partOf(leg: Leg): Part {
		const known = this.#parts.get(leg);
		if (known) return known;
		const part = makePart(this.#elements, this.#shapes, leg);
		this.#parts.set(leg, part);
		return part;
	}
}

function makePart(elements: readonly SVGElement[], shapes: readonly Shape[], leg: Leg): Part {
	const bodies = leg.stops.map(({ at, stance }) => ({ offset: Math.min(1, at), body: jointsOf(stance) }));
	const animations: Animation[] = [];
	const stills: { element: SVGElement; transform: string }[] = [];
	shapes.forEach(({ matrixFor }, index) => {
		const element = elements[index]!;
		const frames = bodies.map(({ offset, body }) => ({ offset, transform: matrixText(matrixFor(body)) }));
		const { transform } = frames[0]!;
		if (frames.every((frame) => frame.transform === transform)) stills.push({ element, transform });
		else animations.push(new Animation(new KeyframeEffect(element, frames, timingOf(leg))));
	});
	return { animations, stills };
}

function timingOf({ seconds, repeats }: Leg): KeyframeEffectOptions {
	return { duration: seconds * 1000, iterations: repeats ? Infinity : 1, fill: 'both' };
}
