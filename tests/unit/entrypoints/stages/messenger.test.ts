import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: object, respond: Respond) => boolean;

const own = 'chrome-extension://abc/';
const listeners = new Set<Listener>();

/** What a place answers to a message, or `silent`. */
function answerTo(message: unknown, sender: object = { url: `${own}background.js` }) {
  return new Promise<unknown>((resolve) => {
    const isHeard = [...listeners].map((hear) => hear(message, sender, resolve)).includes(true);
    if (!isHeard) resolve('silent');
  });
}

async function messenger() {
  vi.resetModules();
  return import('../../../../entrypoints/stages/messenger.ts');
}

beforeEach(() => {
  listeners.clear();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  vi.stubGlobal('browser', {
    runtime: { id: 'abc', onMessage, getURL: (path: string) => own + path },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a message', () => {
  it('is answered, and after its end no more', async () => {
    const { listen } = await messenger();
    const stop = listen(
      'add',
      ({ data }) => Promise.resolve((data as number) + 1),
      () => true,
    );
    expect(await answerTo({ type: 'add', data: 2 })).toEqual({ data: 3 });
    stop();
    expect(await answerTo({ type: 'add', data: 2 })).toBe('silent');
  });

  it('that fails is answered without a word of why', async () => {
    const { listen } = await messenger();
    listen(
      'fail',
      () => {
        throw new Error('/home/someone/secret');
      },
      () => true,
    );
    expect(await answerTo({ type: 'fail' })).toEqual({ failed: true });
  });

  it.each([
    undefined,
    null,
    0,
    '',
    'add',
    true,
    [],
    {},
    [{ type: 'add' }],
    { type: 7 },
    { type: null },
    { type: 'toString' },
    { type: 'constructor' },
    { type: '__proto__' },
    { type: 'hasOwnProperty' },
    { type: { toString: 'add' } },
    { type: 'ADD' },
  ])('%j is left unanswered', async (message) => {
    const { listen } = await messenger();
    const handle = vi.fn();
    listen('add', handle, () => true);
    expect(await answerTo(message)).toBe('silent');
    expect(handle).not.toHaveBeenCalled();
  });

  it('that is not admitted is left unanswered', async () => {
    const { listen } = await messenger();
    const handle = vi.fn();
    listen('add', handle, ({ data }) => data === 1);
    expect(await answerTo({ type: 'add', data: 2 })).toBe('silent');
    expect(handle).not.toHaveBeenCalled();
  });

  it.each([
    ['the background', { url: `${own}background.js` }, true],
    ['a background that is not named', {}, true],
    ['a script in a page that is not named', { tab: { id: 3 } }, false],
    ['a page of the extension', { url: `${own}popup.html`, tab: { id: 3 } }, true],
    ['a script in a page', { url: 'https://clinic.example/', tab: { id: 3 } }, false],
    [
      'a page that takes after one',
      { url: 'https://x.example/chrome-extension://abc/', tab: {} },
      false,
    ],
  ])('from %s is told apart', async (_, sender, expected) => {
    const { isFromExtension } = await messenger();
    expect(isFromExtension({ sender: sender as never })).toBe(expected);
  });
});

describe('a question', () => {
  it.each([
    ['nobody hears', undefined],
    ['failed', { failed: true }],
  ])('that %s rejects', async (_, answer) => {
    const { send } = await messenger();
    await expect(send(async () => answer, { type: 'ask' })).rejects.toThrow('ask');
  });
});
