/**
 * How sound stands with other apps' where the browser has a say in it (Safari): `playback` is heard when the phone
 * is locked or mute, and stops other apps; `ambient` mixes with them, and obeys the lock and the mute switch.
 */
export type AudioSessionType = 'playback' | 'ambient';

/** Asks for a kind of audio session. Does nothing where there is no such choice. */
export function setAudioSession(
	type: AudioSessionType,
	browser: object | undefined = globalThis.navigator
): void {
	const session = (browser as { audioSession?: { type: string } } | undefined)?.audioSession;
	if (session) session.type = type;
}
