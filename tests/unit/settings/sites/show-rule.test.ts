import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../../settings/sites/parse-rule.ts';
import { showRule } from '../../../../settings/sites/show-rule.ts';

describe('showRule', () => {
  it.each([
    'example.com',
    'münchen.example',
    'bücher.example:8080/regal',
    '*.пример.рф',
    'παράδειγμα.example',
    '例え.テスト',
    '예시.example',
    'مثال.example',
    'example.com/über/haare',
    '[::1]:80',
  ])('shows %s in its own letters', (text) => {
    const parsed = parseRule(text);
    expect('rule' in parsed && showRule(parsed.rule)).toBe(text);
  });

  it.each([
    ['Cyrillic а in a Latin name', 'pаypal.example'],
    ['a name wholly of Cyrillic lookalikes', 'сосо.example'],
    ['Greek ο in a Latin name', 'gοοgle.example'],
    ['a dotless i', 'mıcrosoft.example'],
  ])('leaves %s in ASCII', (_, text) => {
    const parsed = parseRule(text);
    expect('rule' in parsed && showRule(parsed.rule)).toMatch(/^xn--[a-z0-9-]+\.example$/);
  });

  it.each([
    'xn--.example',
    'xn--999999999.example',
    'example.com/%E0%A4',
    'example.com/a%20b',
    'example.com/100%25',
    'example.com/%2A',
  ])('leaves %s as it is', (rule) => expect(showRule(rule)).toBe(rule));
});
