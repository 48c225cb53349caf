import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../settings/file/read-json.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('readJson', () => {
  it.each<[string, number]>([
    ['', 1],
    ['{\n  "a": 1,\n}', 3],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\r\n"a": 1,\r\n// no\r\n"b": 2 }', 3],
    ['[1,\n\n2,', 3],
    ['{}\n{}', 2],
    ['"a\nb"', 1],
    ["{ 'a': 1 }", 1],
    ['{ "a": NaN }', 1],
    ['\ufeff{}', 1],
  ])('tells in which line %j breaks', (text, brokenAt) => {
    expect(readJson(text)).toEqual({ brokenAt });
  });

  it.each<[string, string[][]]>([
    ['{ "a": 1, "b": { "a": 1 } }', []],
    ['{ "a": 1, "a": 2, "a": 3 }', [['a']]],
    ['{ "a": { "b": 1, "c": 2, "b": 3 } }', [['a', 'b']]],
    ['{ "a": { "b": 1 }, "a": { "b": 1 } }', [['a']]],
    ['{ "a": "\\"b\\": 1, \\"b\\": 2" }', []],
    ['{ "caf\\u00e9": 1, "café": 2 }', [['café']]],
    ['{ "__proto__": 1, "__proto__": 2 }', [['__proto__']]],
  ])('finds in %s the keys that stand twice', (text, repeated) => {
    expect(readJson(text)).toMatchObject({ value: JSON.parse(text), repeated });
  });

  it('tells where a key stands', () => {
    const json = readJson('{ "a": {\n "b": { "c": 1 },\n "d": [\n { "e": 1 } ] } }');
    const paths = ['a', 'a b', 'a b c', 'a d', 'a d 0 e', 'c'].map((path) => path.split(' '));
    const lines = paths.map((path) => 'lineOf' in json && json.lineOf(path));
    expect(lines).toEqual([1, 2, 2, 3, undefined, undefined]);
  });

  it('takes for JSON what the browser does, and nothing else', () => {
    const spoiled = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ',', '"', '}', '0', '\\', '\n', 'x'),
      )
      .map(([text, at, length, put]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + length);
      });
    fc.assert(
      fc.property(spoiled, (text) => {
        const json = readJson(text);
        expect('value' in json).toBe(isJson(text));
        if ('value' in json) expect(json.value).toEqual(JSON.parse(text));
        else expect(json.brokenAt).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives up on what is nested without end', () => {
    const text = `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`;
    expect(readJson(text)).toEqual({ brokenAt: undefined });
  });
});
