import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-static';

/** Where the app is served from: empty for the root, `/name` for a project page. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** Where the finished site is written. */
const site = process.env.BUILD_DIR ?? 'build';

/** SvelteKit's route announcer hides itself by this style attribute: the only one that the policy lets through. */
const announcerStyle =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';
const announcerHash = createHash('sha256').update(announcerStyle).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: site, fallback: '404.html' }),
		paths: { base, relative: false },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', `sha256-${announcerHash}`],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'media-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
