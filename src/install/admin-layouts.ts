import type { Core } from '@strapi/strapi';
import {
  APPOINTMENT,
  ARTICLE,
  CATEGORY,
  EVENT,
  OFFICE,
  ORGANIZATION,
  PAGE,
  PERSON,
  PHOTO_GALLERY,
  REDIRECT,
  type ContentTypeUid,
} from '../content-types';
import type { ReleaseStep } from './release-steps';

/**
 * How a type is listed: its columns beside languages and state, which Strapi adds last and which must fit on a screen of 1280 px,
 * and the order before anybody clicks a column.
 */
type ListSpec = { uid: ContentTypeUid; columns: string[]; sortBy: string; sortOrder: 'ASC' | 'DESC' };

const LISTS: ListSpec[] = [
  { uid: ARTICLE, columns: ['title', 'publisher', 'datePublished'], sortBy: 'datePublished', sortOrder: 'DESC' },
  { uid: EVENT, columns: ['name', 'eventStatus', 'startDate'], sortBy: 'startDate', sortOrder: 'DESC' },
  { uid: PHOTO_GALLERY, columns: ['title', 'publisher', 'datePublished'], sortBy: 'datePublished', sortOrder: 'DESC' },
  { uid: PAGE, columns: ['title', 'slug', 'updatedAt'], sortBy: 'title', sortOrder: 'ASC' },
  // By given name, as Vietnamese lists are; the key is derived and not in the form.
  { uid: PERSON, columns: ['name', 'disambiguation', 'appointments', 'updatedAt'], sortBy: 'sortKey', sortOrder: 'ASC' },
  { uid: ORGANIZATION, columns: ['name', 'classification', 'parent', 'dissolutionDate'], sortBy: 'name', sortOrder: 'ASC' },
  { uid: OFFICE, columns: ['label', 'organization', 'singleHolder', 'seniority'], sortBy: 'label', sortOrder: 'ASC' },
  { uid: APPOINTMENT, columns: ['label', 'startDate', 'endDate', 'attestedOn'], sortBy: 'startDate', sortOrder: 'DESC' },
  { uid: CATEGORY, columns: ['name', 'parent'], sortBy: 'name', sortOrder: 'ASC' },
  { uid: REDIRECT, columns: ['fromPath', 'fromHost', 'toPath', 'targetType', 'statusCode'], sortBy: 'fromPath', sortOrder: 'ASC' },
];

/** Written by a hook: pickers and lists show it, nobody types it. */
const NOT_IN_FORM: Record<string, string[]> = { [APPOINTMENT]: ['label'] };

/** Text that half a row would cut off. */
const WHOLE_ROW: Record<string, string[]> = {
  [ARTICLE]: ['title', 'summary'],
  [EVENT]: ['name', 'summary'],
  [PHOTO_GALLERY]: ['title', 'description'],
  [PAGE]: ['title'],
  'media.captioned-photo': ['caption'],
  'content.quote': ['text'],
  'content.event-embed': ['targetId'],
  'content.gallery-embed': ['targetId'],
};

const PAGE_SIZE = 20;
const ROW_SIZE = 12;

type Field = { name: string; size: number };
type Configuration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, unknown>;
  layouts: { list: string[]; edit: Field[][] };
};
type Model = { uid: string };
type Configurations = {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
};
type ContentTypesService = Configurations & { findContentType(uid: string): Model | undefined };
type ComponentsService = Configurations & { findComponent(uid: string): Model | undefined };

const known = (model: Model | undefined, uid: string): Model => {
  if (!model) throw new Error(`The content manager does not know "${uid}".`);
  return model;
};

const withList = (configuration: Configuration, { columns, sortBy, sortOrder }: ListSpec): Configuration => ({
  ...configuration,
  settings: { ...configuration.settings, mainField: columns[0], defaultSortBy: sortBy, defaultSortOrder: sortOrder, pageSize: PAGE_SIZE },
  layouts: { ...configuration.layouts, list: columns },
});

/** The fields in the order they have, each row filled up to its 12 columns. */
const withForm = (configuration: Configuration, uid: string): Configuration => {
  const rows: Field[][] = [];
  for (const field of configuration.layouts.edit.flat()) {
    if (NOT_IN_FORM[uid]?.includes(field.name)) continue;
    const sized = WHOLE_ROW[uid]?.includes(field.name) ? { ...field, size: ROW_SIZE } : field;
    const row = rows.at(-1);
    const used = row?.reduce((sum, { size }) => sum + size, 0) ?? ROW_SIZE;
    if (row && used + sized.size <= ROW_SIZE) row.push(sized);
    else rows.push([sized]);
  }
  return { ...configuration, layouts: { ...configuration.layouts, edit: rows } };
};

const arrangeContentTypes = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const service = strapi.plugin('content-manager').service<ContentTypesService>('content-types');
  for (const spec of LISTS) {
    const model = known(service.findContentType(spec.uid), spec.uid);
    await service.updateConfiguration(model, withForm(withList(await service.findConfiguration(model), spec), spec.uid));
  }
};

const arrangeComponents = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const service = strapi.plugin('content-manager').service<ComponentsService>('components');
  for (const uid of Object.keys(WHOLE_ROW).filter((name) => !name.startsWith('api::'))) {
    const model = known(service.findComponent(uid), uid);
    await service.updateConfiguration(model, withForm(await service.findConfiguration(model), uid));
  }
};

/** Lists and forms as editors need them. Made once: what an administrator rearranges afterwards stays. */
export const adminLayouts: ReleaseStep = {
  id: '2026.11-admin-layouts',
  run: async ({ strapi }) => {
    await arrangeContentTypes({ strapi });
    await arrangeComponents({ strapi });
  },
};
