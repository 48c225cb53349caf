import { expect, it } from 'vitest';
import { tellNewest } from '../../../../entrypoints/tabs/tell-newest.ts';

/** What was asked, each time to be answered by hand. */
function asking() {
  const answers: ((answer: string) => void)[] = [];
  const told: string[] = [];
  const ending = new AbortController();
  const ask = () => new Promise<string>((resolve) => answers.push(resolve));
  const tell = tellNewest(ask, (answer) => told.push(answer), ending.signal);
  return { answers, told, tell, ending };
}

it('tells each answer that comes before the next is asked for', async () => {
  const { answers, told, tell } = asking();
  for (const answer of ['withheld', 'open']) {
    const telling = tell();
    answers.at(-1)?.(answer);
    await telling;
  }
  expect(told).toEqual(['withheld', 'open']);
});

it('tells nothing old where the answer to what was asked first comes last', async () => {
  const { answers, told, tell } = asking();
  const telling = [tell(), tell()];
  answers[1]?.('open');
  await telling[1];
  answers[0]?.('withheld');
  await telling[0];
  expect(told).toEqual(['open']);
});

it('tells nothing to who has left', async () => {
  const { answers, told, tell, ending } = asking();
  const telling = tell();
  ending.abort();
  answers[0]?.('open');
  await telling;
  expect(told).toEqual([]);
});

it('tells what was asked first where what was asked later is never answered', async () => {
  const { answers, told, tell } = asking();
  const first = tell();
  void tell();
  answers[0]?.('open');
  await first;
  expect(told).toEqual(['open']);
});
