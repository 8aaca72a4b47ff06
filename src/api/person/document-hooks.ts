import { PERSON } from '../../content-types';
import type { DocumentHooks, StoredEntry } from '../../documents/document-hooks';
import { splitName, toSortName, type NameParts } from '../../domain/people/name';
import { collectText } from '../../domain/text/entry-text';
import { toSearchText } from '../../domain/text/search-text';
import { toSortKey } from '../../domain/text/sort-key';
import { whereShown } from './where-shown';
import { textOf } from '../../domain/text/text-of';

const partsOf = (row: Record<string, unknown>): NameParts => ({
  familyName: textOf(row.familyName),
  additionalName: textOf(row.additionalName),
  givenName: textOf(row.givenName),
});

/** A new name is split anew; parts that the editor wrote in the same save stand. */
const complete = (data: Record<string, unknown>, stored: StoredEntry | null): Record<string, unknown> => {
  const name = textOf(data.name) || textOf(stored?.name);
  const isRenamed = stored === null || ('name' in data && data.name !== stored.name);
  const before = stored ? partsOf(stored) : null;
  const given = partsOf({ ...before, ...data });
  const keepsOldParts = before !== null && toSortName(given) === toSortName(before);
  const parts = given.givenName === '' || (isRenamed && keepsOldParts) ? splitName(name) : given;
  const oldSortName = before ? toSortName(before) : '';
  const asked = textOf(data.sortName) || (stored && !('sortName' in data) ? textOf(stored.sortName) : '');
  const sortName = asked === '' || asked === oldSortName ? toSortName(parts) : asked;
  return name === '' ? data : { ...data, ...parts, sortName };
};

export const personHooks: DocumentHooks = {
  uid: PERSON,
  slugFrom: 'name',
  complete,
  derive: (entry) => ({
    sortKey: toSortKey(partsOf(entry)),
    searchText: toSearchText([textOf(entry.name), textOf(entry.disambiguation), ...collectText(entry.translations)]),
  }),
  checkDelete: async ({ strapi, documentId }) => {
    const { appointments, mentions } = await whereShown({ strapi, documentId });
    if (appointments + mentions === 0) return [];
    return [
      `This person has ${appointments} appointments and is shown in ${mentions} places. Merge or redact the person instead of deleting it.`,
    ];
  },
};
