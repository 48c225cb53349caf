import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SheetAnswer, TermSheet } from '../../../../articles/term-sheet.ts';
import { awaitSheets } from '../../../../entrypoints/panel/await-sheets.ts';
import { type Known, knownOf } from '../../../../entrypoints/panel/sheets.ts';
import type { PanelPort, PanelRequest } from '../../../../page/hover/panel-port.ts';
import type { Mark } from '../../../../page/marks/mark.ts';

/** What the background was asked, and how each question is answered. */
const asked = vi.hoisted(
  () => [] as { term: string; answer: (answer: SheetAnswer) => void; fail: () => void }[],
);

vi.mock('../../../../entrypoints/stages/messages.ts', () => ({
  sendMessage: (_: 'sheetOf', term: string) =>
    new Promise((answer, reject) => {
      asked.push({ term, answer, fail: () => reject(new Error('nobody listens')) });
    }),
}));

vi.mock('../../../../articles/unpack-sheet.ts', () => ({
  unpackSheet: (packed: string) => ({ sheet: packed, related: [] }),
}));

let done: string[];
let panel: PanelPort;
/** Terms are new in each test: what is known of one is kept for good. */
let count = 0;
let term: string;

const requestOf = (id: string): PanelRequest => ({
  mark: { mention: { term: id }, range: {}, painted: true } as unknown as Mark,
  line: 0,
  by: 'pointer',
});

const answer = async (how: SheetAnswer | 'fail') => {
  const question = asked.shift();
  if (!question) throw new Error('Nothing was asked.');
  if (how === 'fail') question.fail();
  else question.answer(how);
  await vi.advanceTimersByTimeAsync(0);
};

const sheet = { packed: 'a sheet' };
const known = { sheet: 'a sheet', related: [] } as unknown as TermSheet;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  done = [];
  term = `term-${count++}`;
  const note = (what: string) => (request: PanelRequest) =>
    void done.push(`${what} ${request.mark.mention.term}`);
  panel = awaitSheets(
    {
      prepare: note('prepare'),
      show: note('show'),
      hide: () => done.push('hide'),
      box: () => undefined,
      hasFocus: () => false,
      giveBackFocus() {},
    },
    () => done.push('redraw'),
  );
});

afterEach(() => vi.useRealTimers());

describe('a panel', () => {
  it('asks as soon as it is expected, and then opens without waiting', async () => {
    panel.expect?.(requestOf(term).mark);
    expect(asked.map((question) => question.term)).toEqual([term]);
    await answer(sheet);
    panel.prepare(requestOf(term));
    panel.show(requestOf(term));
    expect(done).toEqual([`prepare ${term}`, `show ${term}`]);
    expect(asked).toEqual([]);
  });

  it('asks once, however often it is wanted', () => {
    panel.expect?.(requestOf(term).mark);
    panel.prepare(requestOf(term));
    panel.show(requestOf(term));
    expect(asked).toHaveLength(1);
  });

  it('waits unseen for a sheet that is on its way', async () => {
    panel.show(requestOf(term));
    await vi.advanceTimersByTimeAsync(150);
    expect(done).toEqual([]);
    await answer(sheet);
    expect(done[0]).toBe(`show ${term}`);
    expect(knownOf(term)).toEqual(known);
  });

  it('opens without its sheet where that is really late, and is drawn anew when it comes', async () => {
    panel.show(requestOf(term));
    await vi.advanceTimersByTimeAsync(250);
    expect(done).toEqual([`show ${term}`]);
    expect(knownOf(term)).toBeUndefined();
    await answer(sheet);
    expect(done).toEqual([`show ${term}`, 'redraw']);
  });

  it('that was closed meanwhile does not open', async () => {
    panel.show(requestOf(term));
    panel.hide();
    await answer(sheet);
    await vi.advanceTimersByTimeAsync(500);
    expect(done).toEqual(['hide']);
  });

  it('gives way to the one that is wanted now', async () => {
    const other = `other-${term}`;
    panel.show(requestOf(term));
    panel.show(requestOf(other));
    await answer(sheet);
    expect(done).toEqual([]);
    await answer(sheet);
    expect(done[0]).toBe(`show ${other}`);
  });

  it('of words that name no term opens at once', () => {
    panel.show(requestOf(''));
    expect(done).toEqual(['show ']);
    expect(knownOf('')).toEqual({ fault: 'unknown' });
    expect(asked).toEqual([]);
  });
});

describe('a sheet that cannot be had', () => {
  it.each<[string, SheetAnswer | 'fail', Known, boolean]>([
    ['there is none', { fault: 'unknown' }, { fault: 'unknown' }, false],
    ['its file is damaged', { fault: 'damaged' }, { fault: 'damaged' }, true],
    ['its version is not known', { fault: 'otherVersion' }, { fault: 'otherVersion' }, true],
    ['the background does not answer', 'fail', { fault: 'unreached' }, true],
  ])('since %s opens its panel too', async (_, how, expected, asksAgain) => {
    panel.show(requestOf(term));
    await answer(how);
    expect(done[0]).toBe(`show ${term}`);
    expect(knownOf(term)).toEqual(expected);
    panel.hide();
    panel.show(requestOf(term));
    expect(asked).toHaveLength(asksAgain ? 1 : 0);
  });
});
