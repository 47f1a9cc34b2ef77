import type { PageLoad } from './$types';

/** The sessions are on the device only: there is nothing to write out ahead. */
export const prerender = false;
export const ssr = false;

export const load: PageLoad = ({ params }) => ({ id: params.id });
