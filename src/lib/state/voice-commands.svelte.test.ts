import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '#lib/core/compile.ts';
import { defaultTiming } from '#lib/core/dose.ts';
import type { Line } from '#lib/core/lines.ts';
import type { PlayerState } from '#lib/core/player.ts';
import { inARow, stepOf } from '#lib/core/routine.arbitrary.ts';
import { FakeRecognition, stubRecognition } from '#lib/device/fake-recognition.ts';
import { emptyDisk } from './fake-disk.ts';
import { handsFree } from './hands-free.svelte.ts';
import { momentOf, runningAt } from './moment-of.ts';
import { VoiceCommands } from './voice-commands.svelte.ts';

vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const planks = compile(inARow(stepOf({ type: 'time', sides: 'none', sets: 2, seconds: 20 })), defaultTiming);
/** Two in quick succession, then one for itself. */
const lines: readonly Line[] = [
	{ at: 1, end: 2, says: 'paused' },
	{ at: 2.2, end: 4, says: { name: 'Plank' } },
	{ at: 12, end: 13, says: 'halfway' }
];
const led = { start: vi.fn(() => Promise.resolve()), pause: vi.fn(), move: vi.fn() };
let commands: VoiceCommands;

beforeEach(async () => {
	vi.clearAllMocks();
	emptyDisk();
	stubRecognition(FakeRecognition);
	await handsFree.listen(true);
	commands = new VoiceCommands(led);
});
afterEach(() => stubRecognition());

const at = (position: number, about: Partial<PlayerState> = {}) =>
	momentOf(runningAt(planks, position, about), lines);
const say = (words: string) => FakeRecognition.made.at(-1)?.hear(words);

describe('the microphone', () => {
	it.each([
		[0.99, true],
		[1, false],
		[1.5, false],
		[2, false],
		[2.1, false],
		[3, false],
		[4, false],
		[4.39, false],
		[4.4, true],
		[8, true],
		[12.5, false],
		[13.39, false],
		[13.4, true]
	])('%d s in, with what the voice says there, listens: %s', (position, listens) => {
		commands.follow(at(0.5));
		commands.follow(at(position));
		expect(FakeRecognition.listening).toBe(listens);
	});

	it('never listens to the voice, told only when it has asked to be', () => {
		let position = 0;
		while (position < 20) {
			const moment = at(position);
			commands.follow(moment);
			const until = commands.wants(moment) ?? 20;
			const speaks = lines.some((line) => line.at < until && line.end + 0.4 > position);
			expect(FakeRecognition.listening).toBe(!speaks);
			position = until;
		}
	});

	it.each(['paused', 'resuming'] as const)(
		'listens to who has %s the session in the middle of a line',
		(status) => {
			commands.follow(at(1.5));
			commands.follow(at(1.5, { status }));
			expect(FakeRecognition.listening).toBe(true);
		}
	);

	it('is off before the session, and after it', () => {
		expect(FakeRecognition.made).toEqual([]);
		commands.follow(at(8));
		commands.follow(null);
		expect(FakeRecognition.listening).toBe(false);
	});

	it('is not touched for who did not ask, nor has the session to be told of lines', async () => {
		await handsFree.listen(false);
		for (const position of [0, 3, 8]) commands.follow(at(position));
		expect([FakeRecognition.made, commands.wants(at(0))]).toEqual([[], undefined]);
	});

	it('is off at once for who does not want it any more', async () => {
		commands.follow(at(8));
		await handsFree.listen(false);
		commands.follow(at(8.1));
		expect(FakeRecognition.listening).toBe(false);
	});

	it('that is refused is told of, and not asked for again', () => {
		commands.follow(at(8));
		expect(commands.refused).toBe(false);
		FakeRecognition.made[0]!.fail('not-allowed');
		commands.follow(at(8.5));
		expect([commands.refused, FakeRecognition.made.length, FakeRecognition.listening]).toEqual([
			true,
			1,
			false
		]);
	});
});

describe('a word', () => {
	beforeEach(() => commands.follow(at(8)));
	const done = () =>
		Object.entries(led).flatMap(([name, { mock }]) => mock.calls.map((given: unknown[]) => [name, ...given]));

	it.each<[string, unknown[]]>([
		['pause', ['pause']],
		['resume', ['start']],
		['next', ['move', { type: 'next' }]],
		['longer', ['move', { type: 'adjust', seconds: 10 }]]
	])('%s does %o, and nothing else', (word, expected) => {
		say(word);
		expect(done()).toEqual([expected]);
	});

	it('that is no command does nothing', () => {
		say('phew');
		expect(done()).toEqual([]);
	});

	it('that comes while the voice speaks does nothing', () => {
		commands.follow(at(12.5));
		say('next');
		expect(done()).toEqual([]);
	});
});
