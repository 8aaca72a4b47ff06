/**
 * While `work` runs, Ctrl-C asks it to stop at the next good place; a second one ends the process at once. Strapi's own answer to the signal, which
 * closes the database under a running import, waits outside.
 */
export const withInterrupt = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  const others = signals.map((signal) => [signal, process.rawListeners(signal)] as const);
  for (const signal of signals) process.removeAllListeners(signal).on(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const [signal, listeners] of others) {
      process.off(signal, stop);
      for (const listener of listeners) process.on(signal, listener as NodeJS.SignalsListener);
    }
  }
};
