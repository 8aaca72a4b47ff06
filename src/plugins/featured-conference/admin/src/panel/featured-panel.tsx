import { unstable_useDocumentLayout as useDocumentLayout, useRBAC } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { isEventType } from '../data/event-type';
import { PERMISSIONS } from '../permissions';
import { useText } from '../text/use-text';
import { FeaturedPanel } from './FeaturedPanel/FeaturedPanel';

/** What the content manager hands to a side panel; without `document` the entry has never been saved. */
type PanelProps = { model: string; document?: { documentId?: string; updatedAt?: string; status?: string } };

/** Describes the side panel of an event. The content manager draws it as a component. */
export const useFeaturedPanel = ({ model, document }: PanelProps): { title: string; content: ReactNode } | null => {
  const t = useText();
  const { edit } = useDocumentLayout(model);
  const { allowedActions } = useRBAC(PERMISSIONS.read);
  if (!document?.documentId || !isEventType(edit.options) || !allowedActions.canRead) return null;
  const { documentId, updatedAt = '', status = '' } = document;
  const name = (document as Record<string, unknown>)[edit.settings.mainField];
  return {
    title: t('panel.title'),
    content: (
      <FeaturedPanel
        key={documentId}
        eventUid={model}
        event={{ documentId, name: typeof name === 'string' ? name : '' }}
        version={`${updatedAt} ${status}`}
      />
    ),
  };
};
