/** A bell that work waits for. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or at once where it rang since the last wait; rejects once the signal ends. */
  rung(): Promise<void>;
}

/** A bell that is silent once the signal ends. */
export function createBell(signal: AbortSignal): Bell {
  let rang = false;
  let answer: (() => void) | undefined;
  signal.addEventListener('abort', () => answer?.());
  return {
    ring() {
      rang = true;
      answer?.();
    },
    async rung() {
      if (!rang && !signal.aborted) await new Promise<void>((resolve) => (answer = resolve));
      answer = undefined;
      rang = false;
      signal.throwIfAborted();
    },
  };
}

/** Resolves after a time in milliseconds; rejects once the signal ends. */
export function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, time);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
}
