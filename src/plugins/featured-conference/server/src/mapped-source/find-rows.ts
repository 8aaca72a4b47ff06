import type { Core } from '@strapi/strapi';
import type { BlockPhoto } from '../../../shared/block';
import { toBlockImage, type ImageRow } from '../pins/image-row';
import type { EventModel, ImagePlace } from './event-model';
import { toMappedPhoto, toMappedRow, type MappedRow } from './rules/mapped-event';

type Row = Record<string, unknown> & { documentId: string; locale?: string | null; publishedAt?: string | null; updatedAt: string };

/** SQLite takes so many values in one statement, and some more. */
const IDS_AT_ONCE = 500;

const IMAGE = { select: ['id', 'name', 'alternativeText', 'caption', 'url', 'width', 'height', 'mime', 'formats', 'focalPoint'] };

type Wanted = { where: object; orderBy?: object[]; limit?: number };

/** Rows of the event type, by what their attributes mean; in all languages and versions, unless the condition says which. */
export const createFindRows = ({ strapi }: { strapi: Core.Strapi }, { model, timeZone }: { model: EventModel; timeZone: string }) => {
  const query = {
    select: selectOf(model),
    populate: model.image
      ? { [model.image.attribute]: model.image.media === null ? IMAGE : { populate: { [model.image.media]: IMAGE } } }
      : {},
  };
  const load = async (wanted: Wanted): Promise<MappedRow[]> => {
    const rows = (await strapi.db.query(model.uid).findMany({ ...query, ...wanted })) as unknown as Row[];
    return rows.map((row) => toMappedRow(meaningOf(row, model), timeZone));
  };
  const loadDocuments = async (documentIds: readonly string[], where: object): Promise<Map<string, MappedRow[]>> => {
    const documents = new Map<string, MappedRow[]>();
    for (let from = 0; from < documentIds.length; from += IDS_AT_ONCE) {
      const some = documentIds.slice(from, from + IDS_AT_ONCE);
      for (const row of await load({ where: { ...where, documentId: { $in: some } }, orderBy: [{ id: 'asc' }] }))
        documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
    }
    return documents;
  };
  return { load, loadDocuments };
};

/** Of a type without drafts every row is what readers see. */
export const versionOf = ({ hasDrafts }: EventModel, drafts: boolean): object =>
  hasDrafts ? { publishedAt: drafts ? { $null: true } : { $notNull: true } } : {};

export const languageOf = ({ isLocalized }: EventModel, locale: string): object => (isLocalized ? { locale } : {});

const selectOf = ({ fields: { image: _, ...fields }, isLocalized, hasDrafts }: EventModel): string[] => [
  ...new Set([
    'id',
    'documentId',
    'updatedAt',
    ...(isLocalized ? ['locale'] : []),
    ...(hasDrafts ? ['publishedAt'] : []),
    ...Object.values(fields),
  ]),
];

const meaningOf = (row: Row, { fields, hasDrafts, isLocalized, image }: EventModel): Parameters<typeof toMappedRow>[0] => {
  const of = (name: string | undefined): unknown => (name === undefined ? null : row[name]);
  return {
    documentId: row.documentId,
    locale: isLocalized ? (row.locale ?? null) : null,
    isPublished: !hasDrafts || Boolean(row.publishedAt),
    updatedAt: new Date(row.updatedAt).toISOString(),
    name: of(fields.name),
    slug: of(fields.slug),
    summary: of(fields.summary),
    place: of(fields.place),
    type: of(fields.type),
    status: of(fields.status),
    start: of(fields.start),
    startTime: of(fields.startTime),
    end: of(fields.end),
    endTime: of(fields.endTime),
    timeZone: of(fields.timeZone),
    photos: image ? photosOf(row[image.attribute], image) : [],
  };
};

type FileRow = ImageRow & { caption?: string | null };

/** What the component says of a photo goes before what its file says; a file that is no image is none. */
const photosOf = (value: unknown, { media }: ImagePlace): BlockPhoto[] => {
  const holders = listOf<Record<string, unknown>>(value);
  const uses = holders.flatMap((holder) =>
    listOf<FileRow>(media === null ? holder : holder[media]).map((file) => ({ file, words: media === null ? {} : holder })),
  );
  return uses
    .filter(({ file }) => file.mime.startsWith('image/'))
    .map(({ file, words }: { file: FileRow; words: Record<string, unknown> }) =>
      toMappedPhoto({
        image: toBlockImage(file),
        caption: words.caption ?? file.caption,
        alt: words.alt ?? words.alternativeText ?? file.alternativeText,
        credit: words.credit,
      }),
    );
};

const listOf = <Value>(value: unknown): Value[] => {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as Value[];
};
