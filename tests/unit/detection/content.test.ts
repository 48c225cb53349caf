import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../build/read-content.ts';
import { compileEvidence, compileForms } from '../../../detection/lexicon/compile-lexicon.ts';
import { source } from './lexicon-of-content.ts';

const files = readContentFiles();
const contentOf = (name: string) =>
  files.find(({ file }) => file.endsWith(`content/${name}`))?.json as never;

test('every term that is detected has an entry in the glossary', () => {
  const { terms } = contentOf('terms.json') as { terms: { id: string }[] };
  const { terms: detected } = contentOf('detection.json') as { terms: Record<string, unknown> };
  const ids = new Set(terms.map(({ id }) => id));
  expect(Object.keys(detected).filter((id) => !ids.has(id))).toEqual([]);
});

test('topics that forms name exist', () => {
  const topics = new Set(Object.keys(source.topics));
  const named = source.terms.flatMap(({ forms }) =>
    forms.flatMap(({ against }) => against?.split(' ') ?? []),
  );
  expect(
    [...named, ...source.abbreviationTopics].filter((topic) => topic && !topics.has(topic)),
  ).toEqual([]);
});

test('subjects of claims are terms', () => {
  const { subjects } = contentOf('claim-words.json') as {
    subjects: { smp: string[]; other: string[] };
  };
  const ids = new Set(source.terms.map(({ id }) => id));
  expect([...subjects.smp, ...subjects.other].filter((id) => !ids.has(id))).toEqual([]);
});

describe('a compiled lexicon', () => {
  test('is plain JSON', () => {
    for (const compiled of [compileForms(source), compileEvidence(source)])
      expect(JSON.parse(JSON.stringify(compiled))).toStrictEqual(compiled);
  });

  test('refuses a form without a word', () => {
    const form = { ...(source.terms[0]?.forms[0] as never as object), text: '—' } as never;
    const broken = { ...source, terms: [{ id: 'dash', forms: [form], rivals: [] }] };
    expect(() => compileForms(broken)).toThrow('term dash: the form "—" has no word');
  });
});
