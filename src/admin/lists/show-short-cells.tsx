import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { ListCell, type CellType } from './ListCell/ListCell';

type Row = Record<string, unknown>;
type Header = { name: string; attribute: { type: string }; cellFormatter?: (row: Row) => ReactNode };
type ListHook = { displayedHeaders: Header[] };

const TYPES: readonly string[] = ['enumeration', 'date', 'datetime'] satisfies CellType[];

/** Strapi lists a choice by its code and a date in full words, which push the state of an entry out of sight. */
export const showShortCells = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (data: ListHook): ListHook => {
    const displayedHeaders = data.displayedHeaders.map((header) => {
      const { name, attribute } = header;
      if (header.cellFormatter || !TYPES.includes(attribute.type)) return header;
      return { ...header, cellFormatter: (row: Row) => <ListCell type={attribute.type as CellType} value={row[name]} /> };
    });
    return { ...data, displayedHeaders };
  });
};
