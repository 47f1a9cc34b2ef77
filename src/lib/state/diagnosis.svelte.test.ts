import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeAudio } from '#lib/audio/fake-audio.ts';
import { scoreOf } from '#lib/audio/fake-score.ts';
import { FollowAlong } from '#lib/audio/follow-along.ts';
import type { DiagnosisLog } from '#lib/core/diagnosis.ts';
import type { SoundMode } from '#lib/core/sound.ts';
import { FakeLocks, stubNavigator } from '#lib/device/fake-locks.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { Diagnosis } from './diagnosis.svelte.ts';
import { DiagnosisLogbook } from './diagnosis-log.svelte.ts';
import { disk, emptyDisk, full } from './fake-disk.ts';
import { SoundDesk } from './sound-desk.svelte.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/device/save-file.ts', () => ({ saveFile: vi.fn() }));

let on: Diagnosis;
let audio: FakeAudio;
let locks: FakeLocks;
let screenLocks: number;
let wallAhead: number;
let buildFails: boolean;
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** What the sound moves along, in seconds: it can be made to stand. */
const soundClock = {
	lost: 0,
	stoodAt: undefined as number | undefined,
	get now() {
		return (this.stoodAt ?? performance.now() / 1000) - this.lost;
	},
	stand() {
		this.stoodAt = performance.now() / 1000;
	},
	goOn() {
		if (this.stoodAt !== undefined) this.lost += performance.now() / 1000 - this.stoodAt;
		this.stoodAt = undefined;
	}
};

const facts = {
	device: (mode: SoundMode) => ({
		userAgent: 'A browser',
		mode,
		screen: '390 × 844 at 3',
		installed: true,
		audioSession: 'playback',
		outputLatency: null,
		appVersion: '1'
	}),
	latency: () => Promise.resolve(0.12)
};

function newDiagnosis(): Diagnosis {
	const build = () =>
		buildFails
			? Promise.reject(new Error('No memory.'))
			: Promise.resolve({ blob: new Blob(), leadBackAt: 602, pauseAt: 615, length: 745 });
	const desk = new SoundDesk(
		() => Promise.resolve(new FollowAlong(audio.element, build)),
		(timeline) => Promise.resolve({ score: scoreOf(timeline), voiceMissing: false })
	);
	const clocks = { now: () => performance.now(), wall: () => Date.now() + wallAhead };
	return new Diagnosis(desk, facts, new DiagnosisLogbook(clocks));
}

beforeEach(async () => {
	vi.useFakeTimers({ now: 1_750_000_000_000 });
	URL.createObjectURL = () => 'blob:track';
	URL.revokeObjectURL = () => undefined;
	locks = new FakeLocks();
	screenLocks = 0;
	wallAhead = 0;
	buildFails = false;
	stubNavigator('locks', locks);
	stubNavigator('wakeLock', { request: () => ++screenLocks });
	emptyDisk();
	soundClock.goOn();
	audio = new FakeAudio(() => soundClock.now);
	on = newDiagnosis();
	await on.open();
	on.makeReady();
	await pass(0);
});
afterEach(() => {
	on.close();
	turn('visible');
	vi.useRealTimers();
});

function turn(visibility: DocumentVisibilityState): void {
	Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
	document.dispatchEvent(new Event('visibilitychange'));
}

async function running(seconds = 0): Promise<void> {
	await on.start();
	await pass(seconds);
}

/** What was logged but samples. */
const events = (log = on.log) => log!.entries.map(({ what }) => what).filter((what) => what !== 'sample');
const kept = () => disk.settings.get('diagnosis') as DiagnosisLog;

