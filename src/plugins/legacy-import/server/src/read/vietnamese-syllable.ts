const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPE =
  /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?(?:uyê|iêu|yêu|oai|oay|oeo|uây|uôi|ươu|ươi|uya|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)(?:ch|ng|nh|[cmnpt])?$/;
const ACCENTED_WORD = /[\p{L}\p{M}]*[^\s\x00-\x7F\u2010-\u2026][\p{L}\p{M}]*/gu;
const MOST_WORDS = 4000;

/** A well-formed Vietnamese syllable: known onset, vowels and coda, at most one tone. */
const isVietnameseSyllable = (word: string): boolean => {
  const decomposed = word.toLowerCase().normalize('NFD');
  return (decomposed.match(TONES)?.length ?? 0) <= 1 && SHAPE.test(decomposed.replace(TONES, '').normalize('NFC'));
};

/** How Vietnamese a text looks: the share of its words with letters beyond ASCII that are well-formed syllables, and how many there are. */
export const vietnameseShare = (text: string): { share: number; words: number } => {
  const words = (text.match(ACCENTED_WORD) ?? []).slice(0, MOST_WORDS);
  const good = words.filter(isVietnameseSyllable).length;
  return { share: words.length === 0 ? 0 : good / words.length, words: words.length };
};
