import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { IntakeRefusal } from '../../../shared/intake-refusals';
import type { BatchFolders } from './batch-folders';
import type { BatchIndex } from './batch-index';
import { judgeRoom, unlessGone } from './disk';
import { keepIncoming } from './receive';
import { judgeEntry, lies, type AcceptedEntry } from './rules/judge-entry';
import type { IntakeLimits } from './rules/limits';
import { LONGEST_SHOWN, refused, type Refused } from './rules/refused';
import { isWanted, type Surveyed } from './survey-archive';
import { withZip, type ListedEntry, type OpenZip } from './zip-file';
import { writeIncoming } from './write-incoming';

type Unpacking = {
  folders: BatchFolders;
  index: BatchIndex;
  limits: IntakeLimits;
  signal: AbortSignal | undefined;
  onEntry: (name: string) => void;
};

/** `ended`: false where it was stopped or the disk is full: it can be gone on with. */
export type UnpackedArchive = { ok: true; ended: boolean; files: number; refusals: IntakeRefusal[]; full: Refused | null };

/** Unpacks an archive that was surveyed, entry by entry; one that is refused does not keep the others out. */
export const unpackArchive = (surveyed: Surveyed, unpacking: Unpacking): Promise<UnpackedArchive | Refused> =>
  withZip(surveyed.at, surveyed.archive, async (zip): Promise<UnpackedArchive | Refused> => {
    const result: UnpackedArchive = { ok: true, ended: false, files: 0, refusals: [], full: null };
    const seen = new Set<string>();
    const broken = await zip.eachEntry(surveyed.encoding, async (listed) => {
      if (unpacking.signal?.aborted) return false;
      if (!isWanted(listed)) return true;
      const kept = await unpackEntry(zip, listed, { ...unpacking, surveyed, seen });
      if (unpacking.signal?.aborted) return false;
      if (!kept.ok && kept.refusal.code === 'disk-full') {
        result.full = kept;
        return false;
      }
      if (kept.ok) result.files += 1;
      else result.refusals.push({ ...kept.refusal, path: `${surveyed.archive}/${listed.name}`.slice(0, LONGEST_SHOWN) });
      unpacking.onEntry(listed.name);
      return true;
    });
    return broken ?? { ...result, ended: result.full === null && unpacking.signal?.aborted !== true };
  });

type EntryUnpacking = Unpacking & { surveyed: Surveyed; seen: Set<string> };

const unpackEntry = async (zip: OpenZip, listed: ListedEntry, unpacking: EntryUnpacking): Promise<{ ok: true } | Refused> => {
  const { folders, limits, surveyed, seen } = unpacking;
  const accepted = judgeEntry(listed, limits);
  if (!accepted.ok) return accepted;
  if (seen.has(accepted.key)) {
    return refused(
      'duplicate-name',
      listed.name,
      `"${listed.name}" stands in the archive twice, or differs only in the case of its letters.`,
    );
  }
  seen.add(accepted.key);
  const name = `${surveyed.archive}/${accepted.path}`;
  if ((await unlessGone(stat(path.join(folders.files, name))))?.size === listed.unpackedBytes) return { ok: true };
  const full = await judgeRoom(folders.incoming, listed.unpackedBytes, { name, free: limits.freeBytes });
  if (full) return full;
  return keepEntry(await zip.unpack(listed), { ...unpacking, listed, accepted, name });
};

type EntryKeeping = EntryUnpacking & { listed: ListedEntry; accepted: AcceptedEntry; name: string };

/** What the directory says is the most that is unpacked, and has to be what comes. */
const keepEntry = async (source: Awaited<ReturnType<OpenZip['unpack']>>, keeping: EntryKeeping): Promise<{ ok: true } | Refused> => {
  const { folders, index, limits, signal, listed, accepted, name } = keeping;
  if ('ok' in source) return source;
  try {
    const expected = { size: listed.unpackedBytes, crc32: listed.crc32 };
    const request = { source, folder: folders.incoming, name, mostBytes: expected.size, expected, stallMs: limits.stallMs, signal };
    const incoming = await writeIncoming(request);
    if (!incoming.ok) return incoming.refusal.code === 'file-too-large' ? lies(name) : incoming;
    const safe = { ok: true, path: name, key: `${keeping.surveyed.archive.toLowerCase()}/${accepted.key}` } as const;
    return await keepIncoming({ folders, index, limits, safe, kind: accepted.kind }, incoming);
  } finally {
    source.destroy();
  }
};
