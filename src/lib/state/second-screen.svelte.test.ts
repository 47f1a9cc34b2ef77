import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTelevision } from '#lib/device/fake-presentation.ts';
import { makeScreenChannel } from '#lib/device/second-screen-shown.ts';
import { crawl, planks } from './rehearsal.ts';
import { ScreenFinder } from './second-screen-finder.svelte.ts';
import { ShownScreen } from './second-screen-shown.svelte.ts';
import { SecondScreen } from './second-screen.svelte.ts';
import { on, pass, running } from './stage.ts';

vi.mock('#lib/storage/journal.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/changing-sessions.ts', () => import('./fake-disk.ts'));
vi.mock('#lib/storage/settings.ts', () => import('./fake-disk.ts'));

const url = 'https://holdfast.test/screen';

let television: FakeTelevision;
let screen: SecondScreen;
let shown: ShownScreen;

/** A clock that has nothing to do with that of the device that leads. */
const theirClock = () => Date.now() - 987_654_321;

beforeEach(() => {
	television = new FakeTelevision();
	television.put();
	screen = new SecondScreen(on.player, url);
	shown = new ShownScreen(makeScreenChannel, theirClock);
});
afterEach(() => {
	shown.close();
	screen.stop();
	television.remove();
});

type Face = Pick<ShownScreen, 'glance' | 'state' | 'leadLeft'>;
const face = ({ glance, state, leadLeft }: Face) =>
	glance && `${state!.status} ${glance.word} ${glance.seconds} ${leadLeft}`;
const seen = () => [shown.view, face(shown)];

async function show(): Promise<void> {
	await screen.show();
	await pass(0.1);
}

/** Lets time pass in steps of 50 ms, and gives every face that was on one screen for 100 ms and not on the other. */
async function apart(seconds: number): Promise<string[]> {
	const found: string[] = [];
	let before = false;
	for (let step = 0; step < seconds * 20; step++) {
		await pass(0.05);
		const [there, here] = [face(on.player), face(shown)];
		if (there !== here && before) found.push(`${there} | ${here}`);
		before = there !== here;
	}
	return found;
}

describe('another screen', () => {
	it('waits, shows the session from its first moment on, and says when it is over', async () => {
		await show();
		expect([screen.status, ...seen()]).toEqual(['on', 'waiting', null]);
		await running();
		await pass(0.05);
		expect(seen()).toEqual(['session', 'running Get ready 10 0']);
		await pass(78);
		expect(seen()).toEqual(['session', 'running Work 2 0']);
		await pass(3);
		expect(shown.view).toBe('over');
	});

	it('shows within a tenth of a second what is done, whatever its clock says', async () => {
		await running(3.3);
		await show();
		for (const act of [
			() => {},
			() => on.player.move({ type: 'next' }),
			() => on.player.pause(),
			() => on.player.move({ type: 'back' }),
			() => void on.player.start(),
			() => on.player.move({ type: 'adjust', seconds: 10 }),
			() => on.player.move({ type: 'jump', station: 0 })
		]) {
			act();
			expect(await apart(5.7)).toEqual([]);
		}
	});

	it('shows a session that it finds paused', async () => {
		await running(40, crawl);
		on.player.pause();
		screen = new SecondScreen(on.player, url);
		await show();
		expect(seen()).toEqual(['session', 'paused Your pace 30 0']);
	});

	it('shows it at once, though its first question was not heard', async () => {
		await running(12);
		await screen.show();
		vi.spyOn(television.leading!, 'hear').mockReturnValueOnce();
		await pass(0.1);
		expect(seen()).toEqual(['session', 'running Work 18 0']);
	});

	it('shows the next session too, without being asked again', async () => {
		await show();
		await running(12);
		on.player.end();
		await pass(0.1);
		expect(shown.view).toBe('over');
		await on.ready(planks);
		await pass(60);
		expect(shown.view).toBe('over');
		await on.player.start();
		await pass(0.1);
		expect(seen()).toEqual(['session', 'running Get ready 10 0']);
	});

	it.each<[string, () => unknown]>([
		['left', () => on.player.leave()],
		['handed over to another tab', () => on.player.handOver()]
	])('says that it is over where the session is %s', async (_, ends) => {
		await show();
		await running(12);
		await ends();
		await pass(0.1);
		expect(shown.view).toBe('over');
	});

	it('cannot take the session to itself', async () => {
		await show();
		await running(12);
		television.list.connections[0]!.send('{"type":"hand over"}');
		await pass(1);
		expect(on.player.status).toBe('running');
	});

	it('says so where it hears nothing any more, and goes on when it does', async () => {
		await show();
		await running(12);
		const mute = vi.spyOn(television.leading!, 'hear').mockReturnValue();
		on.player.pause();
		await pass(21);
		expect(shown.view).toBe('lost');
		mute.mockRestore();
		await pass(5.1);
		expect(seen()).toEqual(['session', 'paused Work 18 0']);
	});
});

