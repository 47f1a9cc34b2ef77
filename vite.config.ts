import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';

// Which files go together, by their paths. Whoever adds a file to one of these folders asks which screens wait for it:
// `node tests/bench/run.js` tells what Today and the player come to.

/** What Today needs of what most screens share. Of Svelte not what only forms use: bindings, and reactive maps and sets. */
const neededByToday = new RegExp(
	[
		'node_modules/(@sveltejs|clsx|esm-env)/',
		'node_modules/svelte/(?!.*/(reactivity|bindings)/)',
		'src/lib/components/(Icon|Notice)[.]',
		'src/lib/content/(routines|exercise-names)[.]',
		'src/lib/core/(compile|dose|duration|excerpt|routine|timeline|try)[.]',
		'src/lib/state/settings[.]'
	].join('|')
);

/** What reads the disk, but for what is the person's own: most sessions are of a routine that is built in. */
const neededToReadTheDisk =
	/src\/lib\/storage\/(?!aside|backup|drafts|pictures|progress|recalling|routines|summary)|node_modules\/(idb|valibot)\//;

/** The state that leads a session: all of it but what belongs to single screens, which load it themselves. */
const neededByASession =
	/src\/lib\/state\/(?!backup|changes|check-in|desk|edit|figures|find-|handling|history|import|launches|likeliest|pictures|plan|progress|records|reminders|session-editing|sharing|shelf|storage-kept|undoing|units|unsaved)/;

export default defineConfig({
	build: {
		// What Today needs of what all screens share comes in one file, and so does what a session is led by: many small
		// files compress worse, and ask more often. What reads the disk stays apart: Today is seen before it is asked for.
		// What only some screens share must be in neither, or Today and the player would wait for it too.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'disk', test: neededToReadTheDisk, priority: 3 },
						{ name: 'shared', test: neededByToday, minShareCount: 6, priority: 2 },
						{ name: 'session', test: neededByASession, minShareCount: 3, priority: 1 }
					]
				}
			},
			// Plain data and functions: what of them is not used can be left out.
			treeshake: { moduleSideEffects: [{ test: /src\/lib\/(core|content)\//, sideEffects: false }] }
		}
	},
	// Without its spatial plugin, which nothing here uses.
	resolve: { alias: { howler: 'howler/dist/howler.core.min.js' } },
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			injectManifest: {
				globPatterns: [
					'client/**/*.{js,css,woff2,svg,png}',
					'client/_app/immutable/assets/*.{mp3,json}',
					// Offline every other page is made of what is kept anyway, by way of the app's own.
					'prerendered/**/index.html'
				],
				globIgnores: ['client/screenshots/**']
			},
			kit: { includeVersionFile: true, adapterFallback: '404.html', spa: true },
			manifest: {
				id: './',
				start_url: './',
				scope: './',
				name: 'Holdfast: hands-free back care',
				short_name: 'Holdfast',
				description: 'Press start, put the phone down, follow. A back-care coach that works offline.',
				lang: 'en',
				dir: 'ltr',
				display: 'standalone',
				orientation: 'any',
				theme_color: '#f7f3ec',
				background_color: '#f7f3ec',
				categories: ['health', 'fitness', 'lifestyle'],
				launch_handler: { client_mode: 'focus-existing' },
				share_target: {
					action: 'import',
					method: 'GET',
					enctype: 'application/x-www-form-urlencoded',
					params: { title: 'title', text: 'text', url: 'url' }
				},
				file_handlers: [
					{
						action: 'import',
						accept: {
							'application/vnd.holdfast+json': ['.holdfast'],
							'application/json': ['.json'],
							'text/csv': ['.csv']
						}
					}
				],
				icons: [
					{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
					{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
					{ src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
					{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' }
				],
				screenshots: [
					{
						src: 'screenshots/narrow.png',
						sizes: '780x1688',
						type: 'image/png',
						form_factor: 'narrow',
						label: 'A hold, counted in large digits'
					},
					{
						src: 'screenshots/wide.png',
						sizes: '1440x900',
						type: 'image/png',
						form_factor: 'wide',
						label: 'A routine with its steps and doses'
					}
				],
				shortcuts: [
					{ name: 'Deep back', url: 'routines/deep-back' },
					{ name: 'Desk mobility', url: 'routines/desk-mobility-5' },
					{ name: 'History', url: 'history' }
				]
			}
		})
	],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['src/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts'],
					// Most of them are about functions of their arguments: loading those anew for every file takes longer than the tests.
					isolate: false
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: { name: 'svelte', environment: 'jsdom', include: ['src/**/*.svelte.test.ts'] }
			}
		]
	}
});
