import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

interface Quiet {
	/** Errors that this test brings about itself, as in `test.use({ tolerate: /ERR_INTERNET_DISCONNECTED/ })`. */
	tolerate: RegExp | undefined;
	watch: void;
}

/** Everything in a context that must not happen: errors, refusals by the policy, requests that leave the app. */
function watchContext(context: BrowserContext, home: string): string[] {
	const seen: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') seen.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (webError) => seen.push(`uncaught: ${webError.error().message}`));
	context.on('request', (request) => {
		const url = request.url();
		if (/^https?:/.test(url) && !url.startsWith(home)) seen.push(`request to another place: ${url}`);
	});
	return seen;
}

/** A test that fails where a page logs an error, throws, breaks the policy, or asks for anything outside the app. */
export const test = base.extend<Quiet>({
	tolerate: [undefined, { option: true }],
	watch: [
		async ({ context, baseURL, tolerate }, use) => {
			const seen = watchContext(context, baseURL ?? '');
			await use();
			expect(
				seen.filter((line) => !tolerate?.test(line)),
				'a quiet page'
			).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects the page, as it stands, to have no violation that axe can find. The rules can be narrowed by `options`. */
export async function expectNoAxeViolations(page: Page, options: RunOptions = {}): Promise<void> {
	await page.evaluate(await axeSource);
	// A colour that is on its way to another one is not what will be read.
	await page.evaluate(() => {
		for (const animation of document.getAnimations())
			if (animation instanceof CSSTransition) animation.finish();
	});
	const { violations } = await page.evaluate<AxeResults, RunOptions>(
		(options) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
		options
	);
	const lines = violations.flatMap(({ id, impact, help, nodes }) =>
		nodes.map((node) => `${impact} ${id}: ${help}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`)
	);
	expect(lines, `axe on ${page.url()}`).toEqual([]);
}
