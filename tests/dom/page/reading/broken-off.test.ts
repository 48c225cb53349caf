import { expect, it, onTestFinished } from 'vitest';
import { keepReading } from '../../../../entrypoints/reader/keep-reading.ts';
import { startScouting } from '../../../../page/scout/start-scouting.ts';
import { readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

/** Ends when the test does. */
function ending(): AbortSignal {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  return end.signal;
}

const texts = (page: { inOrder(): readonly { mention: { term: string } }[] }) =>
  page.inOrder().map(({ mention }) => mention.term);

it('a page is read anew after an error, and followed again', async () => {
  showPage('<p>About minoxidil.</p>');
  let mayFail = false;
  let starts = 0;
  const page = keepReading((signal, onFault) => {
    starts++;
    return readTestPage({
      signal,
      onFault,
      onMarks() {
        if (!mayFail) return;
        mayFail = false;
        throw new Error('An error of the page.');
      },
    });
  }, ending());
  await expect.poll(() => texts(page.marks)).toEqual(['minoxidil']);
  mayFail = true;
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'Finasteride.' }));
  await expect.poll(() => starts).toBe(2);
  await expect.poll(() => texts(page.marks)).toEqual(['minoxidil', 'finasteride']);
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'Dutasteride.' }));
  await expect.poll(() => texts(page.marks)).toEqual(['minoxidil', 'finasteride', 'dutasteride']);
});

it('a page that breaks off each time is left alone in the end', async () => {
  showPage('<p>About minoxidil.</p>');
  const faults: ((error: unknown) => void)[] = [];
  const nothing = { marks: { at: () => undefined, inOrder: () => [], has: () => false } };
  keepReading((_, onFault) => {
    faults.push(onFault);
    return nothing as never;
  }, ending());
  faults[0]?.(new Error('one'));
  faults[0]?.(new Error('the same, told twice'));
  await expect.poll(() => faults.length).toBe(2);
});

it('a page in which asking fails is asked anew', async () => {
  showPage('<p>About minoxidil.</p>');
  let failures = 0;
  let isFound = false;
  const root = document;
  const { body } = document;
  const real = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  onTestFinished(() => {
    delete (body as { textContent?: string | null }).textContent;
  });
  Object.defineProperty(body, 'textContent', {
    configurable: true,
    get() {
      if (failures++ < 2) throw new Error('An error of the page.');
      return real?.get?.call(body) as string;
    },
  });
  const { default: shipped } = await import('virtual:stems');
  startScouting({
    root,
    stems: shipped,
    onStem() {
      isFound = true;
    },
    shadowRootOf: () => null,
    isAlive: () => true,
    signal: ending(),
  });
  await expect.poll(() => isFound).toBe(true);
  expect(failures).toBeGreaterThan(2);
});
