import { glance } from '#lib/core/glance.ts';
import { newPlayer } from '#lib/core/player.ts';
import { expect, test } from './fixtures.ts';
import { begin, comeBack, end, hear, hide, lookAt, press, stored, until } from './hidden-page.ts';
import type { Entry } from './hidden-page.ts';
import { RawChromium } from './raw-chromium.ts';
import type { RawPage } from './raw-chromium.ts';
import { timelineOf } from './track.ts';

const timeline = timelineOf('deep-back');

let chromium: RawChromium;

test.beforeEach(() => {
	chromium = new RawChromium(['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10']);
});
test.afterEach(() => chromium.close());

test('hidden for two minutes, the tones go on, and position and screen are right on return', async ({
	baseURL
}) => {
	test.setTimeout(200_000);
	const page = await begin(chromium, baseURL);
	const before = await lookAt(page);
	expect(before.visibility).toBe('visible');

	await hide(chromium, page);
	const hidden = await lookAt(page);
	await until(page, 'audio.currentTime >= 121.5', 150);
	const late = await lookAt(page);
	expect(late.visibility).toBe('hidden');
	const lag = late.sound - hidden.sound - (late.clock - hidden.clock);
	// Half a percent: the loudspeaker that a headless browser pretends to have goes by a clock of its own.
	expect(Math.abs(lag), 'the sound kept the time of the clock').toBeLessThan(0.6);

	const onReturn = await comeBack(page);
	expect(onReturn.visibility).toBe('visible');
	const shouldBe = glance({ ...newPlayer(timeline), position: onReturn.sound });
	expect(onReturn.word).toBe(shouldBe.word);
	expect(Math.abs(onReturn.seconds - shouldBe.seconds)).toBeLessThanOrEqual(1);
	const { visits } = await stored<Entry>(page, 'journal');
	const passed = timeline.phases.filter(({ start, duration }) => start + duration <= late.sound);
	expect(passed.length).toBeGreaterThan(40);
	const done = visits.filter((visit) => visit.done).map(({ phase }) => phase);
	expect(done.slice(0, passed.length), 'every phase is booked, once and in order').toEqual(
		passed.map((_, index) => index)
	);
});

test('paused while hidden, the page is kept alive where it stands, and Play on the lock screen goes on from there', async ({
	baseURL
}) => {
	test.setTimeout(120_000);
	const page = await begin(chromium, baseURL);
	await hear(page, 40.2);
	await hide(chromium, page);
	await press(page, 'pause');
	await until(page, `word === 'Paused' && audio.currentTime > ${timeline.end}`);
	const paused = await lookAt(page);
	expect(paused).toMatchObject({ silent: false, lockScreen: 'paused' });
	const { position } = await stored<Entry>(page, 'journal');
	expect(position).toBeGreaterThan(40.2);
	expect(position).toBeLessThan(42);

	// Longer than the ten seconds after which a hidden page that is silent has almost no timers left.
	await until(page, `audio.currentTime >= ${paused.sound + 14}`);
	const ticks = await page.evaluate<number>(`new Promise((resolve) => {
		const until = document.querySelector('audio').currentTime + 3;
		let ticks = 0;
		const counting = setInterval(() => {
			ticks += 1;
			if (document.querySelector('audio').currentTime < until) return;
			clearInterval(counting);
			resolve(ticks);
		}, 100);
	})`);
	expect(ticks, 'timers of three seconds').toBeGreaterThan(15);
	expect(await lookAt(page)).toMatchObject({ silent: false, lockScreen: 'paused', word: 'Paused' });
	expect((await stored<Entry>(page, 'journal')).position).toBe(position);

	await press(page, 'play');
	await until(page, `word === 'Back in place'`);
	const resumed = await lookAt(page);
	expect(resumed).toMatchObject({ visibility: 'hidden', lockScreen: 'playing' });
	await until(page, `audio.currentTime >= ${position + 3} && audio.currentTime < ${timeline.end}`);
	const later = await lookAt(page);
	expect(later.refused, 'the sound was never stopped, so it need not begin').toBe(0);
	const took = later.clock - resumed.clock - (later.sound - position);
	expect(took, 'the count took three seconds').toBeGreaterThan(2.5);
	expect(took, 'the count took three seconds').toBeLessThan(4.2);

	const onReturn = await comeBack(page);
	const shouldBe = glance({ ...newPlayer(timeline), position: onReturn.sound });
	expect(onReturn.word).toBe(shouldBe.word);
	expect(Math.abs(onReturn.seconds - shouldBe.seconds)).toBeLessThanOrEqual(1);
	const { session, at } = await end(page);
	expect(Math.abs(session.elapsed - at), 'the pause is no part of it').toBeLessThan(0.2);
});

