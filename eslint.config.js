import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Who may import whom: of the folders of `src/lib`, and of packages.
 * `packages` left out means any, but for those that belong to an effect.
 *
 * @typedef {{ folders: string[], packages?: string[] }} Reach
 * @type {Record<string, Reach>}
 */
const reach = {
	core: { folders: [], packages: ['valibot'] },
	content: { folders: ['core'], packages: [] },
	audio: { folders: ['core'], packages: ['howler'] },
	storage: { folders: ['core'], packages: ['idb', 'valibot'] },
	device: { folders: ['core'], packages: [] },
	interchange: { folders: ['core'], packages: ['ical-generator', 'papaparse', 'valibot'] },
	state: { folders: ['core', 'content', 'audio', 'storage', 'device', 'interchange'] },
	components: { folders: ['core', 'state'] },
	routes: { folders: ['components', 'state', 'core', 'content'] }
};

/** Packages that only the folder of their effect may import. */
const effectPackages = ['howler', 'idb', 'virtual:', 'workbox-'];

/** What a test may import on top of what its folder may. */
const forTests = {
	folders: ['content'],
	packages: [
		'@valibot/to-json-schema',
		'ajv',
		'csv-parse',
		'fake-indexeddb',
		'fast-check',
		'ical.js',
		'jsqr',
		'node:',
		'svelte',
		'vitest'
	]
};

/** @param {string} text */
const literally = (text) => text.replaceAll(/[$.]/g, String.raw`\$&`);

/**
 * The import paths that a file may not use, as a pattern, and the sentence that says which it may.
 *
 * @param {string} name a key of `reach`
 * @param {{ depth: number, test: boolean }} file how many folders deep it lies in its own, and whether it is for tests
 */
function forbidden(name, { depth, test }) {
	const folders = [...reach[name].folders, ...(test ? forTests.folders : [])];
	const packages = reach[name].packages && [...reach[name].packages, ...(test ? forTests.packages : [])];
	const within =
		name === 'routes'
			? [String.raw`(?:\.{1,2}/)+(?!.*\blib/)`]
			: [String.raw`(?:\./|(?:\.\./){1,${depth}})(?!.*\.\.)`.replace('{1,0}', '{0}(?!)')];
	const across = folders.map((folder) => `#lib/${folder}/(?!.*\\.\\.)`);
	const outside = packages
		? packages.map((name) => literally(name) + (name.endsWith(':') ? '' : '(?:/|$)'))
		: [`(?!${effectPackages.map(literally).join('|')}|\\$lib|\\$service-worker)[@$a-z]`];
	const allowed = [
		'its own files by ./',
		...folders.map((folder) => `#lib/${folder}/`),
		packages ? packages.join(', ') : `packages other than ${effectPackages.join(', ')} and $lib`
	];
	return {
		regex: `^(?!${[...within, ...across, ...outside].join('|')})`,
		message: `${name} may import only: ${allowed.filter(Boolean).join(' · ')}.`
	};
}

/** Syntax that is forbidden everywhere. */
const syntax = [
	{
		selector: 'CatchClause > BlockStatement[body.length=0]',
		message: 'An expected failure is a value that the screen shows; do not swallow it.'
	}
];

/** Reading the clock by `Date` without an argument. */
const clockSyntax = [
	{
		selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
		message: 'The core and the content get the time as an argument.'
	}
];

const pure = ['core', 'content'];

/**
 * The rules that hold the direction of imports in one kind of file.
 *
 * @param {string} name a key of `reach`
 * @param {{ depth: number, test: boolean }} file
 */
function direction(name, file) {
	const { regex, message } = forbidden(name, file);
	const path = `Literal[value=/${regex.replaceAll('/', String.raw`\u002F`)}/]`;
	return {
		'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
		'no-restricted-syntax': [
			'error',
			...syntax,
			...(pure.includes(name) && !file.test ? clockSyntax : []),
			{ selector: `ImportExpression > ${path}`, message },
			{ selector: `TSImportType ${path}`, message },
			{
				selector: `NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"] > ${path}`,
				message
			}
		]
	};
}

const sources = '*.{ts,js,svelte}';
const tests = '*.{test,arbitrary}.ts';

const directions = Object.keys(reach).flatMap((name) => {
	const root = name === 'routes' ? 'src/routes' : `src/lib/${name}`;
	return [
		{ files: [`${root}/**/${sources}`], rules: direction(name, { depth: 1, test: false }) },
		{ files: [`${root}/${sources}`], rules: direction(name, { depth: 0, test: false }) },
		{ files: [`${root}/**/${tests}`], rules: direction(name, { depth: 1, test: true }) },
		{ files: [`${root}/${tests}`], rules: direction(name, { depth: 0, test: true }) }
	];
});

const sacredClock = {
	name: 'setInterval',
	message:
		'The clock is sacred: derive the position from one clock, and ask for the next moment with setTimeout.'
};

/** Globals that are functions of their arguments alone. */
const harmless = ['structuredClone', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams'];
const impureGlobals = Object.keys({ ...globals.browser, ...globals.worker, ...globals.node })
	.filter((name) => !(name in globals.builtin) && !harmless.includes(name) && name !== 'setInterval')
	.map((name) => ({
		name,
		message: 'The core and the content know no browser, clock or timer: take what is needed as an argument.'
	}));

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'tests/.output/']),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs['flat/recommended'],
	svelte.configs['flat/prettier'],
	{
		linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.config.js', 'src/service-worker.ts'] },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'no-restricted-syntax': ['error', ...syntax],
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
			'no-undef': 'off',
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// The linter cannot see the types that cross a component's border; svelte-check does.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-redundant-type-constituents': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['src/**'],
		rules: {
			'no-console': 'error',
			'no-restricted-globals': ['error', { globals: [sacredClock], checkGlobalObject: true }]
		}
	},
	{
		files: ['src/*.ts'],
		ignores: ['src/service-worker.ts'],
		rules: direction('routes', { depth: 0, test: false })
	},
	...directions,
	{
		files: pure.map((name) => `src/lib/${name}/**/*.ts`),
		ignores: [`**/${tests}`],
		rules: {
			'no-restricted-globals': [
				'error',
				{ globals: [sacredClock, ...impureGlobals], checkGlobalObject: true }
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
				{ object: 'Math', property: 'random', message: 'Take `random` as an argument.' }
			]
		}
	},
	{
		files: [`**/${tests}`, 'tests/**'],
		rules: {
			'max-lines': 'off',
			'max-lines-per-function': 'off',
			'no-restricted-properties': [
				'error',
				{ property: 'waitForTimeout', message: 'Nothing sleeps: wait for what the person would see.' }
			]
		}
	},
	{ files: ['src/lib/content/**'], rules: { 'max-lines': 'off' } },
	{
		files: ['*.config.js', '*.config.ts', 'tests/*.config.ts', '**/*.d.ts'],
		rules: { 'no-restricted-exports': 'off', 'max-lines': 'off' }
	}
);
