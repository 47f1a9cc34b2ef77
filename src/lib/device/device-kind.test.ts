import { expect, it } from 'vitest';
import { deviceKind } from './device-kind.ts';

const of = (userAgent: string, maxTouchPoints: number) =>
	deviceKind({ userAgent: `Mozilla/5.0 (${userAgent})`, maxTouchPoints } as Navigator);

it.each([
	['an iPhone', 'iPhone; CPU iPhone OS 18_4 like Mac OS X', 5, 'iphone'],
	['an iPad that says so', 'iPad; CPU OS 12_5 like Mac OS X', 5, 'iphone'],
	['an iPad that calls itself a Macintosh', 'Macintosh; Intel Mac OS X 10_15_7', 5, 'iphone'],
	['a Macintosh', 'Macintosh; Intel Mac OS X 10_15_7', 0, 'computer'],
	['an Android phone', 'Linux; Android 10; K', 5, 'android'],
	['Linux', 'X11; Linux x86_64', 0, 'computer'],
	['Windows with a touch screen', 'Windows NT 10.0; Win64; x64', 10, 'computer']
])('%s (%s, %d fingers) is of the kind %s', (_, userAgent, fingers, kind) => {
	expect(of(userAgent, fingers)).toBe(kind);
});

it('where there is no browser it is a computer', () => {
	expect(deviceKind()).toBe('computer');
});
