import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumFlags, findChromium } from '../chromium.js';

interface Answer {
	readonly id?: number;
	readonly result?: unknown;
	readonly error?: { readonly message: string };
	readonly method?: string;
	readonly sessionId?: string;
}

/**
 * A Chromium that the test starts itself and drives by the DevTools protocol over a pipe. Playwright keeps every page
 * visible; here the page behind another one is truly hidden, and truly throttled.
 */
export class RawChromium {
	readonly #profile = mkdtempSync(join(tmpdir(), 'holdfast-'));
	readonly #process;
	readonly #out: Writable;
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	readonly #loads = new Map<string, () => void>();
	#asked = 0;

	constructor(flags: readonly string[] = []) {
		this.#process = spawn(
			findChromium(),
			[
				...chromiumFlags,
				...flags,
				'--headless=new',
				'--remote-debugging-pipe',
				`--user-data-dir=${this.#profile}`
			],
			{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }
		);
		this.#out = this.#process.stdio[3] as Writable;
		this.#listen(this.#process.stdio[4] as Readable);
	}

	/** Sends one command of the protocol, to the browser or to an attached page. */
	async send<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
		const id = ++this.#asked;
		const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
		this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		const { result, error } = await answer;
		if (error) throw new Error(`${method}: ${error.message}`);
		return result as Result;
	}

	/** Opens an address in a new page, in front of the others, and waits until it has loaded. */
	async open(url: string): Promise<RawPage> {
		const { targetId } = await this.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
		const attaching = { targetId, flatten: true };
		const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', attaching);
		await this.send('Page.enable', {}, sessionId);
		const loaded = new Promise<void>((resolve) => this.#loads.set(sessionId, resolve));
		await this.send('Page.navigate', { url }, sessionId);
		await loaded;
		return new RawPage(this, targetId, sessionId);
	}

	/** Asks it to leave, and waits: killed, its helpers would go on writing into the profile for a moment. */
	async close(): Promise<void> {
		const gone = new Promise((resolve) => this.#process.once('exit', resolve));
		void this.send('Browser.close');
		await gone;
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
	}

	#listen(input: Readable): void {
		let text = '';
		input.setEncoding('utf8').on('data', (chunk: string) => {
			const messages = (text + chunk).split('\0');
			text = messages.pop() ?? '';
			for (const message of messages) {
				const answer = JSON.parse(message) as Answer;
				if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
				if (answer.method === 'Page.loadEventFired') this.#loads.get(answer.sessionId ?? '')?.();
			}
		});
	}
}

/** One page of a `RawChromium`. */
export class RawPage {
	readonly #browser: RawChromium;
	readonly #target: string;
	readonly #session: string;

	constructor(browser: RawChromium, target: string, session: string) {
		this.#browser = browser;
		this.#target = target;
		this.#session = session;
	}

	/** Brings it to the front; the page that was there becomes hidden. */
	async activate(): Promise<void> {
		await this.#browser.send('Target.activateTarget', { targetId: this.#target });
	}

	/** Runs an expression in the page, waits for it if it is a promise, and returns its value. */
	async evaluate<Value>(expression: string): Promise<Value> {
		const { result, exceptionDetails } = await this.#browser.send<{
			result: { value: Value };
			exceptionDetails?: { exception?: { description?: string } };
		}>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, this.#session);
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
		return result.value;
	}

	/** Clicks in the middle of the first element that a selector finds and that has a text, as a finger would. */
	async click(selector: string, text: string): Promise<void> {
		const at = await this.evaluate<{ x: number; y: number }>(`new Promise((resolve) => {
			const look = () => {
				const found = [...document.querySelectorAll(${JSON.stringify(selector)})]
					.find((element) => element.textContent.trim() === ${JSON.stringify(text)});
				if (!found) return requestAnimationFrame(look);
				const { x, y, width, height } = found.getBoundingClientRect();
				resolve({ x: x + width / 2, y: y + height / 2 });
			};
			look();
		})`);
		for (const type of ['mousePressed', 'mouseReleased']) {
			const event = { type, ...at, button: 'left', clickCount: 1 };
			await this.#browser.send('Input.dispatchMouseEvent', event, this.#session);
		}
	}
}
