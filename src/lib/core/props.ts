import type { Contact } from './pose.ts';
import { contactPoint } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { add, minus, origin, outOf, times, unit } from './vector.ts';
import type { Vector } from './vector.ts';

type Hand = 'left hand' | 'right hand';

/** What an exercise is done on, with or against. Places and sizes in body heights, the floor at y 0. */
export type Prop =
	| { readonly kind: 'mat'; readonly from: number; readonly to: number }
	| { readonly kind: 'chair'; readonly x: number; readonly back?: 'behind' | 'none' }
	| { readonly kind: 'bench'; readonly from: number; readonly to: number; readonly height: number }
	| { readonly kind: 'ball'; readonly at: Vector; readonly radius: number }
	| { readonly kind: 'barbell'; readonly on: 'hands' | 'upper back' }
	| { readonly kind: 'dumbbell'; readonly hand: Hand; readonly along?: 'x' | 'z' }
	| { readonly kind: 'kettlebell' }
	| { readonly kind: 'cable'; readonly from: Vector; readonly handle: 'bar' | 'wide bar' | 'rope' }
	| {
			readonly kind: 'frame';
			readonly rods?: readonly Rod[];
			readonly pads?: readonly Rod[];
			readonly boards?: readonly Board[];
	  }
	| { readonly kind: 'lever'; readonly pivot: Vector; readonly on: Contact };

/** From here to there, this thick. */
export type Rod = readonly [from: Vector, to: Vector, radius: number];

/** A flat piece, by its corners in turn: a wall, the top of a desk. */
export type Board = readonly Vector[];

/** What a prop is held by, or lies on: the `shoulders` carry a bar. */
type Hold = Contact | 'hands' | 'shoulders';

/** A place that stands still, or one that goes with the body: beside a contact, or beyond the hands. */
type Place =
	| Vector
	| { readonly on: Hold; readonly off?: Vector }
	| { readonly beyond: 'hands'; readonly by: number; readonly towards?: Vector };

export type PropTone = 'prop' | 'pad' | 'line' | 'floor';

/** What props are drawn from: behind the body, between its far limbs and the trunk, or in front of it. */
export type PropShape = { readonly tone: PropTone; readonly layer?: 'middle' | 'front' } & (
	| { readonly form: 'rod'; readonly from: Place; readonly to: Place; readonly radius: number }
	| { readonly form: 'round'; readonly at: Place; readonly radii: Vector }
	| { readonly form: 'ring'; readonly at: Place; readonly radius: number }
	| { readonly form: 'plane'; readonly corners: readonly Vector[] }
);

/** Seat of a chair, from the floor: 45 cm for a person of 1.70 m. */
const seatHeight = 0.265;

/** Where a place is for a body. Beyond the hands is further along the arms, or towards a place. */
export function placeOf(place: Place, body: Skeleton): Vector {
	if ('on' in place) return add(held(place.on, body), place.off ?? origin);
	if (!('beyond' in place)) return place;
	const hands = held('hands', body);
	const down: Vector = [0, -1, 0];
	const arms = times(add(body.leftArm.middle.frame[1], body.rightArm.middle.frame[1]), -1);
	return add(hands, times(unit(place.towards ? minus(place.towards, hands) : arms, down), place.by));
}

function held(on: Hold, body: Skeleton): Vector {
	const grip = (hand: 'leftArm' | 'rightArm'): Vector => times(add(body[hand].end.at, body[hand].tip), 0.5);
	if (on === 'hands') return times(add(grip('leftArm'), grip('rightArm')), 0.5);
	if (on === 'left hand') return grip('leftArm');
	if (on === 'right hand') return grip('rightArm');
	// What lies on the back goes with it, however the trunk is tipped.
	const onBack = (joint: 5 | 6, off: Vector): Vector =>
		add(body.spine[joint]!.at, outOf(body.spine[joint]!.frame, off));
	if (on === 'shoulders') return onBack(6, [-0.06, -0.01, 0]);
	return on === 'upper back' ? onBack(5, [-0.09, -0.02, 0]) : contactPoint(body, on);
}

/** The shapes that a prop is drawn from. */
export function shapesOf(prop: Prop): readonly PropShape[] {
	switch (prop.kind) {
		case 'mat':
			return [plane('floor', prop.from, prop.to, 0.001, 0.2)];
		case 'chair':
			return chair(prop.x, prop.back ?? 'behind');
		case 'bench':
			return bench(prop.from, prop.to, prop.height);
		case 'ball':
			return [{ tone: 'pad', form: 'round', at: prop.at, radii: [prop.radius, prop.radius, prop.radius] }];
		case 'barbell':
			return barbell(prop.on);
		case 'dumbbell':
			return dumbbell(prop.hand, prop.along ?? 'z');
		case 'kettlebell':
			return kettlebell;
		case 'cable':
			return cable(prop.from, prop.handle);
		case 'frame':
			return frame(prop);
		case 'lever':
			return lever(prop.pivot, prop.on);
	}
}

const kettlebell: readonly PropShape[] = [
	{ tone: 'prop', layer: 'middle', form: 'ring', at: { beyond: 'hands', by: 0.022 }, radius: 0.03 },
	{
		tone: 'prop',
		layer: 'middle',
		form: 'round',
		at: { beyond: 'hands', by: 0.085 },
		radii: [0.055, 0.052, 0.055]
	}
];

