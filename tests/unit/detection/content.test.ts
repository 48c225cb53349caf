import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../articles/forms-of.ts';
import type { GlossaryTerm } from '../../../articles/glossary-schema.ts';
import { readContentFiles } from '../../../build/read-content.ts';
import { compileEvidence, compileForms } from '../../../detection/lexicon/compile-lexicon.ts';
import { found, source } from './lexicon-of-content.ts';

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

describe('what is said of forms', () => {
  interface Said {
    forms?: string;
    staged?: string;
    drop?: string;
    needs?: object;
    speaks?: object;
    againstForms?: object;
  }
  const { terms } = contentOf('detection.json') as { terms: Record<string, Said> };
  const glossary = contentOf('terms.json') as { terms: GlossaryTerm[] };
  const named = (list = '') => list.split(',').map((one) => one.trim().replace(/[\^*?!~]+$/, ''));
  const folded = (text: string) => text.toLowerCase();

  test('no form is listed and taken back at once', () => {
    const taken = Object.entries(terms).flatMap(([id, { forms, staged, drop }]) => {
      const dropped = new Set(named(drop).map(folded));
      return [...named(forms), ...named(staged)]
        .filter((form) => form && dropped.has(folded(form)))
        .map((form) => `${id}: ${form}`);
    });
    expect(taken).toEqual([]);
  });

  test('no number is set for a form that is not there', () => {
    const strange = Object.entries(terms).flatMap(([id, said]) => {
      const term = glossary.terms.find((one) => one.id === id);
      const known = new Set(
        [
          ...named(said.forms),
          ...named(said.staged),
          ...(term ? formsOf(term).map(({ text }) => text) : []),
        ].map(folded),
      );
      return [said.needs, said.speaks, said.againstForms]
        .flatMap((numbers) => Object.keys(numbers ?? {}))
        .filter((form) => !known.has(folded(form)))
        .map((form) => `${id}: ${form}`);
    });
    expect(strange).toEqual([]);
  });

  test('a plural in s is found without a form of its own', () => {
    const { forms = [] } = source.terms.find(({ id }) => id === 'hair-system') ?? {};
    expect(forms.map(({ text }) => text)).toContain('wig');
    expect(forms.map(({ text }) => text)).not.toContain('wigs');
    expect(found('Two wigs hide my hair loss.')).toContain('wigs → hair-system');
  });
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
    const broken = {
      ...source,
      terms: [{ id: 'dash', forms: [form], rivals: [], kin: [], trades: [] }],
    };
    expect(() => compileForms(broken)).toThrow('term dash: the form "—" has no word');
  });
});
