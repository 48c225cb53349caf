import { expect, test } from 'vitest';
import { companyNames } from '../../../../detection/reading/company-of.ts';
import { readBlock } from '../../../../detection/reading/read-block.ts';
import { lexicon } from '../lexicon-of-content.ts';

/** What the little words beside the first form of a text say. */
function companyIn(text: string): string[] {
  const [first] = readBlock(text, lexicon).candidates;
  return companyNames.filter((_, at) => first?.company[at]);
}

test.each([
  ['somebody has it', 'Last year I had SMP in Leeds.', ['owned']],
  ["it is somebody's", 'On the left my hairline is low.', ['owned']],
  ['it is one that was spoken of', 'At noon the SMP went down.', ['definite']],
  ["it is something else's", 'We saw a crown of light.', ['ofSomething']],
  ['it opens its sentence', 'It rained. SMP went down at noon.', ['opens']],
  ["what stands before it is another sentence's", 'She had. SMP went down.', ['opens']],
  ['it closes its sentence', 'At noon came SMP. It rained all day.', ['closes']],
  ['it is all there is', 'SMP', ['opens', 'closes', 'alone']],
])('where %s', (_, text, expected) => {
  expect(companyIn(text)).toEqual(expected);
});
