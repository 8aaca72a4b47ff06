import { useSyncExternalStore } from 'react';

let revision = 0;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Called after a pin was written: what is shown of pins beside it is asked again. */
export const announcePinsChanged = (): void => {
  revision += 1;
  for (const listener of listeners) listener();
};

/** Rises with each pin that was written in this window. */
export const usePinsRevision = (): number => useSyncExternalStore(subscribe, () => revision);
