import type { Scope } from '../../../shared/contracts';

type Entry = { uid: string; documentId: string; locale: string };
type Kind = Scope['types'][number]['kind'];

/** Where an entry is edited, in its language. */
export const entryAddress = ({ uid, documentId, locale }: Entry, kind: Kind = 'collectionType'): string => {
  const place = kind === 'singleType' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  const language = locale === '' ? '' : `?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}`;
  return `/content-manager/${place}${language}`;
};
