import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PageOutcome } from '../apply/page-outcome';
import type { RunReport } from '../report/import-report';
import { jsonChunks, textChunks } from '../report/report-chunks';

const FOR_PEOPLE = /\.(?:txt|md|log)$/i;

/** JSON, or text where the file is called so; it appears under its name only when it is whole. */
export const writeReport = async (file: string, run: RunReport, pages: AsyncIterable<PageOutcome>): Promise<void> => {
  const part = `${file}.part`;
  try {
    const chunks = FOR_PEOPLE.test(file) ? textChunks(run, pages) : jsonChunks(run, pages);
    await pipeline(Readable.from(chunks), createWriteStream(part));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
};
