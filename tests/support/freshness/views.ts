import type { Portal } from './portal';

/**
 * A view of the portal as readers ask for it. Where an editor's act moves it, all its addresses; the one that answers 200 is the view. What
 * is of one `kind` has the same fields.
 */
export type View = { name: string; kind: string; addresses: readonly string[] };

const bySlug = (plural: string, slugs: readonly string[], query = ''): string[] =>
  slugs.map((slug) => `/api/${plural}/by-slug/${slug}${query}`);

const ELSE_VIETNAMESE = '?locale=en&fallback=1';

const pageViews = (kind: string, plural: string, slugs: readonly string[], english: readonly string[] = []): View[] => [
  { name: kind, kind, addresses: bySlug(plural, slugs) },
  { name: `${kind} in English`, kind, addresses: bySlug(plural, [...slugs, ...english], ELSE_VIETNAMESE) },
];

const list = (kind: string, query = ''): View => ({ name: `${kind}${query}`, kind, addresses: [`/api/${kind}${query}`] });

export const viewsOf = ({ organization, person, category, event, article }: Portal): readonly View[] => [
  ...pageViews('article', 'articles', ['bai-day-du-1', 'bai-day-du-2'], ['full-article']),
  ...pageViews('event', 'events', ['hoi-nghi-1', 'hoi-nghi-2'], ['conference']),
  ...pageViews('gallery', 'photo-galleries', ['bo-anh-1', 'bo-anh-2'], ['gallery']),
  ...pageViews('person', 'people', ['pham-xuan-vinh', 'pham-xuan-quang']),
  ...pageViews('page', 'pages', ['trang-1', 'trang-2'], ['about']),
  list('home'),
  list('home', ELSE_VIETNAMESE),
  list('lists/articles'),
  list('lists/articles', ELSE_VIETNAMESE),
  list('lists/articles', `?category=${category}&publisher=${organization}`),
  list('lists/articles', `?event=${event}&person=${person}&pageSize=1`),
  list('lists/events'),
  list('lists/events', `${ELSE_VIETNAMESE}&state=upcoming`),
  list('lists/events', `?organizer=${organization}&pageSize=1&page=2`),
  list('lists/photo-galleries', ELSE_VIETNAMESE),
  list('lists/photo-galleries', `?event=${event}`),
  list('lists/people'),
  list('lists/people', `${ELSE_VIETNAMESE}&organization=${organization}`),
  { name: 'an old address', kind: 'redirects/resolve', addresses: ['/api/redirects/resolve?path=/bai-cu.htm'] },
  { name: 'a page that is not there', kind: 'nothing', addresses: [`/api/articles/by-slug/${article}`, '/api/pages/by-slug/trang-moi'] },
];
