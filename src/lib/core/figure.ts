import type { Muscle } from './exercise.ts';
import type { Group } from './flesh.ts';
import type { Contact, Pose } from './pose.ts';
import type { Prop } from './props.ts';
import type { Degrees, Vector } from './vector.ts';

/** Where a figure is looked at from. */
export interface View {
	/** How far the person is turned towards the viewer: 0 is the side, facing right; 90 faces the viewer. */
	readonly turn: Degrees;
	/** How far the viewer looks down: 0 from the height of the body, 90 from above. */
	readonly tilt: Degrees;
}

/** How an exercise looks, the working side being the right one, and how its body goes from one position to the other. */
export interface Figure {
	readonly view: View;
	/** The contact by which the body stands in the picture: at x 0, z 0 in every pose. */
	readonly anchor: Contact;
	/** From there, the whole of it moved, in body heights. */
	readonly shift?: Vector;
	/** What else stays throughout where the start has it. */
	readonly planted?: readonly Contact[];
	/** How high a contact rests, in body heights, where that is not the floor. */
	readonly surfaces?: Readonly<Partial<Record<Contact, number>>>;
	readonly props?: readonly Prop[];
	/** What is drawn over what, from the furthest, where the depth of the limbs does not tell. */
	readonly order?: readonly Group[];
	/** The working muscles that are tinted. */
	readonly works: readonly Muscle[];
	/** The side that works, where only one does: its muscles are tinted. */
	readonly worksSide?: 'left' | 'right';
	readonly poses: { readonly start: Pose; readonly end: Pose } & Readonly<Record<string, Pose>>;
	/** Poses that are gone through on the way out, and on the way back where that is another one. */
	readonly out?: readonly string[];
	readonly back?: readonly string[];
	/** Which way the lift of a tempo goes; out unless said: the start is the low position. */
	readonly lift?: 'out' | 'back';
	/** The movement over and over goes to one side, and then to the other. */
	readonly bothSides?: boolean;
	/** What a timed effort looks like: one position that is held, or the movement over and over. */
	readonly timed: 'held' | 'moving';
	/** The pose for each sentence of the guide's how-to, in order. */
	readonly steps: readonly string[];
	/** A sentence of the guide's mistakes, and the pose that shows it. */
	readonly mistakes?: Readonly<Record<string, string>>;
	/** The right pose beside a mistake, where it is not the end. */
	readonly right?: Readonly<Record<string, string>>;
	/** The positions in a sentence each, for those who do not see them. */
	readonly words: { readonly start: string; readonly end: string };
}
