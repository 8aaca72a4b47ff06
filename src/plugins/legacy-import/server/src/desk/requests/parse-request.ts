import { z } from '@strapi/utils';
import { PAGE_STATES, type PageQuery } from '../../../../shared/contracts';
import { documentId, digits, line, once, parseWith, strict, wholeNumber } from './parse-with';

const LARGEST_ID = 2_147_483_647;
const MOST_IDS = 10_000;
const LONGEST_NAME = 200;

const BATCH_ID = /^\d{14}-[0-9a-f]{6}$/;

const flag = z.boolean({ error: 'expected true or false' });
const pageNumber = digits({ min: 1, max: 100_000 }).default(1);
const pageSize = digits({ min: 1, max: 100 });
const pageIds = z
  .array(wholeNumber({ min: 1, max: LARGEST_ID }), { error: 'expected a list of ids of pages' })
  .min(1, { error: 'name at least one page' })
  .max(MOST_IDS, { error: `expected at most ${MOST_IDS} pages at once` });

const NEW_BATCH = strict({ name: line(LONGEST_NAME).nullish(), publisherId: documentId.nullish(), publish: flag.default(false) });
const BATCH_LIST = strict({ page: pageNumber, pageSize: pageSize.default(20) });
const IMPORT = strict({ pageIds: pageIds.optional() });
const PAGE_IMPORT = strict({ publish: flag.default(false) });
const SETTLE = strict({ settled: flag });
const SETTLE_MANY = strict({ pageIds, settled: flag });
const FILE = strict({ path: once().min(1, { error: 'name the file' }) });
const PICTURE = strict({ url: once().min(1, { error: 'name the address that the picture has in the page' }) });
const REPORT = strict({ format: z.enum(['json', 'text'], { error: 'expected json or text' }).default('json') });
const SEARCH = strict({ q: once().max(200, { error: 'expected at most 200 characters' }).default('') });

const PAGES = strict({
  batchId: once().regex(BATCH_ID, { error: 'expected the id of a batch' }).optional(),
  state: z.enum(PAGE_STATES, { error: `expected one of ${PAGE_STATES.join(', ')}` }).optional(),
  doubt: once()
    .regex(/^[a-z][a-z0-9-]{0,99}$/, { error: 'expected the id of a rule' })
    .optional(),
  settled: z.enum(['yes', 'no'], { error: 'expected yes or no' }).optional(),
  doubtful: z.literal('yes', { error: 'expected yes' }).optional(),
  q: once().max(200, { error: 'expected at most 200 characters' }).optional(),
  sort: z.enum(['seq', 'confidence', 'title'], { error: 'expected seq, confidence or title' }).default('seq'),
  page: pageNumber,
  pageSize: pageSize.default(50),
});

export type PageSearch = PageQuery & Required<Pick<PageQuery, 'sort' | 'page' | 'pageSize'>>;

/** A request without a body means one that says nothing. */
const given = (body: unknown): unknown => body ?? {};

/** All of these throw ValidationError (400) with what each field expects. */
export const parseNewBatch = (body: unknown) => parseWith(NEW_BATCH, given(body));
export const parseBatchList = (query: unknown) => parseWith(BATCH_LIST, query);
export const parseImport = (body: unknown) => parseWith(IMPORT, given(body));
export const parsePageImport = (body: unknown) => parseWith(PAGE_IMPORT, given(body));
export const parseSettle = (body: unknown) => parseWith(SETTLE, given(body));
export const parseSettleMany = (body: unknown) => parseWith(SETTLE_MANY, given(body));
export const parseFile = (query: unknown) => parseWith(FILE, query);
export const parsePicture = (query: unknown) => parseWith(PICTURE, query);
export const parseReport = (query: unknown) => parseWith(REPORT, query);
export const parseSearch = (query: unknown) => parseWith(SEARCH, query);
export const parsePageQuery = (query: unknown): PageSearch => parseWith(PAGES, query);

/** null for what cannot name a batch, or a page; some of it a database would not even take. */
export const batchIdOf = (params: unknown): string | null => {
  const { id = '' } = params as { id?: string };
  return BATCH_ID.test(id) ? id : null;
};

export const pageIdOf = (params: unknown): number | null => {
  const { id = '' } = params as { id?: string };
  return /^\d{1,10}$/.test(id) && Number(id) <= LARGEST_ID ? Number(id) : null;
};
