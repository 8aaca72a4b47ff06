import { Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { ArchiveReport } from '../../../dissolution/contracts';
import { useLoaded } from '../data/use-loaded';
import { useDates, useText } from '../text/use-text';

/** What the content manager hands to a side panel; without `document` the entry has never been saved. */
type PanelProps = { model: string; document?: { documentId?: string; updatedAt?: string } };

const ARCHIVED_TYPES = ['api::article.article', 'api::event.event', 'api::photo-gallery.photo-gallery'];

const Archived = ({ report: { archivedUnder, mayChange } }: { report: ArchiveReport }) => {
  const t = useText();
  const { day } = useDates();
  const values = { name: archivedUnder?.name ?? '', day: day(archivedUnder?.dissolutionDate ?? null) };
  return (
    <Flex role="status" gap={3} padding={3} width="100%" alignItems="flex-start" background="warning100" hasRadius>
      <Lock fill="warning700" aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography variant="pi" textColor="neutral800">
          {t(mayChange ? 'archive.open' : 'archive.closed', values)}
        </Typography>
        {!mayChange && (
          <Typography variant="pi" textColor="neutral800" fontWeight="semiBold">
            {t('archive.closed.advice')}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
};

/** Describes the panel of an entry in the archive; there is none on any other. The content manager draws it as a component. */
export const useArchivePanel = ({ model, document }: PanelProps): { title: string; content: ReactNode } | null => {
  const t = useText();
  const { documentId, updatedAt = '' } = document ?? {};
  const key = documentId !== undefined && ARCHIVED_TYPES.includes(model) ? `${model} ${documentId} ${updatedAt}` : null;
  const loaded = useLoaded(key, (api, signal) => api.archive(model, documentId ?? '', signal));
  if (key === null || loaded.state !== 'ready' || !loaded.data.archivedUnder) return null;
  return { title: t('archive.title'), content: <Archived report={loaded.data} /> };
};
