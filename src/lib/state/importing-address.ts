/** What an address of the import's screen carries: the fragment of a link, or a text; empty where it carries nothing. */
interface Carried {
	readonly fragment: string | null;
	readonly text: string;
}

/** Takes apart what another app shared (`title`, `text`, `url`), or the link that was followed. */
export function carriedBy({ search, hash }: Pick<URL, 'search' | 'hash'>): Carried {
	const query = new URLSearchParams(search);
	const [title, text, url] = ['title', 'text', 'url'].map((name) => query.get(name)?.trim() ?? '') as [
		string,
		string,
		string
	];
	const link = [url, text, title].map(fragmentOf).find((fragment) => fragment !== null);
	return {
		fragment: link ?? (/^#[rt]=/u.test(hash) ? hash : null),
		text: sharedText(title, text, url)
	};
}

/** The fragment of a text that is nothing but the address of a routine; else `null`. */
export function fragmentOf(text: string): string | null {
	return /^\s*https?:\/\/\S+\/import#([rt]=\S+)\s*$/u.exec(text)?.[1] ?? null;
}

/** One text of it all: the title heads it only where the text does not begin with one. */
function sharedText(title: string, text: string, url: string): string {
	const heading = title === '' || text.startsWith('#') || text.startsWith(title) ? '' : `# ${title}`;
	const link = text.includes(url) ? '' : url;
	return [heading, text, link].filter(Boolean).join('\n');
}
