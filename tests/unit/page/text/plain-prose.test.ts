import { expect, it } from 'vitest';
import { isPlainProse } from '../../../../page/text/plain-prose.ts';

const prose =
  'Finasteride is taken once a day. Most men who take it keep what they have,\nand some (about half) see hair grow back within a year; few stop for its harms.\n';

it.each([
  ['a text in sentences', 'text/plain', prose, true],
  [
    'a text in another script',
    'text/plain',
    'Миноксидил наносят дважды в день, утром и вечером.',
    true,
  ],
  [
    'code',
    'text/plain',
    'export const hair = (loss: number[]) => loss.map((x) => x * 2 + 1); // {a: 1}\n',
    false,
  ],
  [
    'a table',
    'text/plain',
    'id,name,dose\n1,finasteride,1.0\n2,minoxidil,5.0\n3,dutasteride,0.5\n',
    false,
  ],
  [
    'a log',
    'text/plain',
    '2026-01-02 10:11:12.345 [info] 10.0.0.1 GET /finasteride 200 13ms\n',
    false,
  ],
  ['data in sentences', 'application/json', prose, false],
  ['a page', 'text/html', prose, false],
])('%s (%s) is told from prose', (_, contentType, textContent, is) => {
  expect(isPlainProse({ contentType, body: { textContent } } as Document)).toBe(is);
});
