/** What an exercise trains, which decides its default rests and how its time is called. */
export type Kind = 'strength' | 'stability' | 'stretch' | 'mobility' | 'endurance' | 'release';

export type Place = 'floor' | 'standing' | 'desk' | 'gym';

export type Equipment =
	| 'mat'
	| 'chair'
	| 'bench'
	| 'massage ball'
	| 'stability ball'
	| 'dumbbells'
	| 'barbell'
	| 'kettlebell'
	| 'cable machine'
	| 'lat pulldown machine'
	| 'back-extension bench'
	| 'back-extension machine';

export type Muscle =
	| 'erector spinae'
	| 'multifidus'
	| 'rotatores'
	| 'interspinales'
	| 'intertransversarii'
	| 'semispinalis'
	| 'splenius'
	| 'quadratus lumborum'
	| 'serratus posterior inferior'
	| 'trapezius'
	| 'rhomboids'
	| 'levator scapulae'
	| 'latissimus dorsi'
	| 'rear deltoids'
	| 'shoulders'
	| 'biceps'
	| 'abdominals'
	| 'deep abdominals'
	| 'obliques'
	| 'glutes'
	| 'gluteus medius'
	| 'piriformis'
	| 'hip flexors'
	| 'hamstrings'
	| 'quadriceps'
	| 'adductors'
	| 'calves';

/** A movement or position. `muscles` names the working ones, the most important first. */
export interface Exercise {
	readonly id: string;
	readonly name: string;
	readonly kind: Kind;
	readonly place: Place;
	readonly equipment: readonly Equipment[];
	readonly muscles: readonly Muscle[];
	/** The exercise to fall back to, by id; `null` where nothing in the library is gentler. */
	readonly easier: string | null;
	/** The exercise to grow into, by id; `null` where this is as far as the library goes. */
	readonly harder: string | null;
}

/** How an exercise is done, in words. Kept apart from `Exercise`, so that a list need not load it. */
export interface Guide {
	/** In order: the way into position, the movement, the way back. Full sentences, spoken to the person. */
	readonly howTo: readonly string[];
	readonly breathing: string;
	readonly mistakes: readonly string[];
	/** When not to, or what to watch; `null` where the general caution is enough. */
	readonly caution: string | null;
}
