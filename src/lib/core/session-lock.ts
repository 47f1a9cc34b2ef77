/** The Web Lock that stands for a running session, in whatever tab or window it runs. */
export const sessionLock = 'holdfast-session';
