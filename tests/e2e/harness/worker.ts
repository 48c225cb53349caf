import type { BrowserContext } from 'playwright-core';

/** Runs an expression in the background. Throws where it does not run. */
export async function inBackground(context: BrowserContext, expression: string): Promise<unknown> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background does not run.');
  return worker.evaluate(expression);
}
