import { CATEGORY, EVENT, ORGANIZATION, PERSON } from '../../content-types';
import { together, tree, type Wish } from '../trees/ask-store';
import { isNamed, isOrganizationNamed, isPersonNamed, isPublishedAndNamed } from './named-store';

type Row = { id: number; documentId: string; locale: string };

const VERSION = { select: ['id', 'documentId', 'locale'] };
const ID = { select: ['id'] };

/** A documentId names its document before any slug does; a slug of the reader's language before a Vietnamese one. */
const bestOf = (rows: Row[], name: string, locale: string): string | null => {
  const named = rows.find(({ documentId }) => documentId === name) ?? rows.find((row) => row.locale === locale) ?? rows[0];
  return named?.documentId ?? null;
};

/** The documentId of a category; null where there is none. */
export const categoryNamed = (name: string, locale: string): Wish<string | null> =>
  together({ found: tree<Row>({ uid: CATEGORY, query: VERSION, where: isNamed(name, locale), orderBy: 'shown.id' }) }, ({ found }) =>
    bestOf(found, name, locale),
  );

/** The documentId of a published event. */
export const eventNamed = (name: string, locale: string): Wish<string | null> =>
  together(
    { found: tree<Row>({ uid: EVENT, query: VERSION, where: isPublishedAndNamed(name, locale), orderBy: 'shown.id' }) },
    ({ found }) => bestOf(found, name, locale),
  );

const firstId = ({ found: [first] }: { found: { id: number }[] }): number | null => first?.id ?? null;

/** The row id of an organization. */
export const organizationNamed = (name: string): Wish<number | null> =>
  together(
    { found: tree<{ id: number }>({ uid: ORGANIZATION, query: ID, where: isOrganizationNamed(name), orderBy: 'shown.id' }) },
    firstId,
  );

/** The row id of a person. */
export const personNamed = (name: string): Wish<number | null> =>
  together({ found: tree<{ id: number }>({ uid: PERSON, query: ID, where: isPersonNamed(name), orderBy: 'shown.id' }) }, firstId);
