import { describe, expect, it, vi } from 'vitest';
import type { Companion, Moment } from './company.ts';
import { disk } from './fake-disk.ts';
import { crawl } from './rehearsal.ts';
import { hidePage, locks, on, pass, running, showPage, shown } from './stage.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const last = () => disk.journalled.at(-1)!;
const sounding = () => !on.audio.element.paused;

/** Takes the lock away, as another tab does where this one does not answer; it keeps it. */
async function steal(): Promise<void> {
	void locks.request('holdfast-session', { steal: true }, () => new Promise(() => {}));
	await pass(0);
}

const ways: [string, () => Promise<void>][] = [
	['handed over', () => on.player.handOver()],
	['whose lock is stolen', steal]
];

describe.each(ways)('a session %s', (_, away) => {
	it('is paused and silent, and says why', async () => {
		await running(12.3);
		await away();
		await pass(5);
		expect([...shown(), sounding()]).toEqual(['paused', 'taken over', 12.3, false]);
		expect([on.player.active, on.player.screenKept]).toEqual([false, false]);
	});

	it('is not even kept alive where the page is hidden', async () => {
		await running(12);
		hidePage();
		await away();
		expect(sounding()).toBe(false);
	});

	it('was taken where it stood, when it was paused before', async () => {
		await running(12);
		on.player.pause();
		await pass(60);
		await away();
		expect(shown()).toEqual(['paused', 'taken over', 12]);
	});

	it('does not start again, whatever is pressed or happens', async () => {
		await running(12);
		await away();
		await on.player.start();
		on.player.toggle();
		on.audio.giveBack();
		hidePage();
		showPage();
		await pass(10);
		expect([...shown(), sounding()]).toEqual(['paused', 'taken over', 12, false]);
	});

	it('is written down no more, whatever is pressed', async () => {
		await running(12);
		await away();
		const written = disk.journalled.length;
		on.player.move({ type: 'next' });
		on.player.pause();
		window.dispatchEvent(new Event('pagehide'));
		on.player.end();
		await pass(60);
		await on.player.leave();
		expect([disk.journalled.length, disk.saved, disk.journal.size]).toEqual([written, [], 1]);
	});

	it('makes way for another one', async () => {
		await running(12);
		await away();
		await on.ready(crawl);
		expect(shown()).toEqual(['ready', null, 0]);
	});
});

describe('a hand-over', () => {
	it('leaves all that was done in the journal, and lets go of the lock', async () => {
		await running(12.3);
		await on.player.handOver();
		expect(last().position).toBeCloseTo(12.3, 1);
		await pass(0);
		expect(locks.held).toEqual([]);
	});

	it('is nothing to one who runs none', async () => {
		await on.ready();
		await on.player.handOver();
		expect(shown()).toEqual(['ready', null, 0]);
		await on.player.start();
		expect(shown()).toEqual(['running', null, 0]);
	});

	it('writes nothing that came after it, though the disk is slow', async () => {
		await running(12);
		const over = on.player.handOver();
		window.dispatchEvent(new Event('focus'));
		await over;
		const written = disk.journalled.length;
		await pass(5);
		expect(disk.journalled).toHaveLength(written);
	});
});

describe('a stolen lock', () => {
	it('leaves the journal to the thief', async () => {
		await running(12.3);
		const written = disk.journalled.length;
		await steal();
		await pass(5);
		expect(disk.journalled).toHaveLength(written);
	});

	it('while Resume is being answered keeps it from going on', async () => {
		await running(12);
		on.player.pause();
		const answer = on.audio.holdPlay();
		const resuming = on.player.start();
		await pass(0.1);
		await steal();
		answer();
		await resuming;
		await pass(10);
		expect([...shown(), sounding()]).toEqual(['paused', 'taken over', 12, false]);
	});
});

/** Writes down all that it is told; wants to be told at some places. */
class Witness implements Companion {
	readonly told: (Moment | null)[] = [];
	/** All since the session began. */
	get moments(): (Moment | null)[] {
		return this.told.slice(this.told.findIndex((moment) => moment !== null));
	}
	readonly #places: readonly number[];

	constructor(...places: readonly number[]) {
		this.#places = places;
	}

	follow(moment: Moment | null): void {
		this.told.push(moment);
	}

	wants({ state }: Moment): number | undefined {
		return this.#places.find((place) => place > state.position);
	}
}

const positions = (told: readonly (Moment | null)[]) => told.map((moment) => moment?.state.position ?? NaN);

describe('companions', () => {
	it('are told where the session stands at least twice a second, and of every change at once', async () => {
		const witness = new Witness();
		on.player.accompany(witness);
		await running(20);
		const at = positions(witness.moments);
		const gaps = at.slice(1).map((position, index) => position - at[index]!);
		expect(Math.max(...gaps)).toBeLessThan(0.53);
		on.player.move({ type: 'next' });
		expect(witness.told.at(-1)?.state).toBe(on.player.state);
		on.player.pause();
		expect(witness.told.at(-1)?.state.status).toBe('paused');
		expect(witness.told.at(-1)?.glance).toMatchObject({ word: 'Rest', seconds: 30 });
	});

	it('are told at the places that they want, to the hundredth', async () => {
		const witness = new Witness(3.14, 3.21, 10.77);
		on.player.accompany(witness);
		await running(15);
		for (const place of [3.14, 3.21, 10.77]) {
			const late = positions(witness.moments).filter((position) => position >= place)[0]! - place;
			expect(late).toBeLessThan(0.01);
		}
	});

	it.each<[string, () => Promise<void>]>([
		['ended by hand', () => (on.player.end(), pass(0).then(() => {}))],
		['ended in its own time', async () => void (await pass(75))],
		['left', () => on.player.leave()],
		...ways
	])('are told last that it is over when the session is %s', async (_, ends) => {
		const witness = new Witness();
		on.player.accompany(witness);
		await running(12);
		expect(witness.moments).not.toContain(null);
		await ends();
		window.dispatchEvent(new Event('focus'));
		await pass(60);
		expect(witness.told.at(-1)).toBeNull();
	});
});
