import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../chromium.js';

/** How every Chromium of the benchmark is started. */
export const launch = { executablePath: findChromium(), args: chromiumFlags };

/** The page of a phone, held upright. @type {import('@playwright/test').BrowserContextOptions} */
export const phone = { viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true };

/** A Chromium without a window. */
export function startBrowser() {
	return chromium.launch(launch);
}
