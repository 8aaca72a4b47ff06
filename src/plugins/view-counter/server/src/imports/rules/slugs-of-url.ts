const EXTENSION = /\.(html?|aspx?|php|jsp)$/i;
/** Content systems append the number of the entry: "le-hoi-2024-5186". */
const ENTRY_NUMBER = /[-.]\d+$/;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What the last part of an old address may be the slug of, the likeliest first; none for the home page. */
export const slugsOfUrl = (url: string): string[] => {
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, '');
  const last = path.split('/').filter(Boolean).at(-1);
  if (last === undefined) return [];
  const slug = decode(last).normalize('NFC').replace(EXTENSION, '');
  return [...new Set([slug, slug.replace(ENTRY_NUMBER, '')])].filter(Boolean);
};
