import type { Kind, Place } from '#lib/core/exercise.ts';

/** How kinds are called on a screen. */
export const kindLabels: Readonly<Record<Kind, string>> = {
	strength: 'Strength',
	stability: 'Stability',
	stretch: 'Stretch',
	mobility: 'Mobility',
	endurance: 'Endurance',
	release: 'Release'
};

/** How places are called on a screen. */
export const placeLabels: Readonly<Record<Place, string>> = {
	floor: 'On the floor',
	standing: 'Standing',
	desk: 'At a desk',
	gym: 'In a gym'
};
