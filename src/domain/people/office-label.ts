import { SOURCE_LOCALE } from '../portal';
type NamedOffice = {
  officeLabel: string;
  /** Stands in place of the label: "Quyền Chủ tịch". It has no translations. */
  titleOverride: string | null;
  translations: { language: string; label: string | null }[];
};

/** What an office is called in a language; where it has no name there the Vietnamese is kept, and `translated` is false. */
export const officeLabelIn = (
  { officeLabel, titleOverride, translations }: NamedOffice,
  locale: string,
): { label: string; translated: boolean } => {
  if (!isBlank(titleOverride)) return { label: titleOverride, translated: locale === SOURCE_LOCALE };
  if (locale === SOURCE_LOCALE) return { label: officeLabel, translated: true };
  const label = translations.find(({ language }) => language === locale)?.label ?? null;
  return isBlank(label) ? { label: officeLabel, translated: false } : { label, translated: true };
};

const isBlank = (text: string | null): text is null | '' => text === null || text.trim() === '';
