import { expect, it } from 'vitest';
import type { LabelledDocument } from '../../../scripts/eval/labels.ts';
import { ofTerm } from '../../../scripts/eval/of-term.ts';

const span = (concept: string, optional?: true) => ({ start: 0, end: 1, concept, optional });
const document = { spans: [span('tattoo'), span('smp'), span('graft'), span('smp', true)] };

it('asks for the mentions of one term alone, by whatever name they are labelled', () => {
  const [asked] = ofTerm([document as unknown as LabelledDocument], 'smp', { tattoo: ['smp'] });
  expect(asked?.spans.map(({ optional }) => optional ?? false)).toEqual([false, false, true, true]);
});
