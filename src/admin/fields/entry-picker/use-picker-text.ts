import { useIntl } from 'react-intl';

/** The picker's own texts, by the last part of their key. */
export const usePickerText = () => {
  const intl = useIntl();
  return (key: string, values?: Record<string, string>): string => intl.formatMessage({ id: `dinh.entry-picker.${key}` }, values);
};
