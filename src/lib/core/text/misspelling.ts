/** How many slips a word or name of so many letters may have and still be known. */
export function slipsAllowed(length: number): number {
	return length < 5 ? 0 : length < 9 ? 1 : length < 15 ? 2 : 3;
}

/** Which letters of a to z a text has, a bit each: two texts so many slips apart differ in twice as many at the most. */
export function lettersOf(text: string): number {
	let letters = 0;
	for (let index = 0; index < text.length; index++) {
		const place = text.charCodeAt(index) - 97;
		if (place >= 0 && place < 26) letters |= 1 << place;
	}
	return letters;
}

/** How many bits two numbers differ in. */
export function bitsApart(one: number, other: number): number {
	let rest = one ^ other;
	let bits = 0;
	for (; rest !== 0; bits++) rest &= rest - 1;
	return bits;
}

/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one text the other;
 * `most + 1` where it is more than `most`.
 */
export function slips(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		// Further from the diagonal than that, it is more than `most` anyway.
		const [from, to] = [Math.max(1, row - most), Math.min(other.length, row + most)];
		const next = new Array<number>(other.length + 1).fill(most + 1);
		if (from === 1) next[0] = row;
		let least = next[0]!;
		for (let column = from; column <= to; column++) {
			const same = one[row - 1] === other[column - 1];
			let value = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
			if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
				value = Math.min(value, (beforeLast[column - 2] ?? value) + 1);
			next[column] = value;
			least = Math.min(least, value);
		}
		if (least > most) return most + 1;
		[beforeLast, last] = [last, next];
	}
	return Math.min(last[other.length]!, most + 1);
}
