import type { SiteReads } from '../../plugins/view-counter/shared/public-contract';
import type { ArticleCard, Contact, EventCard, GalleryCard, Image, Publisher, RichText } from '../shapes';

/** `url` of a page is its public address; any other as the editor wrote it, where one that begins with `/` is a path of the public site. */
export type MenuItem = { label: string; url: string };

export type Site = {
  name: string;
  strapline: string | null;
  /** Of an empty footer `html` is ''. */
  footer: RichText;
  publisher: Publisher | null;
  emblem: Image | null;
  contact: Contact | null;
  timeZone: string;
  menu: MenuItem[];
};

/** `articles` report the event, newest first; they are not repeated among the latest. `pin`: an editor chose it. */
export type Featured = EventCard & {
  summary: string | null;
  imageAlt: string | null;
  chosenBy: 'pin' | 'automatic';
  articles: ArticleCard[];
};

export type Home = {
  /** Null on a portal that nobody has named yet. */
  site: Site | null;
  featured: Featured | null;
  latest: ArticleCard[];
  mostRead: ArticleCard[];
  upcoming: EventCard[];
  galleries: GalleryCard[];
  /** As `GET /api/reads/site` answers; null where reads are not counted. */
  reads: SiteReads | null;
};

/** `locale` is the language that was asked for; each card names the one it is in. */
export type HomeAnswer = { data: Home; meta: { locale: string } };
