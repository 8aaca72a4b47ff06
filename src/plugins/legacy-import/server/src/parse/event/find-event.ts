import type { PageEvent } from '../legacy-page';
import { sentences } from '../layout/sentence';
import { opensWithTime } from '../layout/opening';
import { type EventDay, findEventDay, type YearContext, type YearSource } from './event-date';
import { type EventText, findEventName, type NamedEvent } from './event-name';
import { findOrganizer, findPlace } from './place-and-organizer';

/** The event and where its year came from, for the warning. */
export type FoundEvent = { event: PageEvent; yearFrom: YearSource | null };

const MEETING =
  /(?<!\p{L})(?:tiếp(?!\s+(?:tục|theo|đó|nhận))|thăm|làm việc|gặp mặt|gặp gỡ|họp|tiếp xúc|tiếp đoàn|tiếp và|dâng hương|dâng hoa|viếng|ra quân|khánh thành|khởi công|động thổ|bàn giao|trao tặng|trao|tặng|ký kết|kiểm tra|khảo sát|giám sát|tập huấn|diễn tập|giao lưu|tuyên truyền|đối thoại|tổ chức|khai giảng|bế giảng|bế mạc|khai mạc|ra mắt|phát động|công bố|diễn ra|chủ trì|tham dự|tiếp công dân|bầu cử|bỏ phiếu|làm lễ|gắn biển|cắt băng|xét xử|khai trương|mít tinh|mít-tinh|diễu hành|thao diễn|tuyên thệ|mừng thọ|chúc thọ|hiến máu|tiêu hủy|tuần tra|cấp phát|phát quà|đón nhận|chào cờ)(?!\p{L})/iu;
const PAPER =
  /(?<!\p{L})(?:ban hành|ký văn bản|ký ban hành|phê duyệt|có văn bản|công văn|thông báo về|quyết định số|kế hoạch số|cho biết)(?!\p{L})/iu;

/**
 * The meeting or ceremony that the article reports: named, or at least told with its day in the lead ("Sáng ngày 5/1, đoàn … đến thăm …").
 * Features, guides and interviews have none.
 */
export const findEvent = (text: EventText, context: Omit<YearContext, 'name'>): FoundEvent | null => {
  const named = findEventName(text);
  const years = { ...context, name: named?.name ?? null };
  const first = text.paragraphs.slice(0, 2).flatMap(sentences);
  const day = dayOf(named, first, years);
  const lead = first[0] ?? '';
  const told = day !== null && opensWithDay(lead, day.dateText) && MEETING.test(lead) && !PAPER.test(lead);
  if (!named && !told) return null;
  const sentence = named?.sentence ?? lead;
  return {
    event: {
      name: named?.name ?? null,
      date: day?.date ?? null,
      dateText: day?.dateText ?? null,
      dayPart: day?.dayPart ?? null,
      place: findPlace(day && lead.includes(day.dateText) ? lead : sentence),
      organizer: findOrganizer(sentence),
    },
    yearFrom: day?.inferred ?? null,
  };
};

/** The day stands first, or after an opening clause: "Hưởng ứng chiến dịch …, ngày 3/11 …". */
const opensWithDay = (lead: string, day: string): boolean => {
  const at = lead.indexOf(day);
  if (at < 0 || at > 150) return false;
  return opensWithTime(lead) || /,\s*$/u.test(lead.slice(0, at));
};

/** The day in the sentence that names the event, else in the first sentences of the lead. */
const dayOf = (named: NamedEvent | null, first: readonly string[], years: YearContext): EventDay | null => {
  const own = named ? findEventDay(named.sentence, years) : null;
  if (own) return own;
  for (const sentence of first.slice(0, 3)) {
    const day = findEventDay(sentence, years);
    if (day) return day;
  }
  return null;
};
