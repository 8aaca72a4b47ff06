import type { Core } from '@strapi/strapi';
import { PORTAL_TIME_ZONE, SOURCE_LOCALE } from '../../domain/portal';
import { PAGE, SITE } from '../../content-types';
import type { Addresses } from '../addresses';
import { toContact, type ContactRow } from '../contact';
import { toImage } from '../image';
import { localesFor } from '../locales';
import { FILE, PUBLISHED, PUBLISHER } from '../populate-parts';
import { toPublisher } from '../publisher';
import { toRichText } from '../rich-text';
import type { FileRow, PublisherRow } from '../rows';
import { inLocale } from '../versions';
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

type Deps = { strapi: Core.Strapi; locale: string };

/** What stands on every page: in the wanted language, else in Vietnamese, since a page without a name helps nobody. */
export const readSite = async ({ strapi, locale, addresses }: Deps & { addresses: Addresses }): Promise<Site | null> => {
  const where = { locale: { $in: localesFor(locale) } };
  const rows = (await strapi.db.query(SITE).findMany({ ...SITE_QUERY, where })) as SiteRow[];
  const row = rows.find((candidate) => candidate.locale === locale) ?? rows.find((candidate) => candidate.locale === SOURCE_LOCALE);
  if (!row) return null;
  const pages = await loadMenuPages({ strapi, locale, menu: row.menu });
  return {
    name: row.name,
    strapline: row.strapline || null,
    footer: toRichText(row.footer) ?? { html: '', blocks: [] },
    publisher: toPublisher(row.publisher, locale),
    emblem: toImage(row.emblem),
    contact: toContact(row.contact),
    timeZone: row.timeZone || PORTAL_TIME_ZONE,
    menu: row.menu.flatMap((item) => toMenuItem(item, { pages, addresses })),
  };
};

const loadMenuPages = async ({ strapi, locale, menu }: Deps & { menu: MenuRow[] }): Promise<PageRow[]> => {
  const ids = menu.flatMap(({ pageId }) => pageId || []);
  if (ids.length === 0) return [];
  const rows = (await strapi.db.query(PAGE).findMany({
    select: ['documentId', 'locale', 'slug'],
    where: { documentId: { $in: ids }, locale: { $in: localesFor(locale) }, ...PUBLISHED },
  })) as PageRow[];
  return inLocale(rows, ids, locale);
};

/** A page that readers cannot see leaves the menu. */
const toMenuItem = ({ label, pageId, url }: MenuRow, { pages, addresses }: { pages: PageRow[]; addresses: Addresses }): MenuItem[] => {
  if (!pageId) return url ? [{ label, url }] : [];
  const page = pages.find(({ documentId }) => documentId === pageId);
  return page ? [{ label, url: addresses.page({ type: 'page', locale: page.locale, slug: page.slug }) }] : [];
};
