import { version } from '$app/environment';
import type { Device } from '#lib/core/diagnosis.ts';
import type { Seconds } from '#lib/core/duration.ts';
import type { SoundMode } from '#lib/core/sound.ts';

/** What Safari alone has, and no type library knows. */
interface AppleNavigator {
	readonly audioSession?: { readonly type: string };
	/** Opened from the home screen. */
	readonly standalone?: boolean;
}

/** What a test runs on, as far as the browser tells. To be asked once the sound has begun. */
export function deviceFacts(mode: SoundMode): Device {
	const { audioSession, standalone } = navigator as AppleNavigator;
	return {
		userAgent: navigator.userAgent,
		mode,
		screen: `${screen.width} × ${screen.height} at ${devicePixelRatio}`,
		installed: standalone === true || matchMedia('(display-mode: standalone)').matches,
		audioSession: audioSession?.type ?? null,
		outputLatency: null,
		appVersion: version || null
	};
}

/**
 * How long a sound takes to the ear; `null` where it is not known. Only Web Audio measures it, and only once it has
 * sounded for a moment.
 */
export async function outputLatency(mode: SoundMode): Promise<Seconds | null> {
	if (mode !== 'with-music') return null;
	const { howlerOutput } = await import('#lib/audio/howler-context.ts');
	return howlerOutput()?.context.outputLatency ?? null;
}
