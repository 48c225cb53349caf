import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideSite, rulesCovering } from '../../../../settings/sites/decide-site.ts';
import { parseRule } from '../../../../settings/sites/parse-rule.ts';
import { showRule } from '../../../../settings/sites/show-rule.ts';
import { siteOf } from '../../../../settings/sites/site-of.ts';
import { untouchedSites } from '../../../../settings/sites/site-state.ts';

const encoded = fc
  .tuple(fc.domain(), fc.array(fc.integer({ min: 0, max: 255 })))
  .map(
    ([host, bytes]) =>
      `${host}/${bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
  );

const anything = fc.oneof(
  encoded,
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.tuple(fc.domain(), fc.string({ unit: 'grapheme' })).map(([host, path]) => `${host}/${path}`),
  fc.tuple(fc.string({ unit: 'grapheme' }), fc.domain()).map(([sub, host]) => `${sub}.${host}`),
);

it('any text is a rule or has a reason, and a rule stays itself', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseRule(text);
      if ('rule' in parsed) expect(parseRule(parsed.rule)).toEqual(parsed);
      else expect(parsed.fault).toMatch(/^[a-zA-Z]+$/);
    }),
    { numRuns: 2000 },
  );
});

it('what is shown of a rule is read as the same rule', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseRule(text);
      if ('rule' in parsed) expect(parseRule(showRule(parsed.rule))).toEqual(parsed);
    }),
    { numRuns: 2000 },
  );
});

it('a page is covered by the names of its own site and path', () => {
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      const names = siteOf(address);
      if (!names || 'fault' in parseRule(names.site)) return;
      const state = { ...untouchedSites, sites: { [names.site]: false } };
      expect(decideSite(address, state).rule).toBe(names.site);
    }),
  );
});

it('an address asks for a bounded number of rules, however long it is', () => {
  const address = `https://a.b.c.example.com/${'x/'.repeat(5000)}`;
  expect(rulesCovering(address).length).toBeLessThan(500);
});
