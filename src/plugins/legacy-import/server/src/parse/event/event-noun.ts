/** Words that name a meeting or ceremony. The lower-case nouns of the Law and of the press; "lễ" only with what is celebrated. */
const NOUNS =
  'hội nghị|hội thảo|hội thi|hội thao|hội diễn|hội trại|hội sách|hội chợ|hội xuân|hội khỏe|đại hội|đại lễ|kỳ họp|phiên họp|cuộc họp|buổi họp|cuộc làm việc|buổi làm việc|buổi gặp mặt|buổi họp mặt|buổi sinh hoạt|buổi ra quân|buổi chào cờ|họp mặt|buổi tọa đàm|tọa đàm|toạ đàm|diễn đàn|ngày hội|ngày chạy|tuần lễ|tháng hành động|lễ hội|lễ ra quân|lễ|lớp tập huấn|lớp bồi dưỡng|lớp học|khóa tập huấn|khóa bồi dưỡng|khai giảng lớp|cuộc thi|giải bóng|giải thể thao|giải cầu lông|giải việt dã|giải vô địch|giải chạy|giải|liên hoan|chương trình|buổi lễ|buổi tiếp xúc|buổi đối thoại|buổi giao lưu|buổi tuyên truyền|buổi ra mắt|đêm hội|đêm nhạc|đêm văn nghệ|đêm giao lưu|phiên tòa|phiên tiếp công dân|phiên chợ|phiên giải trình|hội đàm|hội báo|họp báo|trại hè|trại sáng tác|tuần văn hóa|tuần du lịch|tháng cao điểm|festival|triển lãm|ngày sách|ngày thơ|ngày văn hóa|đêm thơ|diễn tập|buổi diễn tập|mít tinh|mít-tinh|sơ kết|tổng kết';

/** A full event noun phrase begins with one of these; "giải", "chương trình", "lễ", "sơ kết" need the verb "tổ chức" before them or more after them. */
export const EVENT_NOUN = new RegExp(String.raw`(?<!\p{L})(?:${NOUNS})(?!\p{L})`, 'iu');

/** The bare noun that may open a name on its own in a title or in running text. */
export const STRONG_NOUN =
  /(?<!\p{L})(?:hội nghị|hội thảo|hội thi|hội thao|hội diễn|hội trại|hội chợ|đại hội|đại lễ|kỳ họp|phiên họp|cuộc họp|buổi họp|cuộc làm việc|buổi làm việc|buổi gặp mặt|buổi họp mặt|tọa đàm|toạ đàm|diễn đàn|ngày hội|tuần lễ|lễ hội|lễ|lớp tập huấn|lớp bồi dưỡng|khóa tập huấn|cuộc thi|liên hoan|buổi tiếp xúc|buổi đối thoại|phiên giải trình)(?!\p{L})/iu;

/** Where the phrase ends: place, time, audience, means, a new clause. */
const ENDS =
  /\s+(?:tại|(?<!nhà\s)ở|vào(?!\s+(?:dự thảo|các dự thảo|văn kiện|báo cáo|nội dung|đời sống))|do|diễn ra|được|đã|đang|sẽ|vừa|nhằm|để|dưới|bằng|theo hình thức|thông qua|từ ngày|(?:ngày|sáng|chiều|tối)(?=\s+(?:\d|ngày|nay|qua))|với (?:chủ đề|sự|nhiều|các hoạt động|mong muốn|nội dung|hơn|gần|trên|khoảng|\d+|thông điệp|mục đích|mục tiêu|phương châm|hình thức|quy mô)|có (?:sự|hơn|\d+)|cho(?: \d+| các| hơn| gần| cán bộ| đội ngũ| lực lượng| học sinh| hội viên| đoàn viên| thành viên| trên)|tổ chức (?:bế mạc|khai mạc|ngày|tại|vào|lễ)|trên cơ sở|trong (?:không khí|hai|thời gian|\d+)|gồm|thu hút|trực tuyến (?:đến|tới|với)|kết nối|đến dự|(?:đến|tới)(?=\s(?:các|cán|toàn|đội|\d))|bàn (?:về|thảo)|thành công|là|nhân dịp|nhân kỷ niệm|cùng với|đồng thời|theo)(?!\p{L})/u;
