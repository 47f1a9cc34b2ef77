import { installRecognition, recognitionAvailable } from '#lib/device/recognition.ts';

/** How spoken commands stand on this device. */
export type CommandsHere =
	'unknown' | 'ready' | 'needs a download' | 'downloading' | 'not downloaded' | 'impossible';

const here: Readonly<Record<Awaited<ReturnType<typeof recognitionAvailable>>, CommandsHere>> = {
	unavailable: 'impossible',
	downloadable: 'needs a download',
	downloading: 'downloading',
	available: 'ready'
};

/** A browser that will not even say, as where a policy forbids it, cannot. */
export async function commandsHere(): Promise<CommandsHere> {
	return here[await recognitionAvailable().catch(() => 'unavailable' as const)];
}

/** Has the browser download what it needs. To be called inside a tap; says whether it is there. */
export function fetchCommands(): Promise<boolean> {
	return installRecognition().catch(() => false);
}
