/** Words without terms. */
export const words =
  'the of and to in a is that it was for on as with his they be at one have this from or by hot word but what some we can out other were all there when up use your how said an each she'.split(
    ' ',
  );

/** Plain prose without terms, `length` words, always the same. */
export function prose(length: number, seed = 1): string {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1;
    return state;
  };
  const sentence: string[] = [];
  for (let index = 0; index < length; index++) {
    const word = words[next() % words.length] as string;
    sentence.push(index % 12 === 0 ? word[0]?.toUpperCase() + word.slice(1) : word);
    if (index % 12 === 11) sentence.push(`${sentence.pop()}.`);
  }
  return sentence.join(' ');
}

/** Terms in all their kinds. */
export const terms = [
  'scalp micropigmentation',
  'scalp <b>micropigmentation</b>',
  'SMP',
  'alopecia areata',
  'hair transplant',
  'finasteride',
  'minoxidil',
  'Norwood 3',
  'hairline',
  'hair loss',
];

/** Text with a sentence with a term at its end. */
export function withTerm(text: string, index: number): string {
  return `${text} A word on ${terms[index % terms.length]} and hair on the scalp.`;
}

/** A whole page. */
export function whole(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>body{max-width:60em;margin:auto;font:16px/1.5 sans-serif}</style><body>${body}</body></html>`;
}

/** So many parts in a row. */
export function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('');
}
