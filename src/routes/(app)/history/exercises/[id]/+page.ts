/** What was done is on the device only: there is nothing to write out ahead. */
export const prerender = false;
export const ssr = false;
