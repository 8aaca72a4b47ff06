import { formatViDate } from '../text/vi-date';

type Dissolved = { dissolutionDate: string | null; today: string };

/**
 * Whether the unit that published an article is gone. Both dates are local days, `YYYY-MM-DD`; the day of dissolution is the first
 * without the unit: districts "kết thúc hoạt động từ ngày 01 tháng 7 năm 2025".
 */
export const isHistorical = ({ dissolutionDate, today }: Dissolved): boolean => dissolutionDate !== null && dissolutionDate <= today;

/**
 * The sentence that stands above an article of a unit that is gone, in Vietnamese unless the locale is en; else null.
 * `successors` are names, in the order to be printed.
 *
 * @example 'UBND huyện Ba Tơ đã kết thúc hoạt động từ ngày 01/07/2025; bài viết được lưu giữ nguyên văn.'
 */
export const historicalNotice = ({
  publisherName,
  dissolutionDate,
  successors,
  locale,
  today,
}: Dissolved & {
  publisherName: string;
  successors: string[];
  locale: string;
}): string | null => {
  if (dissolutionDate === null || !isHistorical({ dissolutionDate, today })) return null;
  const write = locale === 'en' ? writeEnglish : writeVietnamese;
  return write({ publisherName, dissolutionDate, successors });
};

type Notice = { publisherName: string; dissolutionDate: string; successors: string[] };

const writeVietnamese = ({ publisherName, dissolutionDate, successors }: Notice): string => {
  const successor = successors.length > 0 ? ` (đơn vị tiếp nhận: ${joinNames(successors, 'và')})` : '';
  return `${publisherName} đã kết thúc hoạt động từ ngày ${formatViDate(dissolutionDate)}${successor}; bài viết được lưu giữ nguyên văn.`;
};

const writeEnglish = ({ publisherName, dissolutionDate, successors }: Notice): string => {
  const successor = successors.length > 0 ? ` (succeeded by ${joinNames(successors, 'and')})` : '';
  const date = ENGLISH_DATE.format(new Date(`${dissolutionDate}T00:00:00Z`));
  return `${publisherName} ceased to operate on ${date}${successor}; this article is kept as it was published.`;
};

const ENGLISH_DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

const joinNames = (names: string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`;
