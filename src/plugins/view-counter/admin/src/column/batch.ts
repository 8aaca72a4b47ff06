/** Asks for many things one by one, yet sends one request for all that are asked for in the same tick. */
export const createBatch = <T>(load: (keys: string[]) => Promise<Record<string, T>>): ((key: string) => Promise<T | undefined>) => {
  let waiting: Set<string> | null = null;
  let answer: Promise<Record<string, T>> = Promise.resolve({});

  return async (key) => {
    if (waiting === null) {
      const keys = new Set<string>();
      waiting = keys;
      answer = new Promise((resolve, reject) => {
        setTimeout(() => {
          waiting = null;
          load([...keys]).then(resolve, reject);
        });
      });
    }
    waiting.add(key);
    return (await answer)[key];
  };
};
