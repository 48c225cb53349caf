import { describe, expect, it } from 'vitest';
import { changeOfRules, formatRules, parseRules } from '../../../../settings/sites/rules-text.ts';

describe('a text of site rules', () => {
  it('has one rule a line, in the order of their names', () => {
    const sites = { 'b.example': true, '*.a.example': false, 'xn--mnchen-3ya.example': false };
    expect(formatRules(sites)).toBe('off *.a.example\non b.example\noff münchen.example\n');
  });

  it('is read as it is written', () => {
    const sites = { 'b.example/x': true, '*.a.example:81': false, 'xn--mnchen-3ya.example': false };
    expect(parseRules(formatRules(sites), { bare: true })).toEqual({ sites, faults: [] });
  });

  it('may have comments, empty lines, any line ends and bare names', () => {
    const text = '# mine\r\n\r\n  ON  a.example \rb.example\noff https://www.c.example/x\n';
    expect(parseRules(text, { bare: false })).toEqual({
      sites: { 'a.example': true, 'b.example': false, 'c.example/x': false },
      faults: [],
    });
  });

  it('names each line that is no rule', () => {
    const text = 'off a.example\nb .example\non www.a.example\nchrome://x\non\n';
    expect(parseRules(text, { bare: false })).toEqual({
      sites: { 'a.example': false, on: false },
      faults: [
        { line: 2, fault: 'space', part: 'b .example' },
        { line: 3, fault: 'duplicate', part: 'www.a.example', first: 1 },
        { line: 4, fault: 'scheme', part: 'chrome' },
      ],
    });
  });

  it('of twenty thousand rules is read in one go', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `off site${index}.example`);
    expect(Object.keys(parseRules(lines.join('\n'), { bare: false }).sites)).toHaveLength(20_000);
  });
});

it.each([
  [{}, { 'a.example': true }, { 'a.example': true }],
  [{ 'a.example': true }, {}, { 'a.example': null }],
  [
    { 'a.example': true, 'b.example': true },
    { 'a.example': false, 'b.example': true },
    { 'a.example': false },
  ],
])('tells what turns %j into %j', (before, after, change) => {
  expect(changeOfRules(before, after)).toEqual(change);
});
