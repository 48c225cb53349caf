/** The results of the search that are shown, as links, the best first. */
const resultLinks = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('.results a'),
];

/** The best result, once there is one. */
export const firstResult = (): HTMLAnchorElement | undefined => resultLinks()[0];
