import type { SoundMode } from '#lib/core/sound.ts';
import { deviceKind } from '#lib/device/device-kind.ts';
import type { DeviceKind } from '#lib/device/device-kind.ts';

/** The ways to sound, as they are called. */
export const modeNames: Readonly<Record<SoundMode, string>> = {
	'follow-along': 'Follow along',
	'with-music': 'With my music'
};

/** What each way to sound can and cannot do, by the device at hand. From engine sources and reports, not from trials on phones. */
const sentences: Readonly<Record<SoundMode, Readonly<Record<DeviceKind, string>>>> = {
	'follow-along': {
		iphone: 'Keeps sounding when the screen is locked, also with the mute switch on. Other music pauses.',
		android: 'Keeps sounding when the screen is locked. Other music pauses.',
		computer:
			'Keeps sounding behind other windows and with the screen locked, but not when the computer sleeps.'
	},
	'with-music': {
		iphone:
			'Mixes with your music while the screen is on, which is kept on. Silent once the screen is locked, or with the mute switch on.',
		android: 'Mixes with your music. The screen is kept on: once it is locked, the cues may stop.',
		computer: 'Mixes with your music. The screen is kept on: a computer that sleeps stops the cues.'
	}
};

/** One honest sentence on a way to sound, for the device at hand. */
export function soundAdvice(mode: SoundMode, kind = deviceKind()): string {
	return sentences[mode][kind];
}
