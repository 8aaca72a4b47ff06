import { stat } from 'node:fs/promises';
import { isSystemFile } from './rules/file-kind';
import { encodingOfNames, type NameEncoding } from './rules/entry-name';
import { judgeArchive, type Room, type Span } from './rules/judge-archive';
import type { IntakeLimits } from './rules/limits';
import { refused, type Refused } from './rules/refused';
import { withZip, type ListedEntry } from './zip-file';

/** An archive whose directory was read to its end and found harmless. */
export type Surveyed = { ok: true; archive: string; at: string; entries: number; unpackedBytes: number; encoding: NameEncoding };

/** Names that are looked at to tell their encoding. */
const SAMPLE = 500;
const LOCAL_HEADER_BYTES = 30;

export const isWanted = ({ name }: Pick<ListedEntry, 'name'>): boolean =>
  !name.endsWith('/') && !name.endsWith('\\') && !isSystemFile(name);

/** Reads the directory of an archive, and nothing else of it. */
export const surveyArchive = async (
  { archive, at }: { archive: string; at: string },
  room: Room,
  limits: IntakeLimits,
): Promise<Surveyed | Refused> => {
  const archiveBytes = (await stat(at)).size;
  return withZip(at, archive, async (zip): Promise<Surveyed | Refused> => {
    const [spans, unclear]: [Span[], Buffer[]] = [[], []];
    let [entries, unpackedBytes] = [0, 0];
    const broken = await zip.eachEntry('cp437', (entry) => {
      spans.push({ from: entry.offset, to: entry.offset + LOCAL_HEADER_BYTES + entry.packedBytes });
      const name = unclear.length < SAMPLE ? zip.unclearName(entry) : null;
      if (name) unclear.push(name);
      if (isWanted(entry)) entries += 1;
      unpackedBytes += entry.unpackedBytes;
      return spans.length <= limits.filesPerBatch;
    });
    if (broken) return broken;
    if (spans.length > limits.filesPerBatch) {
      return refused('too-many-files', archive, `"${archive}" holds more than ${limits.filesPerBatch} entries.`);
    }
    const judged = judgeArchive({ archive, archiveBytes, entries, unpackedBytes, spans }, room, limits);
    return judged.ok ? { ok: true, archive, at, entries, unpackedBytes, encoding: encodingOfNames(unclear) } : judged;
  });
};
