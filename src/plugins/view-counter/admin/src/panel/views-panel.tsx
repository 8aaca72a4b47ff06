import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { isCounted } from '../data/counted';
import { useText } from '../text/use-text';
import { ViewsPanel } from './ViewsPanel/ViewsPanel';

/** What the content manager hands to a side panel; without `document` the entry has never been saved. */
export type PanelProps = { model: string; document?: { documentId?: string; locale?: string | null } };

/** Describes the side panel of an entry, for counted types only. The content manager draws it as a component. */
export const useViewsPanel = ({ model, document }: PanelProps): { title: string; content: ReactNode } | null => {
  const t = useText();
  const { edit } = useDocumentLayout(model);
  if (!document?.documentId || !isCounted(edit.options)) return null;
  const { documentId, locale } = document;
  return { title: t('panel.title'), content: <ViewsPanel key={documentId} uid={model} documentId={documentId} locale={locale ?? ''} /> };
};
