import type { PageDetail, PlannedEntry } from '../../../../shared/contracts';
import type { ImportDrafts, ImportPlan, UnfinishedArticle } from '../../plan/import-plan';

type Planned = NonNullable<PageDetail['planned']>;

/** What an import would write, as the screen of a page shows it. Of a page that is in already, unchanged, nothing is written. */
export const toPlanned = (plan: ImportPlan): Planned => {
  if (!('drafts' in plan)) return { entries: [], publisher: null, action: plan.action, because: [] };
  const { drafts, action } = plan;
  return { entries: toEntries(drafts), publisher: publisherOf(drafts), action, because: action === 'review' ? plan.because : [] };
};

const toEntries = ({ organizations, offices, persons, appointments, event }: ImportDrafts<UnfinishedArticle>): PlannedEntry[] => {
  const names = new Map(persons.map(({ draft }) => [draft.key, draft.name]));
  const labels = new Map(offices.map(({ draft }) => [draft.key, draft.label]));
  return [
    ...organizations.map(({ documentId, draft }) => ({ type: 'organization' as const, label: draft.name, documentId })),
    ...offices.map(({ documentId, draft }) => ({ type: 'office' as const, label: draft.label, documentId })),
    ...persons.map(({ documentId, draft }) => ({ type: 'person' as const, label: draft.name, documentId })),
    ...appointments.map(({ documentId, draft }) => ({
      type: 'appointment' as const,
      label: [names.get(draft.personKey), labels.get(draft.officeKey)].filter(Boolean).join(' – '),
      documentId,
    })),
    ...(event ? [{ type: 'event' as const, label: event.draft.name, documentId: event.documentId }] : []),
  ];
};

const publisherOf = ({ organizations, article }: ImportDrafts<UnfinishedArticle>): PlannedEntry | null => {
  const publisher = organizations.find(({ draft }) => draft.key === article.publisherKey);
  return publisher ? { type: 'organization', label: publisher.draft.name, documentId: publisher.documentId } : null;
};
