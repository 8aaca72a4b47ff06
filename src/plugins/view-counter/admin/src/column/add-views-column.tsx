import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { isCounted } from '../data/counted';
import { textId } from '../text/use-text';
import { ViewsCell } from './ViewsCell/ViewsCell';

type Row = { documentId: string };
type Header = {
  name: string;
  attribute: { type: string };
  label: { id: string; defaultMessage: string };
  searchable: boolean;
  sortable: boolean;
  cellFormatter: (row: Row, header: unknown, meta: { model: string }) => ReactNode;
};
type ListHook = { displayedHeaders: Header[]; layout: { options?: unknown } };

/** The server sorts by the name `views`, which no type has as an attribute. */
const COLUMN: Header = {
  name: 'views',
  attribute: { type: 'integer' },
  label: { id: textId('column.label'), defaultMessage: 'Views' },
  searchable: false,
  sortable: true,
  cellFormatter: ({ documentId }, _header, { model }) => <ViewsCell uid={model} documentId={documentId} />,
};

export const addViewsColumn = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (data: ListHook): ListHook =>
    isCounted(data.layout.options) ? { ...data, displayedHeaders: [...data.displayedHeaders, COLUMN] } : data,
  );
};