describe('a test', () => {
	it('plays, and logs where the sound is against both clocks about once a second', async () => {
		await running(3);
		expect([on.running, audio.element.paused, on.verdict]).toEqual([true, false, null]);
		expect(on.log!.entries).toEqual(
			[0, 1, 2, 3].map((second) => ({
				at: second * 1000,
				wall: 1_750_000_000_000 + second * 1000,
				position: second,
				what: second === 0 ? 'start' : 'sample'
			}))
		);
	});

	it('says what it ran on, the latency as soon as it is known', async () => {
		await running(2);
		expect(on.log!.device).toEqual({ ...facts.device('follow-along'), outputLatency: 0.12 });
	});

	it('ends when the person says so, silently, with a verdict', async () => {
		await running(40);
		on.end();
		await pass(30);
		expect([on.running, audio.element.paused, events()]).toEqual([false, true, ['start', 'ended']]);
		expect(on.verdict).toMatchObject({ kind: 'good' });
	});

	it('finishes by itself after ten minutes', async () => {
		await running(610);
		expect([on.running, audio.element.paused, events()]).toEqual([false, true, ['start', 'finished']]);
	});

	it('starts again from the beginning, with a new log', async () => {
		await running(40);
		on.end();
		await running(2);
		expect([audio.element.currentTime, events()]).toEqual([2, ['start']]);
	});

	it('that nobody comes back to is given up after half an hour', async () => {
		await running(5);
		audio.stop();
		await pass(2_000);
		expect([on.running, events()]).toEqual([false, ['start', 'paused', 'given up']]);
	});

	it('lets the screen lock', async () => {
		await running(5);
		expect(screenLocks).toBe(0);
	});

	it('is ended by leaving', async () => {
		await running(5);
		on.close();
		await pass(0);
		expect([audio.element.paused, events(kept())]).toEqual([true, ['start', 'ended']]);
	});

	it('that is left while it is starting does not start', async () => {
		const starting = on.start();
		on.close();
		await starting;
		await pass(5);
		expect([on.running, audio.element.paused]).toEqual([false, true]);
	});

	it('is not misled by a clock that is set', async () => {
		await running(30);
		wallAhead = 3_600_000;
		await pass(30);
		on.end();
		expect(on.verdict).toMatchObject({ kind: 'good', sentence: expect.stringContaining('0.00 s') as string });
	});
});

describe('the page', () => {
	it('is logged when it is hidden and shown, frozen and resumed, each once', async () => {
		await running(5);
		turn('hidden');
		window.dispatchEvent(new Event('pagehide'));
		document.dispatchEvent(new Event('freeze'));
		await pass(3);
		document.dispatchEvent(new Event('resume'));
		turn('visible');
		window.dispatchEvent(new Event('pageshow'));
		window.dispatchEvent(new Event('focus'));
		expect(events()).toEqual(['start', 'hidden', 'frozen', 'resumed', 'shown']);
	});
});

describe('an interruption', () => {
	it('is logged where the sound stopped', async () => {
		await running(5);
		audio.stop();
		await pass(3);
		expect([on.silent, events()]).toEqual([true, ['start', 'paused']]);
		expect(on.log!.entries.at(-1)).toMatchObject({ at: 8_000, position: 5 });
	});

	it('that the device ends is over by itself', async () => {
		await running(5);
		audio.stop();
		await pass(3);
		void audio.element.play();
		audio.element.dispatchEvent(new Event('play'));
		await pass(3);
		expect([on.silent, events()]).toEqual([false, ['start', 'paused', 'back by itself']]);
		expect(audio.element.currentTime).toBe(8);
	});

	it('is over when the page is shown, if the browser lets it', async () => {
		await running(5);
		turn('hidden');
		audio.stop();
		await pass(3);
		turn('visible');
		await pass(2);
		on.end();
		expect(events()).toEqual(['start', 'hidden', 'paused', 'shown', 'back when shown', 'ended']);
		expect(on.verdict).toMatchObject({ kind: 'interrupted' });
	});

	it('is over with a tap where the browser does not', async () => {
		await running(5);
		turn('hidden');
		audio.stop();
		await pass(3);
		audio.refuse(new DOMException('', 'NotAllowedError'));
		turn('visible');
		await pass(1);
		expect([on.silent, on.sound.problem]).toEqual([true, 'interrupted']);
		audio.refuse(undefined);
		await on.goOn();
		await pass(2);
		on.end();
		expect(events().slice(2)).toEqual(['paused', 'shown', 'refused', 'back by a tap', 'ended']);
		expect(on.verdict).toMatchObject({ kind: 'stopped' });
	});

	it('is told from a stall, which is over when the sound moves again', async () => {
		await running(5);
		soundClock.stand();
		await pass(5);
		expect([on.silent, events()]).toEqual([true, ['start', 'stalled']]);
		soundClock.goOn();
		await pass(3);
		on.end();
		expect(events()).toEqual(['start', 'stalled', 'back by itself', 'ended']);
	});
});

