import { setTimeout as sleep } from 'node:timers/promises';
import type { Change, Stage } from './changes/change';
import { exchangedBetween, movedBetween } from './leaf-paths';
import { startReaders, type Sighting } from './readers';
import { addressesOf, leavesIn, lookAtAll, type Picture, type Reader } from './shown';
import type { View } from './views';

const READERS = 4;

/** `moved` and `exchanged`: `kind pattern`. */
type Watched = { after: Picture; moved: ReadonlySet<string>; exchanged: ReadonlySet<string>; problems: string[] };

/**
 * `reader` asks the server that is watched, `writer` the one that writes; after `withinMs` the watched one has to know. `before` is what the
 * watched one answered at last.
 */
type Watching = {
  change: Change;
  stage: Stage;
  reader: Reader;
  writer: Reader;
  withinMs: number;
  views: readonly View[];
  before: Picture;
};

const fieldsOf = (views: readonly View[], compare: (view: View) => ReadonlySet<string>): ReadonlySet<string> =>
  new Set(views.flatMap((view) => [...compare(view)].map((pattern) => `${view.kind} ${pattern}`)));

const firstDifference = (a: string, b: string): string => {
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return `…${a.slice(Math.max(0, at - 60), at + 80)}… instead of …${b.slice(Math.max(0, at - 60), at + 80)}…`;
};

/**
 * Readers have all views in their hands while an editor writes. Whatever is asked for after the admin has answered (`withinMs` later) is what
 * the route makes of the database then: every time, packed or not; and who holds an answer from before is not told that it still holds.
 */
export const watchChange = async (watching: Watching): Promise<Watched> => {
  const { reader, views } = watching;
  const readers = startReaders(reader, addressesOf(views), READERS);
  try {
    return judge(watching, { ...(await writeAndLook(watching)), seen: readers.seen });
  } finally {
    await readers.stop();
  }
};

/** From `knownAt` on the watched server knows; `made` is what the route makes of the database then. */
type Looks = { knownAt: number; after: Picture; made: Picture; again: Picture };

const writeAndLook = async ({ change, stage, reader, writer, withinMs, views, before }: Watching): Promise<Looks> => {
  await change.write(stage);
  const knownAt = performance.now() + withinMs;
  if (withinMs > 0) await sleep(withinMs);
  const after = await lookAtAll(views, (address) => reader.ask(address));
  const made = await lookAtAll(views, writer.askRoute);
  const again = await lookAtAll(views, (address) => reader.ask(address, { 'if-none-match': before.get(address)?.etag ?? '' }));
  return { knownAt, after, made, again };
};

const judge = ({ views, before }: Watching, { knownAt, after, made, again, seen }: Looks & { seen: readonly Sighting[] }): Watched => {
  const problems: string[] = [];
  const expectSame = (address: string, text: string, how: string): void => {
    const truth = made.get(address)?.text ?? '';
    if (text !== truth) problems.push(`${how} ${address}: ${firstDifference(text, truth)}`);
  };
  for (const address of addressesOf(views)) {
    expectSame(address, after.get(address)?.text ?? '', 'the first answer of');
    const isChanged = before.get(address)?.text !== made.get(address)?.text;
    const answered = again.get(address);
    if (answered?.status === 304 && isChanged) problems.push(`304 for an answer from before the change: ${address}`);
    if (answered && answered.status !== 304) expectSame(address, answered.text, 'the conditional answer of');
  }
  for (const { address, askedAt, text } of seen) if (askedAt >= knownAt) expectSame(address, text, 'a later answer of');
  return {
    after,
    moved: fieldsOf(views, (view) => movedBetween(leavesIn(before, view), leavesIn(after, view))),
    exchanged: fieldsOf(views, (view) => exchangedBetween(leavesIn(before, view), leavesIn(after, view))),
    problems,
  };
};
