import type { ScaleBand, ScaleLinear } from 'd3-scale';
import { getLayerCakeContext } from 'layercake';

type Numbers = ScaleLinear<number, number>;
/** Bands are counted from 0. */
type Bands = ScaleBand<number>;

/** What a mark knows of the chart that it stands in: its size in pixels, and its scales. Read it late: it changes. */
interface Cake<X, Y> {
	readonly width: number;
	readonly height: number;
	readonly xScale: X;
	readonly yScale: Y;
	/** An em of its text, in pixels. */
	readonly custom: { readonly em: number };
}

export function chartOfPlaces(): Cake<Numbers, Numbers> {
	return getLayerCakeContext() as unknown as Cake<Numbers, Numbers>;
}

export function chartOfBands(): Cake<Bands, Numbers> {
	return getLayerCakeContext() as unknown as Cake<Bands, Numbers>;
}

export function chartOfCells(): Cake<Bands, Bands> {
	return getLayerCakeContext() as unknown as Cake<Bands, Bands>;
}
