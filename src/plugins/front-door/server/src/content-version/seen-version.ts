/** What was begun at one version of the content; tells at its end whether that is still the version. */
type Watch = { isUnchanged(): Promise<boolean> };

export type SeenVersion = {
  /** Looks; whatever memory holds of another version is forgotten. @throws where the database does not answer. */
  look(): Promise<string>;
  /** @throws where the database does not answer. */
  watch(): Promise<Watch>;
  /** When the last look that has an answer began; before that nothing can have been missed. */
  lookedAt(): number;
  /** After a COMMIT of this process. */
  dropped(): void;
};

/** `now`: milliseconds that never go back. `forget`: whatever was kept, and whatever is being made to be kept. */
export type SeenVersionParts = { readVersion(): Promise<string>; forget(): void; now(): number };

/** The version of what is in memory. Answers of the database may overtake each other: that may forget too much, never too little. */
export const createSeenVersion = ({ readVersion, forget, now }: SeenVersionParts): SeenVersion => {
  let version: string | null = null;
  /** Rises whenever memory is emptied. */
  let generation = 0;
  let lookedAt = -Infinity;

  const forgetFor = (next: string | null): void => {
    version = next;
    generation += 1;
    forget();
  };

  const look = async (): Promise<string> => {
    const startedAt = now();
    const found = await readVersion();
    // After a COMMIT of this process memory is empty, and what is being made has begun after it.
    if (version === null) version = found;
    else if (found !== version) forgetFor(found);
    lookedAt = Math.max(lookedAt, startedAt);
    return found;
  };

  return {
    look,
    watch: async () => {
      const begun = await look();
      const own = generation;
      return { isUnchanged: async () => (await look()) === begun && generation === own };
    },
    lookedAt: () => lookedAt,
    dropped: () => {
      forgetFor(null);
    },
  };
};
