import { expect, it } from 'vitest';
import { type SavedFormat, writeSaved } from '../../../../../components/library/own/saved-file.ts';

const own = {
  saved: { 'term/smp': { text: 'A "tattoo",\nfor hair', at: 0 } },
  ownNotes: { fue: '=SUM(1)' },
};

it.each<[SavedFormat, string]>([
  [
    'md',
    '# SMP Fact Panels\n\n## Saved\n\n- A "tattoo", for hair\n\n## My notes\n\n- FUE: =SUM(1)\n',
  ],
  [
    'csv',
    '"kind","place","text","saved"\r\n"saved","term/smp","A ""tattoo"",\nfor hair","1970-01-01T00:00:00.000Z"\r\n"note","term/fue","FUE: =SUM(1)",""',
  ],
])('writes what was saved as %s', (format, expected) => {
  expect(writeSaved(own, format, (term) => term.toUpperCase())).toBe(expected);
});

it('writes it as JSON that can be read again', () => {
  expect(JSON.parse(writeSaved(own, 'json', (term) => term))).toEqual([
    {
      kind: 'saved',
      place: 'term/smp',
      text: 'A "tattoo",\nfor hair',
      at: '1970-01-01T00:00:00.000Z',
    },
    { kind: 'note', place: 'term/fue', text: 'fue: =SUM(1)', at: '' },
  ]);
});

it('lets no text of a table be a formula', () => {
  const written = writeSaved(
    { saved: { x: { text: '=1+1', at: 0 } }, ownNotes: {} },
    'csv',
    String,
  );
  expect(written).toContain(`"'=1+1"`);
});
