/** Name of our one host element in the page; its text is ours, not the page's. */
export const hostName = 'fact-panel';
