import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createApply, type ImportRun } from '../../src/plugins/legacy-import/server/src/apply/create-apply';
import type { PageOutcome } from '../../src/plugins/legacy-import/server/src/apply/page-outcome';
import type { ViewBases } from '../../src/plugins/legacy-import/server/src/apply/view-base-store';
import { ROOT } from './test-environment';

/** Own text with the structure of the Ba Tơ page: 10 captions beside 9 paragraphs; its publisher has to be chosen. */
export const CONFERENCE_PAGE = path.join(ROOT, 'database', 'seeds', 'samples', 'nong-thon-moi-2024.txt');
/** A short page of a district that the gazetteer knows. */
export const PLANTING_PAGE = path.join(ROOT, 'tests', 'fixtures', 'import', 'ra-quan-trong-rung.txt');

/** As a code of `publisher` it is found; the same words stand in the sample portal. */
export const VAN_KHE = {
  name: 'UBND huyện Vân Khê',
  code: 'h-van-khe',
  classification: 'peoplesCommittee',
  adminLevel: 'district',
  areaName: 'huyện Vân Khê, tỉnh Lam Giang',
} as const;

export type Request = Partial<Omit<ImportRun, 'pages' | 'publisher'>> & { publisher?: string; viewBases?: ViewBases };

/** Imports files as `import apply` does, and answers the report with its pages. */
export const importFiles = async (strapi: Core.Strapi, files: string[], { publisher, viewBases, onPage, ...request }: Request = {}) => {
  const apply = createApply({ strapi, ...(viewBases ? { viewBases } : {}) });
  const chosen = publisher === undefined ? null : await apply.findPublisher(publisher);
  const pages: PageOutcome[] = [];
  const report = await apply.run({
    locale: 'vi',
    publish: false,
    dryRun: false,
    ...request,
    publisher: chosen,
    pages: files.map((file) => ({ file, at: file })),
    onPage: (outcome, progress) => {
      pages.push(outcome);
      onPage?.(outcome, progress);
    },
  });
  return { ...report, pages };
};

/** Every run is written down, whatever it did. */
const JOURNAL = ['legacy_import_batch', 'legacy_import_page', 'legacy_import_page_rule', 'legacy_import_made'];

/** How many rows every table of the database has, but for the journal of runs. */
export const countRows = async (strapi: Core.Strapi): Promise<Record<string, number>> => {
  const tables = (await strapi.db.dialect.schemaInspector.getTables()).filter((table) => !JOURNAL.includes(table));
  const counts: [string, number][] = [];
  for (const table of tables) {
    const [row] = await strapi.db.connection(table).count({ count: '*' });
    counts.push([table, Number(row?.count)]);
  }
  return Object.fromEntries(counts);
};

/** A folder of copies; `remove` it at the end. */
export const createPageFolder = () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dinh-pages-'));
  return {
    folder,
    /** Writes a changed copy of a page and answers its path. */
    copy: (page: string, name: string, change: (text: string) => string = (text) => text): string => {
      const file = path.join(folder, name);
      writeFileSync(file, change(readFileSync(page, 'utf8')));
      return file;
    },
    write: (name: string, content: string | Uint8Array): string => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

type Deps = { strapi: Core.Strapi };
type Version = { locale?: string; status?: 'draft' | 'published' };

const MENTION = { populate: { person: true, appointment: true } } as const;

/** An article with all that an import writes, by its title. */
export const readArticle = async ({ strapi }: Deps, title: string, { locale = 'vi', status = 'draft' }: Version = {}) => {
  const article = await strapi.documents('api::article.article').findFirst({
    locale,
    status,
    filters: { title: { $startsWith: title } },
    populate: {
      publisher: true,
      bylines: true,
      mentions: MENTION,
      categories: true,
      legacySource: true,
      body: { on: { 'content.text': true, 'media.captioned-photo': { populate: { image: true, people: MENTION } } } },
      events: {
        populate: {
          organizers: true,
          participants: MENTION,
          attendeeGroups: { populate: { organization: true } },
          awards: { populate: { grantingOffice: true } },
          galleries: true,
        },
      },
    },
  });
  return article;
};