const SECOND_ACTION =
  /\s+và\s+(?=(?:đón nhận|trao|tặng|tuyên dương|biểu dương|ra mắt|bàn giao|công bố|ký|gặp mặt|thông qua|bế mạc|khai mạc|nghe|cho ý kiến|đã|tổ chức|chỉ đạo|lấy ý kiến|thăm)(?!\p{L}))/iu;
/** Purposes that "và" may join in one name: "Hội nghị tổng kết … và phát động …, triển khai nhiệm vụ …". */
const PURPOSE =
  /^\S+\s+\S+\s+(?:trực tuyến\s+|toàn quốc\s+)?(?:tổng kết|sơ kết|triển khai|công bố|ký kết|quán triệt|tôn vinh|biểu dương|tuyên dương|gặp mặt|trao)(?!\p{L})/iu;
const PUNCTUATION =
  /[;:()!?]|\.(?!\d)|(?<!Thương binh|Văn hóa|Văn hoá|Thể thao|Thể dục|Kinh tế|Quốc phòng|Tài chính|Khoa học|Hành chính|Du lịch|Thi đua|Mừng Đảng|Tổ chức|Dân số|Nông nghiệp|Lao động)\s[–—-]\s(?=\p{Lu})|,/u;
/** After a purpose a comma may bring the next one: "sơ kết …, triển khai nhiệm vụ …". */
const PUNCTUATION_OF_PURPOSES =
  /[;:()!?]|\.(?!\d)|(?<!Thương binh|Văn hóa|Văn hoá|Thể thao|Thể dục|Kinh tế|Quốc phòng|Tài chính|Khoa học|Hành chính|Du lịch|Thi đua|Mừng Đảng|Tổ chức|Dân số|Nông nghiệp|Lao động)\s[–—-]\s(?=\p{Lu})|,(?!\s*(?:triển khai|phương hướng|nhiệm vụ|phát động|tổng kết|sơ kết|quán triệt|định hướng|kế hoạch|giải pháp|khen thưởng|tuyên dương|biểu dương|đề ra)(?!\p{L}))/u;

/** The noun phrase at the start of a text, up to its natural end. Quoted names are kept whole. */
export const nounPhrase = (text: string, hasPurpose = startsWithPurpose(text)): string => {
  const quoted = text.slice(0, 320);
  const end = Math.min(
    cutAt(quoted, hasPurpose ? PUNCTUATION_OF_PURPOSES : PUNCTUATION),
    cutAt(quoted, ENDS),
    secondAction(quoted, hasPurpose),
  );
  return quoted
    .slice(0, end)
    .trim()
    .replace(/[\s,–-]+$/u, '');
};

export const startsWithPurpose = (text: string): boolean => PURPOSE.test(text);

const secondAction = (text: string, hasPurpose: boolean): number =>
  hasPurpose && !/\s+và\s+đón nhận/iu.test(text) ? text.length : cutAt(text, SECOND_ACTION);

/** First place of a pattern outside quotation marks and "(sửa đổi)", and not within the first word. */
const cutAt = (text: string, pattern: RegExp): number => {
  const masked = text
    .replace(/["\u201C][^"\u201C\u201D]{0,200}["\u201D]/gu, (quote) => '\u0001'.repeat(quote.length))
    .replace(/\((?:sửa đổi|bổ sung|lần)[^()]{0,40}\)/giu, (bracket) => '\u0001'.repeat(bracket.length));
  const index = masked.slice(3).search(pattern);
  return index < 0 ? text.length : index + 3;
};
