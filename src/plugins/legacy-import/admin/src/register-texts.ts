type Texts = Record<string, string>;
type Loaded = { data: Texts; locale: string };
type Part = Promise<{ default: Texts }>;

/** The languages the plugin speaks, in two parts: its lists, and the screen of one page. The panel asks for those it is set up with. */
const LANGUAGES: Record<string, () => Part[]> = {
  vi: () => [import('./translations/vi.json'), import('./translations/page.vi.json')],
  en: () => [import('./translations/en.json'), import('./translations/page.en.json')],
};

/** A language without texts of ours gets none: the panel falls back to English. */
export const registerTexts = ({ locales }: { locales: string[] }): Promise<Loaded[]> =>
  Promise.all(
    locales.map(async (locale) => {
      const parts = await Promise.all(LANGUAGES[locale]?.() ?? []);
      const texts = parts.flatMap((part) => Object.entries(part.default));
      return { locale, data: Object.fromEntries(texts.map(([key, text]) => [`legacy-import.${key}`, text])) };
    }),
  );
