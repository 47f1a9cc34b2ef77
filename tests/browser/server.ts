import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

/** The site as `npm run build` left it. */
export const build = join(import.meta.dirname, '../../build');

export interface Site {
	/** Its address, with a slash at its end. */
	readonly url: string;
	/** Paths that were asked for, in order, since it was last emptied. */
	readonly asked: string[];
	close(): Promise<void>;
}

/** Serves a folder as a strict static host does: clean addresses, and the app's own page with status 404 for others. */
export async function serve(folder: string): Promise<Site> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname));
		asked.push(path);
		void answer(folder, path).then(({ status, type, content }) => {
			response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
			response.end(content);
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		asked,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}

async function answer(folder: string, path: string) {
	const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
	for (const name of names) {
		const content = await readFile(join(folder, name)).catch(() => null);
		const type = types[extname(name)] ?? 'application/octet-stream';
		if (content) return { status: 200, type, content };
	}
	return { status: 404, type: types['.html']!, content: await readFile(join(folder, '404.html')) };
}
