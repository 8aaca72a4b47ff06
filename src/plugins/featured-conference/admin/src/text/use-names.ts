import { useMemo } from 'react';
import { useIntl } from 'react-intl';

type Names = {
  /** A value of an enumeration, as the portal's own texts call it; else as it is stored. */
  value(stored: string): string;
  /** The language of a code: Tiếng Việt. */
  language(code: string): string;
};

const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A code that is not a language's (editors may invent one) names itself. */
const nameOf = (names: Intl.DisplayNames, code: string): string => {
  try {
    return capitalized(names.of(code) ?? code);
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
};

export const useNames = (): Names => {
  const { locale, messages } = useIntl();
  return useMemo(() => {
    const languages = new Intl.DisplayNames([locale], { type: 'language' });
    return {
      value: (stored) => {
        const text = messages[stored];
        return typeof text === 'string' ? text : stored;
      },
      language: (code) => nameOf(languages, code),
    };
  }, [locale, messages]);
};
