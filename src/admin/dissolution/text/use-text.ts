import { isFetchError } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { REFUSALS } from '../../../dissolution/contracts';
import type { DissolutionTextKey } from '../../translations/dissolution';

type Values = Record<string, string | number>;

export type Text = (key: DissolutionTextKey, values?: Values) => string;

export const useText = (): Text => {
  const intl = useIntl();
  return (key, values) => intl.formatMessage({ id: `dinh.dissolution.${key}` }, values);
};

const ENGLISH_DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** Days (`YYYY-MM-DD`) and moments as readers of the panel's language write them; moments on the clock of Việt Nam. */
export const useDates = () => {
  const { locale } = useIntl();
  const isEnglish = locale.startsWith('en');
  return {
    day: (date: string | null): string => {
      if (date === null || date === '') return '…';
      return isEnglish ? ENGLISH_DAY.format(new Date(`${date}T00:00:00Z`)) : date.split('-').reverse().join('/');
    },
    moment: (iso: string): string =>
      new Intl.DateTimeFormat(isEnglish ? 'en-GB' : 'vi-VN', {
        timeZone: 'Asia/Ho_Chi_Minh',
        dateStyle: 'short',
        timeStyle: 'short',
      }).format(new Date(iso)),
  };
};

type Said = { code: (typeof REFUSALS)[keyof typeof REFUSALS] | null; message: string };

const readRefusal = (error: unknown): Said | null => {
  if (!isFetchError(error)) return null;
  const { message = '', details } = error.response?.data.error ?? {};
  const code = (details as { code?: unknown } | undefined)?.code;
  return { code: Object.values(REFUSALS).find((known) => known === code) ?? null, message };
};

/** Why a step was not done, in the language of the panel where the server gave a code. */
export const useRefusalText = () => {
  const t = useText();
  return (error: unknown): string => {
    const said = readRefusal(error);
    if (!said) return t('step.failed', { reason: t('step.offline') });
    return t('step.failed', { reason: said.code === null ? said.message : t(`refusal.${said.code}`, { said: said.message }) });
  };
};
