import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pathsOf } from '../../../../page/senses/paths-of.ts';

/** The parts that are read of links on a page of a studio. */
function partsOf(...links: string[]): string[] {
  const { document } = parseHTML('<body></body>');
  for (const link of links) {
    const element = document.createElement('a');
    element.setAttribute('href', link);
    document.body.append(element);
  }
  return pathsOf(document.getElementsByTagName('a'), 'https://studio.example/leeds/prices');
}

test.each([
  ['a path', ['/scalp-micropigmentation/scars'], ['scalp-micropigmentation', 'scars']],
  ['one beside the page', ['gallery?page=2#top'], ['gallery']],
  ['an address of the same host', ['https://studio.example/hair-loss'], ['hair-loss']],
  ['what stands in many once', ['/smp/men', '/smp/women', '/smp/men'], ['smp', 'men', 'women']],
  ['nothing of where the page itself stands', ['/leeds', '/leeds/gallery'], ['gallery']],
  ['nothing of other hosts', ['https://news.example/hair-loss', '//news.example/hair-loss'], []],
  ['nothing of what is no address', ['https://', 'mailto:smp@studio.example', '#hair-loss'], []],
  ['no keys', [`/${'hair-loss/'.repeat(40)}`], []],
])('reads %s', (_, links, parts) => {
  expect(partsOf(...links)).toEqual(parts);
});

test('reads no more than the first of very many links', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => `/item-${at}`);
  expect(partsOf(...many)).toEqual(many.slice(0, 300).map((link) => link.slice(1)));
});
