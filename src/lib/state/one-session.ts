import { asset } from '$app/paths';
import { LockScreen } from './lock-screen.ts';
import { OwnNames } from './own-names.ts';
import { Player } from './player.svelte.ts';
import { Pulse } from './pulse.svelte.ts';
import { Showing } from './showing.ts';
import { VoiceCommands } from './voice-commands.svelte.ts';

/** The one session of this page, and all who go along with it. */
export const player = new Player();
export const pulse = new Pulse();
export const voiceCommands = new VoiceCommands(player);

const artwork = () => new URL(asset('/icons/icon-512.png'), location.href).href;
const others = [new LockScreen(player, artwork), new OwnNames(), new Showing(player)];
for (const companion of [pulse, voiceCommands, ...others]) player.accompany(companion);
