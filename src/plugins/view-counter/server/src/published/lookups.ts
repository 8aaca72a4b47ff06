import { createMemory, NOWHERE, type Memory } from './memory';

/** One document of one type. */
export type DocumentKey = { uid: string; documentId: string };

/** In which locales each asked document has a published version; documents without any are left out. */
type LookUp = (keys: readonly DocumentKey[]) => Promise<readonly (DocumentKey & { locale: string })[]>;

/** None where the document is unknown; 'busy' where too many questions wait, or the database answers none. */
export type Locales = ReadonlySet<string> | 'busy';

export type Lookups = {
  /** At once where it is known: most hits are of documents in use. */
  localesOf(key: DocumentKey): Locales | Promise<Locales>;
  /** What is known of a document, or of all, no longer holds. */
  forget(key?: DocumentKey): void;
  /** Asks nothing more: whoever waits is told to come again. */
  close(): void;
};

export type LookupRules = {
  lookUp: LookUp;
  queriesPerSecond: number;
  /** A query failed; who asked is told to come again. */
  onFailure(error: unknown): void;
  now?: () => number;
};

/** Unknown documents of the same moment are asked for together. */
const COALESCE_MS = 10;
const IDS_PER_QUERY = 500;
const MAX_WAITING = 5_000;

type Waiting = { key: DocumentKey; answer(locales: Locales): void; answered: Promise<Locales> };

const nameOf = ({ uid, documentId }: DocumentKey): string => `${uid} ${documentId}`;

const groupLocales = (rows: readonly (DocumentKey & { locale: string })[]): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const name = nameOf(row);
    const locales = found.get(name);
    if (locales) locales.add(row.locale);
    else found.set(name, new Set([row.locale]));
  }
  return found;
};

type Batch = readonly [name: string, Waiting][];

/** Asks for a batch and answers everybody in it; what was forgotten meanwhile is answered, since it was so a moment ago, but not remembered. */
const answerBatch = async (batch: Batch, { lookUp, memory, onFailure, askedAt, isForgotten }: AnswerDeps): Promise<void> => {
  try {
    const found = groupLocales(await lookUp(batch.map(([, { key }]) => key)));
    for (const [name, { answer }] of batch) {
      const locales = found.get(name) ?? NOWHERE;
      if (!isForgotten(name)) memory.remember(name, locales, askedAt);
      answer(locales);
    }
  } catch (error) {
    onFailure(error);
    for (const [name, { answer }] of batch) answer(memory.recallWithoutDatabase(name) ?? 'busy');
  }
};

type AnswerDeps = Pick<LookupRules, 'lookUp' | 'onFailure'> & { memory: Memory; askedAt: number; isForgotten(name: string): boolean };

/** One query at a time, at most `queriesPerSecond`, each for all documents that wait by then: a flood of made-up ids costs no more than that. */
const createQuestions = ({ lookUp, queriesPerSecond, onFailure, now = Date.now }: LookupRules, memory: Memory) => {
  const waiting = new Map<string, Waiting>();
  let forgottenMeanwhile = new Set<string | undefined>();
  let state: 'idle' | 'scheduled' | 'running' | 'closed' = 'idle';
  let timer: NodeJS.Timeout | undefined;
  let nextQueryAt = 0;

  /** A function, since it is asked again after an `await`. */
  const isClosed = (): boolean => state === 'closed';
  const run = async (): Promise<void> => {
    state = 'running';
    const batch = [...waiting].slice(0, IDS_PER_QUERY);
    for (const [name] of batch) waiting.delete(name);
    const forgotten = (forgottenMeanwhile = new Set());
    const askedAt = now();
    nextQueryAt = askedAt + 1000 / queriesPerSecond;
    await answerBatch(batch, {
      ...{ lookUp, onFailure, memory, askedAt },
      isForgotten: (name) => forgotten.has(name) || forgotten.has(undefined),
    });
    if (!isClosed()) state = 'idle';
    schedule();
  };
  const schedule = (): void => {
    if (state !== 'idle' || waiting.size === 0) return;
    state = 'scheduled';
    timer = setTimeout(() => void run(), Math.max(COALESCE_MS, nextQueryAt - now()));
  };

  return {
    /** Null: too many wait already. */
    ask: (name: string, key: DocumentKey): Promise<Locales> | null => {
      const asked = waiting.get(name);
      if (asked) return asked.answered;
      if (isClosed() || waiting.size >= MAX_WAITING) return null;
      let answer: (locales: Locales) => void = () => undefined;
      const answered = new Promise<Locales>((resolve) => (answer = resolve));
      waiting.set(name, { key, answer, answered });
      schedule();
      return answered;
    },
    forget: (name?: string): void => {
      if (state === 'running') forgottenMeanwhile.add(name);
    },
    close: (): void => {
      state = 'closed';
      clearTimeout(timer);
      for (const { answer } of waiting.values()) answer('busy');
      waiting.clear();
    },
  };
};

/** Remembers which documents are published, and asks the database about the others. */
export const createLookups = (rules: LookupRules): Lookups => {
  const memory = createMemory(rules.now ?? Date.now);
  const questions = createQuestions(rules, memory);
  return {
    localesOf: (key) => {
      const name = nameOf(key);
      const recalled = memory.recall(name);
      if (recalled?.ageing) void questions.ask(name, key);
      if (recalled) return recalled.locales;
      return questions.ask(name, key) ?? memory.recallWithoutDatabase(name) ?? 'busy';
    },
    forget: (key) => {
      const name = key && nameOf(key);
      memory.forget(name);
      questions.forget(name);
    },
    close: questions.close,
  };
};
