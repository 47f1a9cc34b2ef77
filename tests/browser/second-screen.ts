import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** How far the television's clock is behind, in milliseconds. */
const behind = 3_600_000;

/** What the init scripts of both sides put on `window`. */
interface Bridged {
	/** Set by the test: to the other side. */
	toOther(kind: string, text: string): Promise<void>;
	/** Set by the test: opens the page on the television. */
	openThere(url: string): Promise<void>;
	fromOther(kind: string, text: string): void;
	PresentationRequest: unknown;
}

/** The end of a connection that both sides have; it runs in the page. */
function putEnd(leads: boolean): void {
	const here = window as unknown as Bridged;
	const states: Readonly<Record<string, string>> = {
		connect: 'connected',
		close: 'closed',
		terminate: 'terminated'
	};
	class End extends EventTarget {
		readonly id = 'television';
		state = leads ? 'connecting' : 'connected';
		send(text: string): void {
			void here.toOther('message', text);
		}
		terminate(): void {
			void here.toOther('terminate', '');
			this.become('terminate');
		}
		become(event: string): void {
			if (this.state === states[event]) return;
			this.state = states[event]!;
			this.dispatchEvent(new Event(event));
		}
	}
	const end = new End();
	here.fromOther = (kind, text) => {
		if (kind !== 'message') return end.become(kind);
		end.become('connect');
		end.dispatchEvent(new MessageEvent('message', { data: text }));
	};
	if (leads) {
		here.PresentationRequest = class {
			readonly #url: string;
			constructor([url]: readonly string[]) {
				this.#url = url!;
			}
			getAvailability = () => Promise.resolve(Object.assign(new EventTarget(), { value: true }));
			reconnect = () => Promise.reject(new DOMException('', 'NotFoundError'));
			start = async () => {
				await here.openThere(this.#url);
				return end;
			};
		};
	} else {
		const list = Object.assign(new EventTarget(), { connections: [end] });
		const presentation = { receiver: { connectionList: Promise.resolve(list) } };
		Object.defineProperty(navigator, 'presentation', { value: presentation });
	}
}

function setClockBack(by: number): void {
	const now = Date.now.bind(Date);
	Date.now = () => now() - by;
}

/** A television that a page can be shown on: a browser of its own, which shares nothing, and has another time. */
export class Television {
	readonly page: Page;
	readonly #context: BrowserContext;
	/** What went wrong on its page. */
	readonly faults: string[] = [];

	private constructor(context: BrowserContext, page: Page) {
		this.#context = context;
		this.page = page;
		page.on('console', (message) => message.type() === 'error' && this.faults.push(message.text()));
		page.on('pageerror', ({ message }) => this.faults.push(message));
	}

	/** Puts one into reach of a page, before that page is opened. */
	static async near(leading: Page, browser: Browser): Promise<Television> {
		const context = await browser.newContext({
			viewport: { width: 1920, height: 1080 },
			serviceWorkers: 'block'
		});
		const television = new Television(context, await context.newPage());
		await leading.addInitScript(putEnd, true);
		await television.page.addInitScript(putEnd, false);
		await television.page.addInitScript(setClockBack, behind);
		await leading.exposeFunction('toOther', say(television.page));
		await television.page.exposeFunction('toOther', say(leading));
		await leading.exposeFunction('openThere', async (url: string) => {
			await television.page.goto(url);
		});
		return television;
	}

	/** The connection breaks, for both. */
	async lose(leading: Page): Promise<void> {
		await say(this.page)('close', '');
		await say(leading)('close', '');
	}

	async remove(): Promise<void> {
		await this.#context.close();
		expect(this.faults, 'a quiet page on the television').toEqual([]);
	}
}

function say(to: Page): (kind: string, text: string) => Promise<void> {
	return (kind, text) =>
		to
			.evaluate(([kind, text]) => (window as unknown as Bridged).fromOther(kind, text), [kind, text] as const)
			.catch((reason: unknown) => {
				// The page was closed, or is being left: nobody hears it.
				if (!to.isClosed()) throw reason;
			});
}
