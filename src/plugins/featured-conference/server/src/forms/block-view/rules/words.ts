/** The block's own words. `lang` is the language they are in. */
const vi = {
  lang: 'vi',
  featured: 'Hội nghị nổi bật',
  upcoming: 'Sắp diễn ra',
  ongoing: 'Đang diễn ra',
  past: 'Đã diễn ra',
  cancelled: 'Đã hủy',
  postponed: 'Hoãn',
  morning: 'buổi sáng',
  afternoon: 'buổi chiều',
  evening: 'buổi tối',
  allDay: 'cả ngày',
  chair: 'Chủ trì',
  credit: 'Ảnh',
  photos: 'Hình ảnh khác',
  articles: 'Tin về hội nghị',
  more: 'Xem chi tiết',
  calendar: 'Thêm vào lịch',
};

export type Words = Readonly<typeof vi>;

const en: Words = {
  lang: 'en',
  featured: 'Featured conference',
  upcoming: 'Upcoming',
  ongoing: 'Now on',
  past: 'Past',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  allDay: 'all day',
  chair: 'Chaired by',
  credit: 'Photo',
  photos: 'More photos',
  articles: 'News of the conference',
  more: 'See details',
  calendar: 'Add to calendar',
};

export const WORDS = { vi, en };

/**
 * The words for the first of these languages that has some; English for readers of any other. Refers to nothing outside itself: its text runs
 * in browsers.
 *
 * @example chooseWords(WORDS, ['fr', 'vi']).featured // 'Hội nghị nổi bật'
 */
export const chooseWords = (words: { en: Words } & Record<string, Words>, locales: readonly (string | null)[]): Words => {
  const known = locales.map((locale) => (locale ?? '').split('-')[0] ?? '').find((language) => Object.hasOwn(words, language));
  return words[known ?? 'en'] ?? words.en;
};