function frame({ boards, rods, pads }: Extract<Prop, { kind: 'frame' }>): readonly PropShape[] {
	return [
		...(boards ?? []).map((corners): PropShape => ({ tone: 'pad', form: 'plane', corners })),
		...(rods ?? []).map(([from, to, radius]) => rod(from, to, radius)),
		...(pads ?? []).map(([from, to, radius]) => rod(from, to, radius, 'pad'))
	];
}

function lever(pivot: Vector, on: Contact): readonly PropShape[] {
	return [
		{ tone: 'prop', form: 'rod', from: pivot, to: { on }, radius: 0.01 },
		{
			tone: 'pad',
			layer: 'middle',
			form: 'rod',
			from: { on, off: [0, 0, -0.09] },
			to: { on, off: [0, 0, 0.09] },
			radius: 0.028
		}
	];
}

function plane(tone: PropTone, from: number, to: number, y: number, z: number): PropShape {
	return {
		tone,
		form: 'plane',
		corners: [
			[from, y, -z],
			[to, y, -z],
			[to, y, z],
			[from, y, z]
		]
	};
}

const rod = (from: Vector, to: Vector, radius: number, tone: PropTone = 'prop'): PropShape => ({
	tone,
	form: 'rod',
	from,
	to,
	radius
});

/** A plain chair, its seat in the middle at `x`. */
function chair(x: number, back: 'behind' | 'none'): readonly PropShape[] {
	const [rear, front, half, top] = [x - 0.12, x + 0.12, 0.12, seatHeight - 0.012];
	const legs = [-half, half].flatMap((z) => [
		rod([rear, 0.01, z], [rear, top, z], 0.009),
		rod([front, 0.01, z], [front, top, z], 0.009)
	]);
	const seat = [
		plane('pad', rear - 0.01, front + 0.01, top + 0.012, half + 0.01),
		...[-half, half].map((z) => rod([rear, top, z], [front, top, z], 0.012, 'pad'))
	];
	if (back === 'none') return [...legs, ...seat];
	const rest = [-half, half].map((z) => rod([rear, top, z], [rear - 0.05, 0.56, z], 0.009));
	return [
		...legs,
		...rest,
		rod([rear - 0.05, 0.54, -half], [rear - 0.05, 0.54, half], 0.014, 'pad'),
		rod([rear - 0.036, 0.46, -half], [rear - 0.036, 0.46, half], 0.014, 'pad'),
		...seat
	];
}

function bench(from: number, to: number, height: number): readonly PropShape[] {
	const top = height - 0.018;
	const legs = [from + 0.06, to - 0.06].flatMap((x) =>
		[-0.07, 0.07].map((z) => rod([x, 0.01, z], [x, top, z], 0.01))
	);
	return [...legs, ...[-0.07, 0, 0.07].map((z) => rod([from, top, z], [to, top, z], 0.018, 'pad'))];
}

/** The plates are rings, so that what is behind them can still be seen. */
function barbell(on: 'hands' | 'upper back'): readonly PropShape[] {
	const off = (z: number): Place => ({ on: on === 'hands' ? on : 'shoulders', off: [0, 0, z] });
	return [
		{ tone: 'prop', form: 'ring', at: off(-0.36), radius: 0.11 },
		{ tone: 'prop', layer: 'middle', form: 'rod', from: off(-0.42), to: off(0.42), radius: 0.008 },
		{ tone: 'prop', form: 'ring', at: off(0.36), radius: 0.11, layer: 'front' }
	];
}

function dumbbell(hand: Hand, along: 'x' | 'z'): readonly PropShape[] {
	const off = (by: number): Place => ({ on: hand, off: along === 'x' ? [by, 0, 0] : [0, 0, by] });
	return [
		{ tone: 'prop', form: 'rod', from: off(-0.06), to: off(0.06), radius: 0.01, layer: 'front' },
		...[-0.055, 0.055].map((by): PropShape => ({
			tone: 'prop',
			form: 'round',
			at: off(by),
			radii: [0.03, 0.03, 0.03],
			layer: 'front'
		}))
	];
}

function cable(from: Vector, handle: 'bar' | 'wide bar' | 'rope'): readonly PropShape[] {
	const line = (to: Place): PropShape => ({ tone: 'line', form: 'rod', from, to, radius: 0.003 });
	if (handle === 'rope') {
		// Both ends of the rope come from a knot, a forearm's length before the hands.
		const knot: Place = { beyond: 'hands', by: 0.11, towards: from };
		const end = (on: Hand): PropShape => ({
			tone: 'prop',
			form: 'rod',
			from: knot,
			to: { on },
			radius: 0.007
		});
		return [line(knot), end('left hand'), end('right hand')];
	}
	const half = handle === 'bar' ? 0.1 : 0.3;
	return [
		line({ on: 'hands' }),
		{
			tone: 'prop',
			form: 'rod',
			from: { on: 'hands', off: [0, 0, -half] },
			to: { on: 'hands', off: [0, 0, half] },
			radius: 0.009
		}
	];
}
