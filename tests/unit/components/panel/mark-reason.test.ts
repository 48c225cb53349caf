import { expect, it } from 'vitest';
import { markReason } from '../../../../components/panel/mark-reason.ts';

it.each([
  ['unambiguous', [], 'Marked because “SMP” has one meaning only.'],
  ['definition', [], 'Marked because the page spells “SMP” out.'],
  ['sentence', ['scalp'], 'Marked because this sentence speaks of “scalp”.'],
  ['block', ['a', 'b'], 'Marked because this paragraph speaks of “a” and “b”.'],
  ['section', ['a', 'b', 'c'], 'Marked because this part of the page speaks of “a”, “b”, and “c”.'],
  ['page', ['scalp'], 'Marked because the page speaks of “scalp”.'],
  ['page', [], 'Marked because of the page as a whole.'],
] as const)('explains %s with %j', (kind, cues, text) => {
  expect(markReason({ form: 'SMP', reason: { kind, cues: [...cues] } })).toBe(text);
});
