import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

export type CellType = 'enumeration' | 'date' | 'datetime';

/** A choice in words, a date as short as a column is: 20/12/2024 09:30. Times are the browser's, like those of the form. */
export const ListCell = ({ type, value }: { type: CellType; value: unknown }) => {
  const intl = useIntl();
  const dayOf = (date: Date) =>
    intl.formatDate(date, { day: '2-digit', month: intl.locale === 'vi' ? '2-digit' : 'short', year: 'numeric' });
  const timeOf = (date: Date) => intl.formatTime(date, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

  const textOf = (stored: string): string => {
    if (type === 'enumeration') return intl.formatMessage({ id: stored, defaultMessage: stored });
    // A date alone belongs to no time zone: read as local, it stays the day it is.
    const date = new Date(type === 'date' ? `${stored}T00:00` : stored);
    return type === 'date' ? dayOf(date) : `${dayOf(date)} ${timeOf(date)}`;
  };

  // The time of day stands under the date where there is little room.
  const style =
    type === 'datetime' ? { display: 'block', width: 'min-content', minWidth: '7.6rem', whiteSpace: 'normal' as const } : undefined;
  return (
    <Typography textColor="neutral800" style={style}>
      {typeof value === 'string' && value !== '' ? textOf(value) : '-'}
    </Typography>
  );
};
