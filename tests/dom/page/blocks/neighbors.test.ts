import { describe, expect, test } from 'vitest';
import type { BlockReading } from '../../../../detection/reading/read-block.ts';
import type { Block } from '../../../../page/blocks/block.ts';
import { readNeighbors } from '../../../../page/blocks/neighbors.ts';
import { readOutline } from '../../../../page/blocks/outline.ts';
import { beginPass } from '../../../../page/blocks/pass.ts';
import { showPage } from '../shown-page.ts';

const saying = (text: string) =>
  ({ text: text.trim(), words: text.trim().split(/\s+/).length }) as BlockReading;

/** What stands around the only `<b>` of a page, by texts. */
function around(html: string, reach: number) {
  const page = showPage(html);
  const node = page.querySelector('b')?.firstChild as Text;
  const block = { segments: [{ node, from: 0, start: 0, length: node.length }] } as Block;
  const reading = { readBlock: saying, reach };
  const found = readNeighbors(block, readOutline([page]), beginPass(document), reading);
  const texts = (readings: readonly BlockReading[]) => readings.map(({ text }) => text);
  return {
    headings: texts(found.headings),
    before: texts(found.before),
    after: texts(found.after),
    context: found.context.map(({ data }) => data.trim()).filter(Boolean),
  };
}

const list = '<ul><li>one</li><li>two <i>or</i> three</li><li>four</li></ul>';

describe('what stands beside a block', () => {
  test('is read nearest first, entry by entry, as far as its words count', () => {
    const html = `${list}<p><b>SMP</b></p>${list}`;
    expect(around(html, 4)).toMatchObject({
      before: ['four', 'two or three'],
      after: ['one', 'two or three'],
    });
    expect(around(html, 80)).toMatchObject({
      before: ['four', 'two or three', 'one'],
      after: ['one', 'two or three', 'four'],
    });
  });

  test('is read whole where the first text already holds more words than count', () => {
    const html = '<p>a long text before</p><p><b>SMP</b></p><p>a long text after</p><p>more</p>';
    expect(around(html, 2)).toMatchObject({
      before: ['a long text before'],
      after: ['a long text after'],
    });
  });

  test('is neither what is hidden nor what is left alone', () => {
    const html = '<p hidden>no</p><pre>no</pre><p><b>SMP</b></p><p hidden>no</p><p>yes</p>';
    expect(around(html, 80)).toMatchObject({ before: [], after: ['yes'] });
  });

  test('is all that the decision rests on', () => {
    const { context } = around(`<h2>over</h2>${list}<p><b>SMP</b></p>${list}`, 4);
    expect(new Set(context)).toEqual(new Set(['over', 'one', 'two', 'or', 'three', 'four']));
  });
});

describe('the headings over a block', () => {
  test('are the nearest one and those of higher levels before it', () => {
    const html = `<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><h4>E</h4><h4>F</h4><p><b>SMP</b></p>`;
    expect(around(html, 4).headings).toEqual(['F', 'D', 'A']);
  });

  test('are three at most, and none of equal or lower level than the one below it', () => {
    const html = `<h1>A</h1><h2>B</h2><h3>C</h3><h5>D</h5><p><b>SMP</b></p>`;
    expect(around(html, 4).headings).toEqual(['D', 'C', 'B']);
    expect(around('<h3>A</h3><h2>B</h2><p><b>SMP</b></p>', 4).headings).toEqual(['B']);
  });

  test('may be of ARIA, whose level counts; 2 is what one without a level has', () => {
    const html = `<div role="heading" aria-level="1">A</div><div role="heading">B</div>
      <h3>C</h3><h2 aria-level="x">D</h2><p><b>SMP</b></p>`;
    expect(around(html, 4).headings).toEqual(['D', 'A']);
  });

  test('are not the one that holds it', () => {
    expect(around('<h1>A</h1><h2>B <b>SMP</b></h2>', 4).headings).toEqual(['A']);
  });
});
