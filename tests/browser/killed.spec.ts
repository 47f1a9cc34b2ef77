import type { BrowserContext, Page } from '@playwright/test';
import type { Session } from '#lib/core/session.ts';
import { endOf, isEffort } from '#lib/core/timeline.ts';
import { button, endEarly, openPlayer, readStore, soundAt, start } from './app.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './layout.ts';
import { timelineOf } from './track.ts';

test.use({ viewport: phone });

const timeline = timelineOf('deep-back');

/** A stretch of the routine that sounded without a break, in seconds. */
interface Stretch {
	readonly from: number;
	readonly to: number;
}

declare global {
	interface Window {
		seek: MediaSessionActionHandler;
		report: (at: number) => void;
	}
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A session whose pages can be killed, and what of it sounded. */
class Killed {
	readonly #context: BrowserContext;
	#page: Page;
	/** Where the sound of the routine was last seen. */
	#heard = 0;
	#from = 0;
	readonly stretches: Stretch[] = [];

	constructor(context: BrowserContext, page: Page) {
		this.#context = context;
		this.#page = page;
	}

	get page(): Page {
		return this.#page;
	}

	async begin(): Promise<void> {
		await this.#context.exposeFunction('report', (at: number) => (this.#heard = at));
		await this.#context.addInitScript((end) => {
			const { mediaSession } = navigator;
			const bind = mediaSession.setActionHandler.bind(mediaSession);
			mediaSession.setActionHandler = (action, handler) => {
				if (action === 'seekto' && handler) window.seek = handler;
				bind(action, handler);
			};
			setInterval(() => {
				const audio = document.querySelector('audio');
				if (audio && !audio.paused && audio.currentTime < end) window.report(audio.currentTime);
			}, 20);
		}, timeline.end);
		await openPlayer(this.#page, 'deep-back');
		await start(this.#page);
	}

	/** Goes to a place by the lock screen's bar. */
	async jump(place: number): Promise<void> {
		const to = await this.#page.evaluate((seekTime) => {
			const { currentTime } = document.querySelector('audio')!;
			window.seek({ action: 'seekto', seekTime });
			return currentTime;
		}, place);
		this.stretches.push({ from: this.#from, to });
		this.#from = place;
		this.#heard = NaN;
	}

	/** Lets everything up to a place be heard, as if the time had passed; on focus the page looks where its sound is. */
	async hear(place: number): Promise<void> {
		await this.#page.evaluate((place) => {
			document.querySelector('audio')!.currentTime = place;
			window.dispatchEvent(new Event('focus'));
		}, place);
		this.#heard = NaN;
	}

	/** Lets it sound up to a place. */
	async untilHeard(place: number): Promise<void> {
		await expect.poll(() => this.#heard, { intervals: [20], timeout: 20_000 }).toBeGreaterThan(place);
	}

	/** Kills the page, and resumes the session in another one from Today. */
	async killAndResume(): Promise<void> {
		const crashed = this.#page.waitForEvent('crash');
		const client = await this.#context.newCDPSession(this.#page);
		void client.send('Page.crash').catch(() => undefined);
		await crashed;
		const stopped = this.#heard;
		const dead = this.#page;
		this.#page = await this.#context.newPage();
		await dead.close();

		await this.#page.goto('./');
		await expect(button(this.#page, 'Resume')).toBeVisible();
		const [entry, ...others] = Object.values(await readStore(this.#page, 'journal')) as {
			position: number;
		}[];
		expect(others).toEqual([]);
		expect(Math.abs(entry!.position - stopped), `seconds lost of ${stopped}`).toBeLessThan(1);
		this.stretches.push({ from: this.#from, to: entry!.position });
		this.#from = entry!.position;

		await button(this.#page, 'Resume').click();
		const count = this.#page.locator('.word', { hasText: 'Back in place' });
		await expect(count).toBeVisible({ timeout: 20_000 });
		// The count, too, is heard as if its time had passed.
		await this.#page.evaluate(() => {
			document.querySelector('audio')!.currentTime += 3;
			window.dispatchEvent(new Event('focus'));
		});
		await expect(count).toBeHidden();
		const goesOn = await soundAt(this.#page);
		expect(goesOn, 'goes on where it stopped').toBeGreaterThanOrEqual(entry!.position - 0.01);
		expect(goesOn - entry!.position, 'goes on where it stopped').toBeLessThan(1);
	}

	/** Ends the session early. */
	async end(): Promise<void> {
		await button(this.#page, 'Pause').click();
		this.stretches.push({ from: this.#from, to: await soundAt(this.#page) });
		await endEarly(this.#page);
		await expect(this.#page.getByText('Written down in History.')).toBeVisible();
	}
}

/** What was done of each set, told by nothing but what sounded: a rep is done where the end of its hold was heard. */
function recount(stretches: readonly Stretch[]) {
	const sets = new Map<string, { reps: number; of: number; holds: number; seconds: number }>();
	for (const phase of timeline.phases.filter(isEffort)) {
		const { station, set, side, start, kind } = phase;
		const name = `${timeline.stations[station]!.step.name} ${set} ${side ?? '-'}`;
		const done = sets.get(name) ?? { reps: 0, of: 0, holds: 0, seconds: 0 };
		const end = endOf(phase);
		for (const { from, to } of stretches)
			done.seconds += Math.max(0, Math.min(end, to) - Math.max(start, from));
		if (kind === 'hold') {
			const times = stretches.filter(({ from, to }) => from < end && end <= to).length;
			done.of += 1;
			done.reps += times;
			done.holds += Math.min(1, times);
		}
		sets.set(name, done);
	}
	return [...sets].map(([name, { reps, of, holds, seconds }]) => ({
		name,
		reps,
		of,
		done: holds === of,
		seconds
	}));
}

function asLine({ name, reps, of, done }: ReturnType<typeof recount>[number]): string {
	return `${name} ${reps}/${of} ${done ? 'done' : 'not done'}`;
}

const kills = 50;
const parts = 4;

for (let part = 0; part < parts; part++) {
	const times = Math.floor((kills + part) / parts);
	test(`killed ${times} times at random places (${part + 1} of ${parts}), a session loses less than a second each time, and its record is right`, async ({
		page,
		context
	}) => {
		test.setTimeout(180_000);
		const random = randomFrom(part + 1);
		const session = new Killed(context, page);
		await session.begin();
		for (let kill = 0; kill < times; kill++) {
			const now = await soundAt(session.page);
			const ahead = now + 1 + 60 * random();
			const last = timeline.end - 10;
			const place = random() < 0.5 && ahead < last ? ahead : last * random();
			if (place === ahead) await session.hear(place);
			else await session.jump(place);
			await session.untilHeard(place + 0.1 + random());
			await session.killAndResume();
		}
		await session.end();

		const sessions = Object.values(await readStore(session.page, 'sessions')) as Session[];
		expect(sessions).toHaveLength(1);
		expect(await readStore(session.page, 'journal')).toEqual({});
		const [{ steps, elapsed }] = sessions as [Session];
		const written = steps.flatMap(({ name, sets }) =>
			sets.map(({ set, side, ...done }) => ({ name: `${name} ${set} ${side ?? '-'}`, ...done }))
		);
		const counted = recount(session.stretches);
		expect(written.map(asLine)).toEqual(counted.map(asLine));
		for (const [index, { name, seconds }] of counted.entries()) {
			expect(Math.abs(written[index]!.seconds - seconds), `seconds of ${name}`).toBeLessThan(0.3);
		}
		const heard = session.stretches.reduce((sum, { from, to }) => sum + to - from, 0);
		expect(Math.abs(elapsed - heard)).toBeLessThan(0.3);
		expect(
			counted.reduce((sum, { reps }) => sum + reps, 0),
			'something was done'
		).toBeGreaterThan(0);
	});
}
