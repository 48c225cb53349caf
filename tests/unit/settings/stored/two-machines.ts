import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Migration, migrations } from '../../../../settings/stored/migrations.ts';

/** One of the machines of a person. */
export type Machine = 'home' | 'work';

/** Two machines, each with its local storage and its version, that share the browser's sync storage. */
export interface Machines {
  /** Runs on one machine, a second later than what ran before on either. */
  on<T>(machine: Machine, act: () => Promise<T>): Promise<T>;
  /** Installs the version on one machine that the steps from version 1 lead to. */
  install(machine: Machine, steps: readonly Migration[]): void;
  /** Moves the clock that both look at, in seconds. */
  moveClock(seconds: number): void;
}

let clock = 0;

/** Two machines on which nothing was chosen, with nothing synced. The clock must be a fake one. */
export function twoMachines(): Machines {
  const { local } = fakeBrowser.storage;
  fakeBrowser.reset();
  const stored: Record<Machine, Record<string, unknown>> = { home: {}, work: {} };
  const versions: Record<Machine, readonly Migration[]> = { home: [], work: [] };
  return {
    async on(machine, act) {
      await local.clear();
      await local.set(stored[machine]);
      runVersion(versions[machine]);
      vi.setSystemTime(++clock * 1000);
      const result = await act();
      stored[machine] = await local.get(null);
      runVersion([]);
      return result;
    },
    install(machine, steps) {
      versions[machine] = steps;
    },
    moveClock(seconds) {
      clock += seconds;
    },
  };
}

/** Makes the extension the version that the steps from version 1 lead to. */
export function runVersion(steps: readonly Migration[]): void {
  migrations.splice(0, migrations.length, ...steps);
}
