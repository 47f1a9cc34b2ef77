/** What a chart shows, in words and numbers: the first cell of a row names it. */
export interface Table {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A place on an axis, and how it is called. */
export interface Tick {
	readonly at: number;
	readonly label: string;
}

/** Every second, third, … tick: as many as stand beside one another without touching. `room` and `em` are in pixels. */
export function thinned(ticks: readonly Tick[], room: number, em: number): readonly Tick[] {
	const widest = Math.max(1, ...ticks.map(({ label }) => label.length)) * 0.62 * em + em;
	const fitting = Math.max(1, Math.floor(room / widest));
	const every = Math.ceil(ticks.length / fitting);
	return ticks.filter((_, index) => index % every === 0);
}
