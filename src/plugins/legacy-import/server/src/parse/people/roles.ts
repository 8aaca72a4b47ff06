import type { ParticipantRole } from '../../../../../../domain/event/participant-role';

/** What the words of an action mean at the event; the first pattern that stands at the beginning of the action wins, so that "phát biểu kết luận" is not plain speaking. */
const ACTIONS: readonly (readonly [RegExp, ParticipantRole])[] = [
  [/^(?:báo cáo|trình bày|đọc)\s+tham luận|^tham luận/, 'paperPresenter'],
  [/^(?:phát biểu\s+)?(?:chào mừng và\s+)?khai mạc|^tuyên bố khai mạc|^đọc diễn văn khai mạc/, 'openingSpeaker'],
  [/^phát biểu\s+(?:ý kiến\s+)?(?:kết luận|bế mạc|tổng kết)|^(?:kết luận|bế mạc)/, 'closingSpeaker'],
  [/^phát biểu\s+(?:ý kiến\s+)?chỉ đạo|^phát biểu giao nhiệm vụ|^chỉ đạo/, 'keynote'],
  [/^phát động|^phát biểu phát động/, 'launcher'],
  [
    /^(?:trao|tặng)(?:\s+tặng)?\s+(?:\p{L}+\s+){0,3}?(?:giấy khen|bằng khen|huân chương|huy chương|kỷ niệm chương|danh hiệu|cờ|giải|phần thưởng|huy hiệu|quyết định khen|bằng công nhận|chiến sĩ)/u,
    'awardPresenter',
  ],
  [
    /^(?:nhận|đón nhận)\s+(?:giấy khen|bằng khen|huân chương|huy chương|kỷ niệm chương|danh hiệu|cờ|giải|phần thưởng|huy hiệu)/,
    'awardRecipient',
  ],
  [/^(?:đồng|cùng)\s+chủ trì/, 'coChair'],
  [/^(?:dự và\s+)?(?:chủ trì|điều hành)/, 'chair'],
  [/^phát biểu/, 'speaker'],
  [/^(?:đến\s+|tới\s+|về\s+|cùng\s+|tham\s+)*dự(?!\s+(?:kiến|báo|thảo|án))/, 'attendee'],
];
const ADVERBS = /^(?:đã|đang|sẽ|vừa|cùng|trực tiếp|thay mặt [^,]{2,60},?|đại diện [^,]{2,60},?|lên|đến|tới|và|cũng)\s+/u;
const ATTENDING =
  /^(?:(?:về|đến|tới|cùng|tham)\s+)*dự(?!\s+(?:kiến|báo|thảo|án))|^(?:cùng\s+)?(?:tham gia|có mặt|tiếp đoàn|tiếp và làm việc|cùng đi|đón tiếp)|(?:tham dự|tham gia|dự|có mặt)[^,.;]{0,40}\s(?:có|gồm)(?!\p{L})|sự (?:tham dự|tham gia|có mặt|góp mặt) của/iu;
const CHAIRING = /^(?:(?:về|đến|tới|cùng|tham)\s+)*(?:dự,?\s+(?:và\s+)?)?(?:đồng\s+)?chủ trì/iu;

/** Roles that an action implies; empty when nothing may be concluded. */
export const rolesOfAction = (action: string): ParticipantRole[] => {
  let rest = action.normalize('NFC').toLowerCase().trim();
  for (let steps = 0; steps < 3 && ADVERBS.test(rest) && !/^(?:đồng|cùng)\s+chủ trì/.test(rest); steps += 1)
    rest = rest.replace(ADVERBS, '');
  const found = ACTIONS.find(([pattern]) => pattern.test(rest));
  return found ? [found[1]] : [];
};

/** "Dự Hội nghị có …", "Tham dự …": who is named after it in the same sentence attended. */
export const namesAttendees = (sentenceStart: string): boolean => sentenceStart.length <= 4000 && ATTENDING.test(sentenceStart);

/** "Dự và chủ trì hội nghị có đồng chí …", "Chủ trì hội nghị là …": the role said before the name without a comma. */
export const namesChair = (sentenceStart: string): ParticipantRole | null => {
  const chairing = CHAIRING.exec(sentenceStart)?.[0];
  return chairing === undefined ? null : /đồng\s+chủ trì/iu.test(chairing) ? 'coChair' : 'chair';
};
