import type { Browser } from 'puppeteer-core';

interface Protocol {
  send(name: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Runs a function with Firefox's own rights, in its window, and gives what it answers. The function sees no variable from around it.
 *  It reaches what no page does: permissions, keys of the browser, the tree that screen readers read. */
export async function inFirefoxItself<Values extends unknown[], Result>(
  browser: Browser,
  act: (...values: Values) => Result,
  ...values: Values
): Promise<Awaited<Result>> {
  const { connection } = browser as unknown as { connection: Protocol };
  const { result: tree } = (await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as { result: { contexts: { context: string; url: string }[] } };
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await connection.send('script.evaluate', {
    target: { context: window?.context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify((await (${act})(...${JSON.stringify(values)})) ?? null))()`,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type !== 'success') throw new Error(evaluated.exceptionDetails?.text);
  return JSON.parse(evaluated.result?.value ?? 'null');
}
