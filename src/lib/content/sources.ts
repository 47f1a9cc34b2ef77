/** Where doses and advice come from. `about` says what kind of text it is, so that a reader can weigh it. */
export interface Source {
	readonly title: string;
	readonly publisher: string;
	readonly author: string | null;
	readonly about: string;
}

export const sources = {
	strengthlog: {
		title: 'How to Train Your Lower Back Muscles: Exercises & Workout',
		publisher: 'StrengthLog',
		author: 'Daniel Richter',
		about: 'A gym programme, from the maker of a workout-log app.'
	},
	'headline-insider': {
		title: 'Lower Back Exercises: What Are the Best Exercises to Strengthen and Protect Your Lower Back?',
		publisher: 'Headline Insider',
		author: null,
		about: 'A guide for home and gym, with stretches, a weekly recommendation and common questions.'
	},
	cathe: {
		title: 'Why You Should Train Your Deep Back Muscles and Exercises That Help You Do It',
		publisher: 'Cathe',
		author: 'Cathe Friedrich',
		about: 'Holds for the deep back muscles with exact doses, from a maker of workout videos.'
	},
	'back-muscle-solutions': {
		title: 'Lower Back Pain From Deadlifts & How To Recover Effectively',
		publisher: 'Back Muscle Solutions',
		author: null,
		about: 'Release first, then endurance: a programme of 15 minutes, three days a week.'
	}
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
