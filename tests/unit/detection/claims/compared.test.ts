import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

const table = (columns: string, cells: string) =>
  claimedInHtml(
    `<h1>How does SMP compare?</h1><table><thead><tr><th></th>${columns}</tr></thead><tbody><tr><th>Downtime</th>${cells}</tr></tbody></table>`,
    'Scalp micropigmentation (SMP)',
  );

describe('in a table that compares treatments', () => {
  test('a column by a name that is not known is another treatment', () => {
    const found = table(
      '<th>SMP</th><th>Hair transplant</th><th>Medication</th>',
      '<td>None</td><td>Ten days</td><td>None</td>',
    );
    expect(found).toEqual(['None → no-downtime asserted']);
  });
});

describe('what was asked before is no price', () => {
  const priced = (text: string) =>
    claimed(`Scalp micropigmentation, full head. ${text}`, 'Scalp micropigmentation (SMP)').flatMap(
      (one) => (one.includes('→ price') ? [one.split(' → ')[0]] : []),
    );
  test.each([
    ['This month £1,299 instead of £1,899.', ['£1,299']],
    ['You get $500 off our regular price of $3,500. That is $3,000 for all of it.', ['$3,000']],
    ['Full head $2,495, with one touch-up (a $400 value).', ['$2,495']],
  ])('%s', (text, expected) => {
    expect(priced(text)).toEqual(expected);
  });
});

describe('what is said of SMP under its name', () => {
  const under = (text: string) =>
    claimedInHtml(
      `<h1>Hair care</h1><h2>PRP</h2><p>Three visits.</p><h2>Scalp micropigmentation</h2><p>Dots of pigment are placed. ${text}</p>`,
      'Hair care',
    );

  test('stays where its sentence goes on with another treatment', () => {
    const said = under('It will not regrow hair, but it pairs well with PRP.');
    expect(said.map((one) => one.split(' → ')[1])).toEqual(['regrows-hair denied']);
  });

  test('is none where the other treatment is what it is said of', () => {
    expect(under('PRP will not regrow hair.')).toEqual([]);
  });
});

test('a house named after the scalp speaks of pigment also where it names no dyes', () => {
  const faq =
    '<h2>Questions</h2><h3>Will it go blue?</h3><p>Our pigments hold no coloured dyes, so they will not turn blue. The dots heal in a week on a shaved head, after three sessions.</p>';
  expect(claimedInHtml(faq, 'Questions | Fell Scalp Clinic').join()).toContain(
    'will-not-turn-blue asserted',
  );
});

test('mending the work of others is a service of its own page', () => {
  const rates =
    '<h1>Rates</h1><table><tr><td>Full scalp</td><td>$2,600</td></tr><tr><td>Correction of other work</td><td>$175 per hour</td></tr></table>';
  const found = claimedInHtml(rates, 'Rates | Fell Scalp Micropigmentation, Portland ME');
  expect(found.map((one) => one.split(' → ')[0])).toEqual(['$2,600', '$175 per hour']);
});
