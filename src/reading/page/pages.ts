import { PAGE_QUERY, PAGE_VERSIONS_QUERY } from '../../api/page/populate';
import { PAGE } from '../../content-types';
import { embeddedIds, toBody } from '../body';
import { eventCards, galleryCards } from '../card-wishes';
import { toEventCard, toGalleryCard } from '../cards';
import { pageWishes, type FoundPage } from '../find-page';
import { askedOf } from '../page-rows-store';
import type { ReadableKind } from '../read-by-slug';
import { renderBlocks } from '../render-blocks';
import type { BodyRow, SeoRow, VersionRow } from '../rows';
import { toSeo } from '../seo';
import { askTogether } from '../trees/ask-store';
import type { Page } from './shape';

type PageRow = VersionRow & { title: string; updatedAt: string; body: BodyRow[]; seo: SeoRow | null };

const PAGES = { uid: PAGE, table: 'pages', versions: PAGE_VERSIONS_QUERY, row: PAGE_QUERY } as const;

export const pages: ReadableKind<FoundPage<VersionRow, PageRow>, Page> = {
  type: 'page',
  find: ({ strapi, wanted }) => askTogether({ strapi }, pageWishes<VersionRow, PageRow>(PAGES, askedOf(PAGES.table, wanted))),
  async show({ strapi, row, viewCounts, addresses, now }) {
    const { documentId, locale, slug, title, updatedAt } = row;
    const embedded = embeddedIds(row.body);
    const { events, galleries } = await askTogether(
      { strapi },
      { events: eventCards({ ids: embedded.events, locale }), galleries: galleryCards({ ids: embedded.galleries, locale }) },
    );
    const views = await viewCounts.totalsOf([documentId]);
    const url = addresses.page({ type: 'page', locale, slug });
    return {
      documentId,
      locale,
      slug,
      title,
      updatedAt,
      url,
      body: toBody(row.body, {
        events: new Map(events.map((event) => [event.documentId, toEventCard(event, { now })])),
        galleries: new Map(galleries.map((gallery) => [gallery.documentId, toGalleryCard(gallery)])),
        renderText: renderBlocks,
      }),
      views: views.get(documentId) ?? 0,
      seo: toSeo({ title, summary: null, locale, url, datePublished: null }, { seo: row.seo, heroPhoto: null, body: row.body }, addresses),
    };
  },
};
