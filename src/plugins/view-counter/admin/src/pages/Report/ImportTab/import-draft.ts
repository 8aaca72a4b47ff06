import type { Strategy } from '../../../../../shared/contracts';

/** What a person has chosen to import; the numbers of the site are what the old site showed for all of itself. */
export type ImportDraft = {
  file: File | null;
  strategy: Strategy;
  source: string;
  siteViews: number | undefined;
  siteVisits: number | undefined;
};

export const EMPTY_DRAFT: ImportDraft = { file: null, strategy: 'set', source: '', siteViews: undefined, siteVisits: undefined };

/** A file, or at least one number of the site. */
export const isComplete = ({ file, siteViews, siteVisits }: ImportDraft): boolean =>
  file !== null || siteViews !== undefined || siteVisits !== undefined;

export const toForm = ({ file, strategy, source, siteViews, siteVisits }: ImportDraft): FormData => {
  const form = new FormData();
  form.append('strategy', strategy);
  if (source.trim() !== '') form.append('source', source.trim());
  if (siteViews !== undefined) form.append('siteViews', String(siteViews));
  if (siteVisits !== undefined) form.append('siteVisits', String(siteVisits));
  if (file) form.append('file', file);
  return form;
};
