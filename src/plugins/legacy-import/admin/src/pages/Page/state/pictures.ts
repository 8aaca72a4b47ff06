import type { Api } from '../../../data/api';

/** The pictures beside a page, each asked for once. */
export type Pictures = {
  /** An address that this window can show; null where no such file came with the page. */
  of(url: string): Promise<string | null>;
  /** Gives the memory back. */
  release(): void;
};

/** The server wants the administrator's token, which an `<img>` does not send: the bytes are fetched and shown from memory. */
export const createPictures = (api: Api, pageId: number): Pictures => {
  const asked = new Map<string, Promise<string | null>>();
  const ask = async (url: string): Promise<string | null> => {
    try {
      return URL.createObjectURL(await api.picture(pageId, url));
    } catch {
      // Missing, or not to be had now: either way there is nothing to show, and the caption's own note says so.
      return null;
    }
  };
  return {
    of: (url) => {
      const answer = asked.get(url) ?? ask(url);
      asked.set(url, answer);
      return answer;
    },
    release: () => {
      for (const answer of asked.values()) void answer.then((address) => address !== null && URL.revokeObjectURL(address));
      asked.clear();
    },
  };
};