describe('a second screen', () => {
	it('that is stopped is closed there, and shows nothing more', async () => {
		await show();
		await running(12);
		screen.stop();
		await pass(1);
		expect([screen.status, screen.problem, television.open]).toEqual(['off', null, false]);
		await show();
		expect([screen.status, television.opened.length]).toEqual(['on', 2]);
	});

	it('that was closed there is no problem', async () => {
		await show();
		television.leading!.terminate();
		await pass(1);
		expect([screen.status, screen.problem]).toEqual(['off', null]);
	});

	it.each<[string, string | null]>([
		['NotAllowedError', null],
		['NotFoundError', 'none found'],
		['UnknownError', 'refused']
	])('that could not be opened for a %s is told as %o, until it is tried again', async (refusal, problem) => {
		television.refusal = refusal;
		await show();
		expect([screen.status, screen.problem]).toEqual(['off', problem]);
		television.refusal = null;
		await show();
		expect([screen.status, screen.problem]).toEqual(['on', null]);
	});

	it('that is lost is connected to again by itself, and goes on', async () => {
		await running(12);
		await show();
		television.leading!.lose();
		expect(shown.view).toBe('lost');
		await pass(1);
		expect([screen.status, screen.problem, television.opened.length]).toEqual(['on', null, 1]);
		expect(await apart(3)).toEqual([]);
		expect(shown.view).toBe('session');
	});

	it('that is lost for good is told', async () => {
		await show();
		television.open = false;
		television.leading!.lose();
		await pass(1);
		expect([screen.status, screen.problem, shown.view]).toEqual(['off', 'lost', 'lost']);
	});

	it('that breaks while it is being connected is told, and not tried without end', async () => {
		await screen.show();
		television.leading!.lose();
		await pass(1);
		expect([screen.status, screen.problem]).toEqual(['off', 'lost']);
	});

	it('that is opened after the page was left is closed again', async () => {
		const showing = screen.show();
		screen.stop();
		await showing;
		await pass(1);
		expect([screen.status, television.open]).toEqual(['off', false]);
	});

	it('is asked for once, however often the button is tapped', async () => {
		await Promise.all([screen.show(), screen.show()]);
		expect(television.opened).toHaveLength(1);
	});
});

describe('looking for screens', () => {
	const found = () => new ScreenFinder(on.player);
	const settle = () => vi.waitFor(() => pass(0));

	it('finds none as long as there is none, and loses it when it goes', async () => {
		television.availability.value = false;
		const finder = found();
		const rest = finder.look();
		await settle();
		expect(finder.screen).toBeNull();
		television.comeAndGo(true);
		await vi.waitFor(() => expect(finder.screen).not.toBeNull());
		television.comeAndGo(false);
		expect(finder.screen).toBeNull();
		rest();
	});

	it('keeps one that is shown on, though no other can be found, and gives it back in the end', async () => {
		const finder = found();
		const rest = finder.look();
		await vi.waitFor(() => expect(finder.screen?.status).toBe('off'));
		await finder.screen!.show();
		await pass(1);
		television.comeAndGo(false);
		expect([finder.screen?.status, television.opened]).toEqual(['on', [`${location.origin}/screen`]]);
		rest();
		expect([finder.screen, television.open]).toEqual([null, false]);
	});

	it('connects again to the screen that was shown on before a reload', async () => {
		await show();
		television.leading!.lose();
		await pass(1);
		const finder = found();
		const rest = finder.look();
		await vi.waitFor(() => expect(finder.screen?.status).toBe('on'));
		expect(television.opened).toHaveLength(1);
		rest();
	});
});
