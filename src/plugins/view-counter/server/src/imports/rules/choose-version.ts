import type { TargetKey } from '../../hits/hit';

export type Choice = { ok: true; target: TargetKey } | { ok: false; code: 'unknown-locale' | 'ambiguous'; text: string };

const documentsOf = (versions: readonly TargetKey[]): string[] => [
  ...new Set(versions.map(({ uid, documentId }) => `${uid} ${documentId}`)),
];

/** Which of the stored versions a row means: of one document only, in the language it names, else the default one, else the only one. */
export const chooseVersion = (
  versions: readonly [TargetKey, ...TargetKey[]],
  { locale, defaultLocale }: { locale: string | null; defaultLocale: string },
): Choice => {
  const inLocale = (wanted: string) => versions.filter((version) => version.locale === wanted || version.locale === '');
  const named = locale === null ? versions : inLocale(locale);
  if (named.length === 0) {
    const locales = [...new Set(versions.map((version) => version.locale))].join(', ');
    return { ok: false, code: 'unknown-locale', text: `it has no version in "${locale}", only in ${locales}.` };
  }
  const documents = documentsOf(named);
  if (documents.length > 1) {
    return { ok: false, code: 'ambiguous', text: `it may be any of ${documents.slice(0, 3).join(', ')}: name the documentId.` };
  }
  const usual = named.find((version) => version.locale === defaultLocale) ?? (named.length === 1 ? named[0] : undefined);
  if (usual) return { ok: true, target: usual };
  return {
    ok: false,
    code: 'ambiguous',
    text: `it exists in ${named.map((version) => version.locale).join(', ')}: add a column "locale".`,
  };
};
