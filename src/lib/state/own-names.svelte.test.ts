import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import { linesOf } from '#lib/core/lines.ts';
import { lengthsOf } from '#lib/core/lines.arbitrary.ts';
import { transition } from '#lib/core/player.ts';
import type { PlayerEvent, PlayerState } from '#lib/core/player.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import { FakeSpeech, stubSpeech, voiceOf } from '#lib/device/fake-speech.ts';
import { emptyDisk } from './fake-disk.ts';
import { momentOf, runningAt } from './moment-of.ts';
import { OwnNames } from './own-names.ts';
import { soundChoice } from './sound-choice.svelte.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const twenty = { type: 'time', sides: 'none', sets: 1, seconds: 20 } as const;
/** Two exercises of the person's own: ready 0–10, work 10–30, rest 30–60, work 60–80. */
const timeline = compile(
	inARow(
		stepOf(twenty, { exercise: 'own-1', name: 'Couch rolls' }),
		stepOf(twenty, { exercise: 'own-2', name: 'Towel pulls' })
	),
	defaultTiming
);
const lines = linesOf(timeline, 'full', lengthsOf({ name: undefined, next: undefined }));
/** Where the two names are to be said. */
const [first, second] = lines.flatMap(({ at, says }) => (typeof says === 'string' ? [] : at)) as [
	number,
	number
];

let speech: FakeSpeech;
let names: OwnNames;
let state: PlayerState;

beforeEach(async () => {
	vi.useFakeTimers();
	emptyDisk();
	await soundChoice.set({ voice: 0.8 });
	speech = new FakeSpeech(voiceOf('en-GB'));
	stubSpeech(speech);
	names = new OwnNames();
	state = runningAt(timeline, 0);
});
afterEach(() => {
	stubSpeech();
	vi.useRealTimers();
});

function follow(after: PlayerState): void {
	state = after;
	names.follow(momentOf(state, lines));
}
const send = (event: PlayerEvent) => follow(transition(state, event));
const sound = (...positions: readonly number[]) => {
	for (const position of positions) send({ type: 'progress', position });
};
const begun = () => speech.begun.map(({ text }) => text);

describe('a name of the person’s own', () => {
	it('is spoken when it is due, once, as loud as the voice', () => {
		follow(state);
		sound(first - 0.01);
		expect(begun()).toEqual([]);
		sound(first, first + 0.01, first + 0.2);
		expect(begun()).toEqual(['Couch rolls']);
		expect(speech.speaking?.volume).toBeCloseTo(0.64, 6);
	});

	it('is spoken for every exercise, whenever the session is followed', () => {
		follow(state);
		for (let position = 0; position < 79; position += 0.37) sound(position);
		expect(begun()).toEqual(['Couch rolls', 'Towel pulls']);
	});

	it('come to too late is left out: it would run into what follows', () => {
		follow(state);
		sound(first + 0.6);
		expect(begun()).toEqual([]);
	});

	it('is what it asks to be told of', () => {
		const wantsAt = (position: number) => names.wants(momentOf(runningAt(timeline, position), lines));
		expect([0, first, second].map(wantsAt)).toEqual([first, second, undefined]);
	});

	it('is not spoken again by its place being passed with a jump', () => {
		follow(state);
		send({ type: 'seek', position: 50 });
		sound(50.1);
		expect(begun()).toEqual([]);
	});

	it('is spoken again after a jump back to before it', () => {
		follow(state);
		sound(first, first + 1);
		speech.finish();
		send({ type: 'seek', position: 0 });
		sound(first);
		expect(begun()).toEqual(['Couch rolls', 'Couch rolls']);
	});

	it('has the voices looked for before it is due', () => {
		follow(state);
		expect(speech.asked).toBeGreaterThan(0);
	});
});

describe('a pause', () => {
	it('stops a name in the middle', () => {
		follow(state);
		sound(first);
		send({ type: 'pause' });
		expect(speech.speaking).toBeUndefined();
	});

	it('stops a name that has cut another short', async () => {
		follow(state);
		sound(first);
		send({ type: 'seek', position: second - 0.1 });
		sound(second);
		await vi.advanceTimersByTimeAsync(0);
		expect(speech.speaking?.text).toBe('Towel pulls');
		send({ type: 'pause' });
		expect(speech.speaking).toBeUndefined();
	});

	it('has no names, nor has the count back in', () => {
		follow({ ...state, status: 'paused' });
		for (const status of ['paused', 'resuming'] as const) follow({ ...state, status, position: first });
		expect(begun()).toEqual([]);
	});

	it('leaves alone what another speaks', () => {
		follow(state);
		speech.speak(new SpeechSynthesisUtterance('Not of this app’s session'));
		send({ type: 'pause' });
		expect(speech.speaking).toBeDefined();
	});
});

it('a session that is left stops its name', () => {
	follow(state);
	sound(first);
	names.follow(null);
	expect(speech.speaking).toBeUndefined();
});

it('a session of recorded names alone asks for no voice, and says none', () => {
	const recorded = linesOf(timeline, 'full', lengthsOf());
	for (const position of [0, first, second]) names.follow(momentOf(runningAt(timeline, position), recorded));
	expect([speech.asked, begun()]).toEqual([0, []]);
});
