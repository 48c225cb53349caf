import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import messages from '../../../../locales/en.json' with { type: 'json' };

/** School years that a sentence of ours may take, after Flesch and Kincaid. */
const highest = 8;

/** Fewer words are a name or a label, for which the measure says nothing. */
const fewest = 5;

interface Message {
  key: string;
  text: string;
}

const messagesIn = (node: unknown, key: string): Message[] =>
  typeof node === 'string'
    ? [{ key, text: node }]
    : Object.entries(node as object).flatMap(([name, inner]) =>
        messagesIn(inner, `${key}.${name}`),
      );

/** The sentences of a message, a plain word in the place of what is put in. */
const sentencesIn = ({ text }: Message): string[] =>
  text
    .replace(/\$\d/g, 'one')
    .split(/(?<=[.?!:;])\s+/)
    .filter((sentence) => sentence.split(/\s+/).length >= fewest);

const gradeOf = (sentence: string) =>
  readability.fleschKincaidGrade(/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

const { panel, facts, drawings } = messages;
const all = Object.entries({ panel, facts, drawings }).flatMap(([key, node]) =>
  messagesIn(node, key),
);

describe('the words of the panel', () => {
  it(`take no more than ${highest} years of school`, () => {
    const hard = all.flatMap((message) =>
      sentencesIn(message)
        .filter((sentence) => gradeOf(sentence) > highest)
        .map((sentence) => `${message.key}: ${gradeOf(sentence)}: ${sentence}`),
    );
    expect(hard).toEqual([]);
  });

  it.each([
    [/¶/, 'paragraph signs'],
    [/\bdiffer\b/, 'what sources do to statements'],
    [/no figure/i, 'figures that are not given'],
    [/how sure/i, 'sureness'],
    [/refine/i, 'relations'],
    [/\b(the|an|one) article\b/i, 'an article, which a reader takes for the page'],
    [/\bIt (also )?says\b/, 'sides of a contradiction'],
  ])('say nothing like %s', (jargon) => {
    expect(all.filter(({ text }) => jargon.test(text))).toEqual([]);
  });
});

describe('the measure', () => {
  it('tells plain sentences from hard ones', () => {
    expect(gradeOf('Ask a doctor about your own case.')).toBeLessThan(5);
    expect(
      gradeOf('Practitioners administering anesthetics necessitate considerable authorization.'),
    ).toBeGreaterThan(15);
  });
});
