import { describe, expect, it } from 'vitest';
import { wordsIn } from './measures.ts';
import { button, showPanel } from './shown-panel.tsx';

/** The most words until an answer, and presses. */
const limits = { words: 120, presses: 2 };

/** What a person wants to know: the term whose panel they open, what they press, and what they read then. */
const questions: [question: string, term: string, presses: RegExp[], answer: RegExp][] = [
  ['does hair grow again', 'smp', [], /does not regrow hair/],
  ['does it last', 'smp', [], /It stays but fades/],
  [
    'what do a session and the whole treatment cost',
    'smp',
    [],
    /\$500.*per session.*whole treatment: \$/,
  ],
  ['how many sessions does it take', 'smp', [/^Sessions$/], /Mostly three or four sessions/],
  ['name three harms', 'smp', [], /Infection, allergy, scars/i],
  [
    'how often does something go wrong',
    'smp',
    [],
    /No problem met in 43, 18, and 10 people.*10 of 100 people with any kind of tattoo had a problem/,
  ],
  ['is it numbed', 'local-anesthesia', [], /ranges from none to creams and injections/],
  ['does it hurt', 'smp', [/^Pain$/], /Does SMP hurt\? Somewhat.*quite painful/],
  ['how many sessions does its price cover', 'smp', [/^Cost/], /two to four sessions/],
  ['can it be removed', 'smp', [/^All sections/, /^Removal$/], /By laser, though not always fully/],
  ['who should wait', 'smp', [/^All sections/, /^Who should not/], /hair loss is very active/],
  ['what removes it', 'laser-removal', [], /cleared/],
  [
    'why read the article with care',
    'smp',
    [/^A blog of 2022/],
    /cites no sources.*Contradicted: better sources say no 1\d/,
  ],
  [
    'what harm and what good does the drug do beside placebo',
    'finasteride',
    [],
    /4 of 100 with it.*2 of 100 with placebo.*18 more of 100 improve/,
  ],
  [
    'what does the boxed warning say',
    'baricitinib',
    [],
    /Boxed warning of the US label\. Serious infections, death, cancer/,
  ],
];

describe('the panel of its term answers within two presses and 120 words', () => {
  it.each(questions)('%s (%s)', async (_, term, presses, answer) => {
    expect(presses.length).toBeLessThanOrEqual(limits.presses);
    const { panel } = showPanel(term);
    for (const press of presses) await button(press).click();
    const read = wordsIn(panel).slice(0, limits.words).join(' ');
    expect(read).toMatch(answer);
  });
});
