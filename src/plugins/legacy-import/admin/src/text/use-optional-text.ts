import { useIntl } from 'react-intl';

/** A text whose key is made of what the server sends (a rule, a code), or null where the plugin has none for it. */
export const useOptionalText = (): ((key: string) => string | null) => {
  const { messages } = useIntl();
  return (key) => {
    const text = messages[`legacy-import.${key}`];
    return typeof text === 'string' ? text : null;
  };
};

/** What a rule is called: "Năm của sự kiện được suy ra"; its id where it is new. */
export const useRuleName = (): ((rule: string) => string) => {
  const text = useOptionalText();
  return (rule) => text(`rule.${rule}.name`) ?? rule;
};

/** Why a page failed, in this person's language; the server's own sentence where the code is new. */
export const usePageError = (): ((error: { code: string; message: string }) => string) => {
  const text = useOptionalText();
  return ({ code, message }) => text(`pageError.${code}`) ?? message;
};
