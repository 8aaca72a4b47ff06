import type { ReactNode } from 'react';
import { useText } from '../text/use-text';
import { DissolutionPanel } from './DissolutionPanel';

type PanelProps = { model: string; document?: { documentId?: string; updatedAt?: string } };

const ORGANIZATION = 'api::organization.organization';

/** Describes the side panel of an organization that has been saved. The content manager draws it as a component. */
export const useDissolutionPanel = ({ model, document }: PanelProps): { title: string; content: ReactNode } | null => {
  const t = useText();
  if (model !== ORGANIZATION || !document?.documentId) return null;
  const { documentId, updatedAt = '' } = document;
  return { title: t('panel.title'), content: <DissolutionPanel key={documentId} documentId={documentId} version={updatedAt} /> };
};
