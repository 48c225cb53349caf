import { i18n } from '#i18n';

/** The most words of a view that are copied: what is longer is read where it stands. */
const most = 120;

/** A view as plain text, with how many words and links are in it. */
export interface CopiedView {
  text: string;
  words: number;
  links: number;
}

/** What a view says, line by line until the words are used up, and where that can be read. */
export function copyView(view: HTMLElement, title: string): CopiedView {
  const closing = i18n.t('panel.notAdvice');
  let words = wordsIn(title) + wordsIn(closing);
  const lines: string[] = [];
  const links = new Set<string>();
  for (const element of view.querySelectorAll<HTMLElement>('[data-line]')) {
    const line = lineOf(element);
    if (line === '') continue;
    words += wordsIn(line);
    if (words > most) {
      words -= wordsIn(line);
      break;
    }
    lines.push(line);
    for (const link of linksIn(element)) links.add(link);
  }
  const text = [title, lines.join('\n'), closing, [...links].join('\n')].filter(Boolean);
  return { text: text.join('\n\n'), words, links: links.size };
}

/** The text of an element on one line, without the numbers that only lead on. */
function lineOf(element: HTMLElement): string {
  const numbers = [...element.querySelectorAll<HTMLElement>('.numbered')];
  const shown = numbers.map(({ textContent }) => textContent);
  return element.innerText
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !shown.includes(part))
    .join(' · ');
}

const linksIn = (element: HTMLElement) =>
  [element, ...element.querySelectorAll<HTMLElement>('[data-link]')].flatMap(
    ({ dataset: { link } }) => link ?? [],
  );

const wordsIn = (text: string) =>
  text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}[\p{N}.,%]*/gu)?.length ?? 0;
