import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** For every Chromium that the tests start. No autoplay flag: sound must wait for a real gesture, as it does in use. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Where browsers live that are not on the PATH. */
function usualPlaces() {
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	}
	if (process.platform !== 'win32') return [];
	const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
	return roots
		.filter((root) => root !== undefined)
		.map((root) => join(root, 'Google/Chrome/Application/chrome.exe'));
}

function onPath() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

const apt = '/usr/bin/apt-get';

/** Debian and Ubuntu have no Chrome of their own, but root may install `chromium`. */
function installFromApt() {
	if (process.getuid?.() !== 0 || !existsSync(apt)) return undefined;
	/** @type {import('node:child_process').ExecFileSyncOptions} */
	const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	try {
		execFileSync(apt, ['update'], options);
		execFileSync(apt, ['install', '-y', '--no-install-recommends', 'chromium'], options);
	} catch (reason) {
		throw new Error('Installing chromium with apt-get failed: install it by hand, or set CHROMIUM_PATH.', {
			cause: reason
		});
	}
	return '/usr/bin/chromium';
}

/**
 * The path of a Chromium or Chrome: CHROMIUM_PATH, else one that is installed, else Playwright's own, else (as root on
 * Debian or Ubuntu) one that it installs, which takes a minute. Throws a sentence that says what to install.
 *
 * @returns {string}
 */
export function findChromium() {
	const wanted = process.env.CHROMIUM_PATH;
	if (wanted) {
		if (existsSync(wanted)) return wanted;
		throw new Error(`CHROMIUM_PATH is ${wanted}, and there is no file there.`);
	}
	const found = [...onPath(), ...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path));
	const path = found ?? installFromApt();
	if (path) return path;
	throw new Error(
		'The browser tests need Chrome or Chromium: install one, or set CHROMIUM_PATH to where it is.'
	);
}
