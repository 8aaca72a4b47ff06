import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { ListCell, type CellType } from './ListCell/ListCell';
import { LocaleCodes } from './LocaleCodes/LocaleCodes';
import { TitleCell } from './TitleCell/TitleCell';

type Row = Record<string, unknown>;
type Header = { name: string; attribute: { type: string }; cellFormatter?: (row: Row) => ReactNode };
type ListHook = { displayedHeaders: Header[]; layout: { settings: { mainField?: string } } };

const TYPES: readonly string[] = ['enumeration', 'date', 'datetime'] satisfies CellType[];

/** The column that the i18n plugin adds. */
const LOCALES_COLUMN = 'locales';

const codesOf = ({ locale, localizations }: Row): string[] => {
  const others = Array.isArray(localizations) ? (localizations as Row[]).map((localization) => localization.locale) : [];
  return [locale, ...others].filter((code): code is string => typeof code === 'string').sort((one, other) => other.localeCompare(one));
};

const titleOf = (name: string) => (row: Row) => {
  const title = row[name];
  return <TitleCell documentId={String(row.documentId)} title={typeof title === 'string' && title !== '' ? title : '-'} />;
};

/** Strapi lists a choice by its code, and dates and languages in full words, which push the state of an entry out of sight. */
export const showShortCells = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (data: ListHook): ListHook => {
    const isCrowded = data.displayedHeaders.some(({ name }) => name === LOCALES_COLUMN);
    const displayedHeaders = data.displayedHeaders.map((header) => {
      const { name, attribute } = header;
      if (name === LOCALES_COLUMN) return { ...header, cellFormatter: (row: Row) => <LocaleCodes codes={codesOf(row)} /> };
      if (isCrowded && name === data.layout.settings.mainField) return { ...header, cellFormatter: titleOf(name) };
      if (header.cellFormatter || !TYPES.includes(attribute.type)) return header;
      return { ...header, cellFormatter: (row: Row) => <ListCell type={attribute.type as CellType} value={row[name]} /> };
    });
    return { ...data, displayedHeaders };
  });
};
