import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeRecognition, stubRecognition } from '#lib/device/fake-recognition.ts';
import { commandsHere, fetchCommands } from './spoken-commands.ts';

beforeEach(() => stubRecognition(FakeRecognition));
afterEach(() => stubRecognition());

it.each([
	['available', 'ready'],
	['downloadable', 'needs a download'],
	['downloading', 'downloading'],
	['unavailable', 'impossible']
] as const)('spoken commands whose language pack is %s are: %s', async (pack, here) => {
	FakeRecognition.pack = pack;
	expect(await commandsHere()).toBe(here);
});

it('spoken commands are impossible where the browser has none', async () => {
	stubRecognition();
	expect([await commandsHere(), await fetchCommands()]).toEqual(['impossible', false]);
});

it.each([true, false])('a download says whether they are there now: %s', async (installs) => {
	FakeRecognition.installs = installs;
	expect(await fetchCommands()).toBe(installs);
});
