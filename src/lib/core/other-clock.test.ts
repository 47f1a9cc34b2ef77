import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTrip, saidAt } from './other-clock.ts';
import type { Trip } from './other-clock.ts';

const times = fc.integer({ min: -1e12, max: 4e12 });
const ways = fc.nat({ max: 30_000 });

/** A question asked at `asked` to a clock that is so far behind, and the two ways of the trip, in milliseconds. */
function tripOf(asked: number, behind: number, there: number, back: number): Trip {
	return { asked, answered: asked + there - behind, came: asked + there + back };
}

describe('when another device said something', () => {
	it('is when it came, as long as nothing was asked of it', () => {
		expect(saidAt([], 1e12, 5000)).toBe(5000);
	});

	it('is told to half of the trip, whatever its clock shows', () => {
		fc.assert(
			fc.property(times, times, ways, ways, fc.nat({ max: 100_000 }), (asked, behind, there, back, later) => {
				const trips = addTrip([], tripOf(asked, behind, there, back));
				const said = asked + there + later;
				const found = saidAt(trips, said - behind, said + back);
				expect(Math.abs(found - said)).toBeLessThanOrEqual((there + back) / 2);
			})
		);
	});

	it('is exact where both ways take as long, though what was said was held up', () => {
		expect(saidAt([tripOf(1000, 777, 40, 40)], 6000 - 777, 9000)).toBe(6000);
	});

	it('goes by the quickest trip', () => {
		const trips = [tripOf(0, 0, 10, 900), tripOf(5000, 0, 10, 10), tripOf(10_000, 0, 800, 10)];
		expect(saidAt(trips, 12_000, 12_010)).toBe(12_000);
	});

	it('is never later than it was heard', () => {
		expect(saidAt([tripOf(0, 0, 100, 0)], 500, 510)).toBe(510 - 60);
		expect(saidAt([tripOf(0, 0, 0, 100)], 500, 510)).toBe(510);
	});

	it('is right again four questions after the other clock was set', () => {
		let trips = addTrip([], tripOf(0, 0, 5, 5));
		for (let asked = 5000; asked <= 20_000; asked += 5000)
			trips = addTrip(trips, tripOf(asked, 3600, 50, 50));
		expect(saidAt(trips, 30_000 - 3600, 30_050)).toBe(30_000);
	});
});
