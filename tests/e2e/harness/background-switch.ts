import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { protocolOf } from '../../../scripts/protocol-of.ts';

interface WorkerVersions {
  versions: { scriptURL: string; runningStatus: string }[];
}

/** Starts and stops the background of an extension from any tab, as the browser does by itself. */
export class BackgroundSwitch {
  readonly #session: CDPSession;
  readonly #scope: string;
  #status = '';

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#scope = `chrome-extension://${id}/`;
    session.on('ServiceWorker.workerVersionUpdated', this.#note);
  }

  static async of(tab: Page, id: string): Promise<BackgroundSwitch> {
    const session = await protocolOf(tab);
    const made = new BackgroundSwitch(session, id);
    await session.send('ServiceWorker.enable');
    return made;
  }

  async stop(): Promise<void> {
    await this.#session.send('ServiceWorker.stopAllWorkers');
    await this.#until('stopped');
  }

  async start(): Promise<void> {
    await this.#session.send('ServiceWorker.startWorker', { scopeURL: this.#scope });
    await this.#until('running');
  }

  async release(): Promise<void> {
    this.#session.off('ServiceWorker.workerVersionUpdated', this.#note);
    await this.#session.send('ServiceWorker.disable');
  }

  #note = ({ versions }: WorkerVersions): void => {
    for (const { scriptURL, runningStatus } of versions)
      if (scriptURL.startsWith(this.#scope)) this.#status = runningStatus;
  };

  #until(status: string): Promise<void> {
    const message = `the background is not ${status}`;
    return expect.poll(() => this.#status, { interval: 20, message }).toBe(status);
  }
}
