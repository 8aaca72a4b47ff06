import { PORTAL_TIME_ZONE, SOURCE_LOCALE } from '../../domain/portal';
import { PAGE, SITE } from '../../content-types';
import type { Addresses } from '../addresses';
import { toContact, type ContactRow } from '../contact';
import { toImage } from '../image';
import { FILE, PUBLISHER } from '../populate-parts';
import { toPublisher } from '../publisher';
import { toRichText } from '../rich-text';
import type { FileRow, PublisherRow } from '../rows';
import { together, tree, type Wish } from '../trees/ask-store';
import { inLocale } from '../versions';
import { isInMenu, isSite } from './home-store';
import type { MenuItem, Site } from './shape';

type MenuRow = { label: string; pageId: string | null; url: string | null };
type PageRow = { documentId: string; locale: string; slug: string };

type SiteRow = {
  locale: string;
  name: string;
  strapline: string | null;
  footer: unknown;
  timeZone: string | null;
  publisher: PublisherRow | null;
  emblem: FileRow | null;
  contact: ContactRow | null;
  menu: MenuRow[];
};

const SITE_QUERY = {
  select: ['locale', 'name', 'strapline', 'footer', 'timeZone'],
  populate: { publisher: PUBLISHER, emblem: FILE, contact: true, menu: true },
};

const MENU_PAGE_QUERY = { select: ['documentId', 'locale', 'slug'] };

/** What stands on every page: in the wanted language, else in Vietnamese, since a page without a name helps nobody. */
export const siteShown = ({ locale, addresses }: { locale: string; addresses: Addresses }): Wish<Site | null> =>
  together(
    {
      sites: tree<SiteRow>({ uid: SITE, query: SITE_QUERY, where: isSite(locale) }),
      pages: tree<PageRow>({ uid: PAGE, query: MENU_PAGE_QUERY, where: isInMenu(locale) }),
    },
    ({ sites, pages }) => {
      const row = sites.find((site) => site.locale === locale) ?? sites.find((site) => site.locale === SOURCE_LOCALE);
      return row ? toSite(row, { locale, pages, addresses }) : null;
    },
  );

type Around = { locale: string; pages: PageRow[]; addresses: Addresses };

const toSite = (row: SiteRow, { locale, pages, addresses }: Around): Site => {
  const ids = row.menu.flatMap(({ pageId }) => pageId || []);
  const shown = { pages: inLocale(pages, ids, locale), addresses };
  return {
    name: row.name,
    strapline: row.strapline || null,
    footer: toRichText(row.footer) ?? { html: '', blocks: [] },
    publisher: toPublisher(row.publisher, locale),
    emblem: toImage(row.emblem),
    contact: toContact(row.contact),
    timeZone: row.timeZone || PORTAL_TIME_ZONE,
    menu: row.menu.flatMap((item) => toMenuItem(item, shown)),
  };
};

/** A page that readers cannot see leaves the menu. */
const toMenuItem = ({ label, pageId, url }: MenuRow, { pages, addresses }: { pages: PageRow[]; addresses: Addresses }): MenuItem[] => {
  if (!pageId) return url ? [{ label, url }] : [];
  const page = pages.find(({ documentId }) => documentId === pageId);
  return page ? [{ label, url: addresses.page({ type: 'page', locale: page.locale, slug: page.slug }) }] : [];
};
