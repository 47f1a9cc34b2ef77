/** What Safari called it before version 16.4, on iPads; TypeScript's DOM library does not have it. */
interface Prefixed {
	readonly webkitFullscreenEnabled?: boolean;
	readonly webkitFullscreenElement?: Element | null;
	webkitExitFullscreen?(): void;
}

interface PrefixedElement {
	webkitRequestFullscreen?(): void;
}

const events = ['fullscreenchange', 'webkitfullscreenchange'];

const page = () => globalThis.document as (Document & Prefixed) | undefined;
const wholeScreen = () => matchMedia('(display-mode: fullscreen)');

/** Whether the app fills the screen because it was asked to by `enterFullScreen`. */
export function isFullScreen(): boolean {
	return Boolean(page()?.fullscreenElement ?? page()?.webkitFullscreenElement);
}

/**
 * Whether there is anything to ask for: not on an iPhone, which fills its screen with video only, and not where the
 * app or its window does so by itself.
 */
export function canBeFullScreen(): boolean {
	const enabled = page()?.fullscreenEnabled ?? page()?.webkitFullscreenEnabled ?? false;
	// A page that was asked to fill the screen is in that mode too.
	return enabled && (isFullScreen() || !wholeScreen().matches);
}

/** Fills the screen with the app. To be called inside a tap or key. False where the browser refuses. */
export async function enterFullScreen(): Promise<boolean> {
	const root: HTMLElement & PrefixedElement = document.documentElement;
	try {
		if ('requestFullscreen' in root) await root.requestFullscreen({ navigationUI: 'hide' });
		else (root as PrefixedElement).webkitRequestFullscreen?.();
		return true;
	} catch {
		// No tap, or a policy of the page that the app is embedded in.
		return false;
	}
}

/** Gives the screen back. Nothing happens where it was not filled. */
export async function leaveFullScreen(): Promise<void> {
	if (!isFullScreen()) return;
	try {
		if ('exitFullscreen' in document) await document.exitFullscreen();
		else page()?.webkitExitFullscreen?.();
	} catch {
		// It was left in the same moment by the person, which is as well.
		return;
	}
}

/** Calls `onChange` whenever one of the answers above may have changed, until what it returns is called. */
export function watchFullScreen(onChange: () => void): () => void {
	const mode = wholeScreen();
	for (const event of events) document.addEventListener(event, onChange);
	mode.addEventListener('change', onChange);
	return () => {
		for (const event of events) document.removeEventListener(event, onChange);
		mode.removeEventListener('change', onChange);
	};
}