test('paused while hidden and looked at again, it is silent, and Resume goes on', async ({ baseURL }) => {
	test.setTimeout(60_000);
	const page = await begin(chromium, baseURL);
	await hear(page, 40.2);
	await hide(chromium, page);
	await press(page, 'pause');
	await until(page, `word === 'Paused' && audio.currentTime > ${timeline.end}`);
	const { position } = await stored<Entry>(page, 'journal');
	await page.activate();
	await until(page, 'audio.paused');
	const onReturn = await lookAt(page);
	expect(onReturn.word).toBe('Paused');
	expect(onReturn.sound).toBeCloseTo(position, 1);

	await page.click('button', 'Resume');
	await until(page, `word === 'Back in place'`);
	await until(page, `word !== 'Back in place' && audio.currentTime < ${position + 1}`);
	const { session, at } = await end(page);
	expect(Math.abs(session.elapsed - at)).toBeLessThan(0.2);
});

test.describe('frozen by the browser', () => {
	/** Freezes the hidden page for five seconds, and returns where its sound stopped. */
	async function freeze(page: RawPage): Promise<number> {
		const other = await hide(chromium, page);
		const session = await sessionOf('/play/');
		const state = (state: string) => chromium.send('Page.setWebLifecycleState', { state }, session);
		const { sound } = await lookAt(page);
		await state('frozen');
		await other.evaluate(`new Promise((resolve) => setTimeout(resolve, 5000))`);
		await state('active');
		return sound;
	}

	/** A second line to a page, for what concerns the whole of it. */
	async function sessionOf(address: string): Promise<string> {
		const { targetInfos } = await chromium.send<{ targetInfos: { targetId: string; url: string }[] }>(
			'Target.getTargets'
		);
		const { targetId } = targetInfos.find(({ url }) => url.includes(address))!;
		const attaching = { targetId, flatten: true };
		return (await chromium.send<{ sessionId: string }>('Target.attachToTarget', attaching)).sessionId;
	}

	test('it goes on by itself on return, from where the sound stopped', async ({ baseURL }) => {
		test.setTimeout(60_000);
		const page = await begin(chromium, baseURL);
		await hear(page, 40.2);
		const stopped = await freeze(page);
		await page.activate();
		await until(page, `word === 'Back in place'`);
		await until(page, `word !== 'Back in place' && audio.currentTime < ${timeline.end}`);
		const goesOn = await lookAt(page);
		expect(goesOn.silent).toBe(false);
		expect(Math.abs(goesOn.sound - stopped), 'seconds from where it stopped').toBeLessThan(1.5);
		const { session, at } = await end(page);
		expect(Math.abs(session.elapsed - at), 'what was done, and no second more').toBeLessThan(0.2);
	});

	test('where the browser wants a tap first, it says what happened, and one tap goes on', async ({
		baseURL
	}) => {
		test.setTimeout(60_000);
		const page = await begin(chromium, baseURL);
		await hear(page, 40.2);
		await page.evaluate(`{
			const play = HTMLMediaElement.prototype.play;
			HTMLMediaElement.prototype.play = function () {
				if (navigator.userActivation.isActive) return play.call(this);
				return Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
			};
		}`);
		const stopped = await freeze(page);
		await page.activate();
		await until(
			page,
			`document.querySelector('[role=alert]').textContent
			.includes('The sound was stopped by the device. Tap Resume to go on where it stopped.')`
		);
		const stands = await lookAt(page);
		expect(stands).toMatchObject({ silent: true, word: 'Paused' });
		expect((await stored<Entry>(page, 'journal')).position).toBeCloseTo(stands.sound, 1);

		await page.click('button', 'Resume');
		await until(page, `word === 'Back in place'`);
		await until(
			page,
			`word !== 'Back in place' && !document.querySelector('[role=alert]').textContent.trim()`
		);
		const goesOn = await lookAt(page);
		expect(Math.abs(goesOn.sound - stopped), 'seconds from where it stopped').toBeLessThan(1.5);
		const { session, at } = await end(page);
		expect(Math.abs(session.elapsed - at), 'what was done, and no second more').toBeLessThan(0.2);
	});
});
