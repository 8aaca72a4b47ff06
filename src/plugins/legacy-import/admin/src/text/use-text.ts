import { useIntl } from 'react-intl';
import type page from '../translations/page.vi.json';
import type vi from '../translations/vi.json';

/** Every text of this plugin, by its key in translations/. */
export type TextKey = keyof typeof vi | keyof typeof page;

type Values = Record<string, string | number>;

export type Text = (key: TextKey, values?: Values) => string;

export const textId = (key: TextKey): string => `legacy-import.${key}`;

export const useText = (): Text => {
  const intl = useIntl();
  return (key, values) => intl.formatMessage({ id: textId(key) }, values);
};
