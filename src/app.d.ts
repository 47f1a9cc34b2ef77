import '@vite-pwa/sveltekit';
import 'vite-plugin-pwa/client';

declare global {
	namespace App {
		interface PageState {
			/** Start was tapped on the way here: the session is already running. */
			started?: true;
		}
	}
}

export {};
