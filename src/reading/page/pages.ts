import { PAGE_QUERY, PAGE_VERSIONS_QUERY } from '../../api/page/populate';
import { PAGE } from '../../content-types';
import { embeddedIds, toBody } from '../body';
import { toEventCard, toGalleryCard } from '../cards';
import { loadEventCards, loadGalleryCards } from '../load-cards';
import { versionLoaders } from '../load-versions';
import type { ReadableKind } from '../read-by-slug';
import { renderBlocks } from '../render-blocks';
import type { BodyRow, SeoRow, VersionRow } from '../rows';
import { toSeo } from '../seo';
import { whereChosen } from '../versions';
import type { Page } from './shape';

type PageRow = VersionRow & { title: string; updatedAt: string; body: BodyRow[]; seo: SeoRow | null };

export const pages: ReadableKind<VersionRow, Page> = {
  type: 'page',
  ...versionLoaders<VersionRow>(PAGE, PAGE_VERSIONS_QUERY),
  async show({ strapi, chosen, viewCounts, addresses, now }) {
    const row = (await strapi.db.query(PAGE).findOne({ ...PAGE_QUERY, where: whereChosen(chosen) })) as PageRow | null;
    if (!row) return null;
    const { documentId, locale, slug, title, updatedAt } = row;
    const embedded = embeddedIds(row.body);
    const events = await loadEventCards({ strapi, ids: embedded.events, locale });
    const galleries = await loadGalleryCards({ strapi, ids: embedded.galleries, locale });
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
