import { requestMaker } from './presentation.ts';

/**
 * Calls `onChange` with whether there is a screen to show an address on, whenever that changes, until what it returns
 * is called. The browser looks for screens only as long. Where it knows of none, it is never called.
 */
export function watchScreens(url: string, onChange: (there: boolean) => void): () => void {
	const stopped = new AbortController();
	void look(url, onChange, stopped.signal);
	return () => stopped.abort();
}

async function look(url: string, onChange: (there: boolean) => void, signal: AbortSignal): Promise<void> {
	const Request = requestMaker();
	if (!Request) return;
	try {
		const availability = await new Request([url]).getAvailability();
		if (signal.aborted) return;
		availability.addEventListener('change', () => onChange(availability.value), { signal });
		onChange(availability.value);
	} catch (reason) {
		// A browser that looks for screens only when it is asked to show something cannot tell: it may be tried.
		const mayBe = reason instanceof DOMException && reason.name === 'NotSupportedError';
		if (mayBe && !signal.aborted) onChange(true);
	}
}
