import { expect, test } from 'vitest';
import { plainDigits } from '../../../../detection/words/plain-digits.ts';

test.each([
  ['£1,250', '£1,250'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۱٬۲۵۰٫۵', '1,250.5'],
  ['१२३', '123'],
  ['９８７', '987'],
  ['no digits — “none”', 'no digits — “none”'],
  ['𝟙𝟚', '𝟙𝟚'],
])('%s reads %s, as long as before', (text, expected) => {
  expect(plainDigits(text)).toBe(expected);
  expect(plainDigits(text)).toHaveLength(text.length);
});
