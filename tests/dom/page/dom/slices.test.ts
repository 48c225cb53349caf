import { expect, onTestFinished, test } from 'vitest';
import { createSlices } from '../../../../page/dom/slices.ts';

/** Work of so many milliseconds. */
function work(time: number) {
  const started = performance.now();
  while (performance.now() - started < time);
}

function slicesOfTest() {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  return { ended, slices: createSlices(document, ended.signal) };
}

test('gives the timers and messages of the page their turns between slices', async () => {
  const { slices } = slicesOfTest();
  let ticks = 0;
  let messages = 0;
  const timer = setInterval(() => ticks++, 5);
  onTestFinished(() => clearInterval(timer));
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  port1.onmessage = () => {
    messages++;
    port2.postMessage('');
  };
  port2.postMessage('');
  for (let count = 0; count < 100; count++) {
    work(4);
    await slices.turn();
  }
  expect(ticks).toBeGreaterThan(10);
  expect(messages).toBeGreaterThan(10);
});

test('goes on at once while a slice lasts, and not at all after the end', async () => {
  const { ended, slices } = slicesOfTest();
  const goesOn = async () => {
    await slices.turn();
    return slices.turn() === undefined;
  };
  await expect.poll(goesOn).toBe(true);
  ended.abort(new Error('ended'));
  await expect(slices.turn()).rejects.toThrow('ended');
});