describe('the log', () => {
	it('is on disk within five seconds, and at once when something happens', async () => {
		await running();
		await pass(0);
		expect(kept().entries).toHaveLength(1);
		await pass(4);
		expect(kept().entries).toHaveLength(1);
		await pass(2);
		expect(kept().entries).toHaveLength(6);
		audio.stop();
		await pass(0);
		expect(kept().entries.at(-1)!.what).toBe('paused');
	});

	it('of a page that was killed is there on the next visit', async () => {
		await running(62);
		const next = newDiagnosis();
		await next.open();
		expect(next.verdict).toMatchObject({
			kind: 'stopped',
			sentence: expect.stringContaining('The log breaks off after 1 min') as string
		});
		next.close();
	});

	it('that cannot be kept is told of, and the test goes on', async () => {
		disk.problem = full;
		await running(12);
		expect([on.problem, on.running, on.log!.entries.length]).toEqual([full, true, 13]);
	});

	it('is handed over as a file that says what it means', async () => {
		await running(5);
		on.end();
		on.save();
		const [name, type, content] = vi.mocked(saveFile).mock.lastCall!;
		expect([name, type]).toEqual([
			expect.stringMatching(/^holdfast-sound-test-2025-06-1\d\.json$/),
			'application/json'
		]);
		expect(JSON.parse(content as string)).toMatchObject({
			verdict: { kind: 'too short to say' },
			device: { userAgent: 'A browser' },
			findings: { ending: 'ended' },
			entries: on.log!.entries
		});
	});
});

describe('where it cannot run', () => {
	it('because a session runs, nothing sounds; once that is over, it starts', async () => {
		let over!: () => void;
		const session = new Promise<void>((resolve) => (over = resolve));
		void locks.request('holdfast-session', { ifAvailable: true }, () => session);
		await pass(0);
		window.dispatchEvent(new Event('focus'));
		await pass(0);
		await running(5);
		expect([on.elsewhere, on.running, audio.plays]).toEqual([true, false, 0]);
		over();
		await pass(0);
		await running(5);
		expect([on.elsewhere, on.running]).toEqual([false, true]);
	});

	it('because a session began unseen, it is silent at once', async () => {
		void locks.request('holdfast-session', { ifAvailable: true }, () => new Promise(() => {}));
		await pass(0);
		await running(5);
		expect([on.elsewhere, on.running, audio.element.paused, on.log]).toEqual([true, false, true, null]);
	});

	it('because the sound is refused, it says so, and the next Start tries again', async () => {
		audio.refuse(new DOMException('', 'NotAllowedError'));
		await running(5);
		expect([on.running, on.sound.problem, on.log]).toEqual([false, 'refused', null]);
		audio.refuse(undefined);
		await running(5);
		expect([on.running, on.sound.problem]).toEqual([true, null]);
	});

	it('because the track cannot be built, it says so, and the next Start builds it', async () => {
		on.close();
		buildFails = true;
		on = newDiagnosis();
		await on.open();
		on.makeReady();
		await running(5);
		expect([on.running, on.sound.problem]).toEqual([false, 'not built']);
		buildFails = false;
		await running(5);
		expect([on.running, on.sound.problem]).toEqual([true, null]);
	});
});
