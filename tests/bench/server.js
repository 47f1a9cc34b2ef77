import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { site } from './site.js';

/**
 * A request that reached the server.
 *
 * @typedef {object} Asked
 * @property {string} path
 * @property {string} as what the browser wants it for, as `Sec-Fetch-Dest` says: `script`, `worker`, `serviceworker`, …
 * @property {number} bytes gzip at zlib's default level (6)
 */

/**
 * @typedef {object} Server
 * @property {string} origin without a slash at its end
 * @property {Asked[]} asked all requests so far, in order
 * @property {() => Promise<void>} stop ends it and its connections: from then on there is no network
 */

/** @type {Record<string, string>} */
const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

/** What static hosts compress; fonts and pictures are compressed already. */
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg']);

/** @typedef {{ raw: number, body: Buffer, type: string, gzip: boolean }} Served */

/** @type {Map<string, Promise<Served>>} */
const packed = new Map();

/** A file of the site as a host sends it: packed once, ahead of who asks. @param {string} name */
export function serve(name) {
	const known = packed.get(name) ?? pack(name);
	packed.set(name, known);
	return known;
}

/** @param {string} name @returns {Promise<Served>} */
async function pack(name) {
	const raw = await readFile(join(site, name));
	const ending = extname(name);
	const gzip = compressible.has(ending);
	const body = gzip ? gzipSync(raw) : raw;
	return { raw: raw.length, body, type: types[ending] ?? 'application/octet-stream', gzip };
}

/** By a clean address, or the app's own page for what there is no file for. @param {string} path */
async function find(path) {
	const name = normalize(path).replace(/^\/$/, '/index.html');
	for (const candidate of extname(name) ? [name] : [`${name}.html`]) {
		try {
			return await serve(candidate);
		} catch (reason) {
			if (!(reason instanceof Error && 'code' in reason && reason.code === 'ENOENT')) throw reason;
		}
	}
	return serve('404.html');
}

/**
 * Serves the built site on 127.0.0.1 at a free port as static hosts do, and notes what is asked of it.
 *
 * @returns {Promise<Server>}
 */
export async function startServer() {
	for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
		if (entry.isFile()) await serve(relative(site, join(entry.parentPath, entry.name)));
	}
	/** @type {Asked[]} */
	const asked = [];
	const server = createServer((request, response) => {
		const path = decodeURI(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
		void find(path).then(({ body, type, gzip }) => {
			asked.push({ path, as: String(request.headers['sec-fetch-dest'] ?? ''), bytes: body.length });
			response.writeHead(200, {
				'content-type': type,
				'cache-control': path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
				...(gzip ? { 'content-encoding': 'gzip' } : {})
			});
			response.end(body);
		});
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		asked,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
