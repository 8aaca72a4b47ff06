type Texts = Record<string, string>;
type Loaded = { data: Texts; locale: string };

/** The languages the plugin speaks; the panel asks for those it is set up with. */
const LANGUAGES: Record<string, () => Promise<{ default: Texts }>> = {
  vi: () => import('./translations/vi.json'),
  en: () => import('./translations/en.json'),
};

/** A language without texts of ours gets none: the panel falls back to English. */
export const registerTexts = ({ locales }: { locales: string[] }): Promise<Loaded[]> =>
  Promise.all(
    locales.map(async (locale) => {
      const texts = (await LANGUAGES[locale]?.())?.default ?? {};
      return { locale, data: Object.fromEntries(Object.entries(texts).map(([key, text]) => [`featured-conference.${key}`, text])) };
    }),
  );
