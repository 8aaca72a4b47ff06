export type Language = 'vi' | 'en';

/** What the portal says: in Vietnamese, or in Vietnamese and English. */
export type Words = string | readonly [vi: string, en: string];

/** Words in a language. What an English version lacks is a mistake in the content, so it is thrown. */
export const say = (words: Words, language: Language): string => {
  if (language === 'vi') return typeof words === 'string' ? words : words[0];
  if (typeof words === 'string') throw new Error(`The sample portal has no English for "${words}".`);
  return words[1];
};

export const isTranslated = (words: Words): boolean => typeof words !== 'string';
