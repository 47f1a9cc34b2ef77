/** A filter of second order: `y[n] = b0 x[n] + b1 x[n−1] + b2 x[n−2] − a1 y[n−1] − a2 y[n−2]`. */
export interface Biquad {
	readonly b: readonly [number, number, number];
	readonly a: readonly [a1: number, a2: number];
}

/**
 * The two filters of K-weighting (Recommendation ITU-R BS.1770-4, annex 1, tables 1 and 2) at a rate in Hz: a shelf for
 * the head, then a high-pass. The standard prints them for 48 kHz alone; the analogue prototypes behind its numbers are
 * those of B. De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement", AES Convention 145, 2018.
 */
export function kWeighting(rate: number): readonly [Biquad, Biquad] {
	return [
		shelf(rate, 1681.974450955533, 3.999843853973347, 0.7071752369554196),
		highPass(rate, 38.13547087602444, 0.5003270373238773)
	];
}

function shelf(rate: number, pitch: number, gain: number, q: number): Biquad {
	const k = Math.tan((Math.PI * pitch) / rate);
	const high = 10 ** (gain / 20);
	const band = high ** 0.4996667741545416;
	const a0 = 1 + k / q + k * k;
	return {
		b: [
			(high + (band * k) / q + k * k) / a0,
			(2 * (k * k - high)) / a0,
			(high - (band * k) / q + k * k) / a0
		],
		a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
	};
}

function highPass(rate: number, pitch: number, q: number): Biquad {
	const k = Math.tan((Math.PI * pitch) / rate);
	const a0 = 1 + k / q + k * k;
	return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function filtered(samples: Float64Array, { b, a }: Biquad): Float64Array {
	let [x1, x2, y1, y2] = [0, 0, 0, 0];
	return samples.map((x) => {
		const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
		[x2, x1, y2, y1] = [x1, x, y1, y];
		return y;
	});
}

/** Shorter sounds are measured repeated, for the gate needs its blocks: in seconds. */
const shortest = 3;

/**
 * Integrated loudness of one channel within ±1 of full scale, in LUFS: blocks of 400 ms that overlap by three quarters,
 * those above −70 LUFS first, then those less than 10 LU below the mean of these (BS.1770-4, annex 1).
 */
export function integratedLoudness(sound: Float32Array, rate: number): number {
	const times = Math.max(1, Math.ceil((shortest * rate) / sound.length));
	const long = Float64Array.from(
		{ length: times * sound.length },
		(_, index) => sound[index % sound.length]!
	);
	const weighted = kWeighting(rate).reduce(filtered, long);
	const block = 0.4 * rate;
	const powers: number[] = [];
	for (let from = 0; from + block <= weighted.length; from += block / 4) {
		let energy = 0;
		for (let index = from; index < from + block; index++) energy += weighted[index]! ** 2;
		powers.push(energy / block);
	}
	const loud = powers.filter((power) => loudnessOf(power) > -70);
	const gate = loudnessOf(mean(loud)) - 10;
	return loudnessOf(mean(loud.filter((power) => loudnessOf(power) > gate)));
}

function loudnessOf(power: number): number {
	return -0.691 + 10 * Math.log10(power);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
