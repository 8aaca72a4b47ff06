import { nameIn } from '../names';
import { historicalNotice, isHistorical } from '../../domain/article/historical';
import { localDate, toLocalIso } from '../../domain/text/vi-date';
import type { Addresses } from '../addresses';
import { toJsonLd } from './article-json-ld';
import { toBody } from '../body';
import { toArticleCard, toCategoryLink, toEventCard, toGalleryCard } from '../cards';
import type { LoadedArticle } from './load-article';
import { toByline, toMention } from '../people';
import { toPhoto } from '../photo';
import { toPublisher } from '../publisher';
import { renderBlocks } from '../render-blocks';
import { toSeo } from '../seo';
import type { ArticleRow } from '../rows';
import type { Article, ArticleContent } from '../shapes';

type View = { loaded: LoadedArticle; views: ReadonlyMap<string, number>; addresses: Addresses; now: Date };

/** A loaded article as readers get it. Pure: the clock and the counts come in. */
export const toArticle = (view: View): Article => {
  const content = toContent(view);
  const seo = toSeo(content, view.loaded.row, view.addresses);
  return { ...content, seo, jsonLd: toJsonLd(content, seo, view.addresses) };
};

const toContent = ({ loaded, views, addresses, now }: View): ArticleContent => {
  const { row, related } = loaded;
  const { documentId, locale, slug } = row;
  const { events, galleries, categories } = toLookups(loaded, now);
  const publisher = toPublisher(row.publisher, locale);
  return {
    documentId,
    locale,
    slug,
    title: row.title,
    summary: row.summary || null,
    articleType: row.articleType,
    datePublished: toLocalIso(row.datePublished),
    updatedAt: row.updatedAt,
    url: addresses.page({ type: 'article', locale, slug }),
    heroPhoto: row.heroPhoto ? toPhoto(row.heroPhoto) : null,
    body: toBody(row.body, { galleries, events, renderText: renderBlocks }),
    bylines: row.bylines.map(toByline),
    mentions: row.mentions.map(toMention),
    events: pick(events, loaded.eventIds),
    categories: pick(categories, loaded.categoryIds),
    publisher,
    ...historyOf(row, now),
    galleries: pick(galleries, loaded.galleryIds),
    related: related.map((card) =>
      toArticleCard(card, { locale, now, categories: card.categories.map(toCategoryLink), views: views.get(card.documentId) ?? 0 }),
    ),
    views: views.get(documentId) ?? 0,
  };
};

const toLookups = ({ events, galleries, categories }: LoadedArticle, now: Date) => ({
  events: new Map(events.map((row) => [row.documentId, toEventCard(row, { now })])),
  galleries: new Map(galleries.map((row) => [row.documentId, toGalleryCard(row)])),
  categories: new Map(categories.map((row) => [row.documentId, toCategoryLink(row)])),
});

const pick = <Value>(lookup: ReadonlyMap<string, Value>, ids: string[]): Value[] => ids.flatMap((id) => lookup.get(id) ?? []);

const historyOf = ({ publisher, locale }: ArticleRow, now: Date): Pick<Article, 'isHistorical' | 'historicalNotice'> => {
  if (!publisher) return { isHistorical: false, historicalNotice: null };
  const dissolved = { dissolutionDate: publisher.dissolutionDate ?? null, today: localDate(now.toISOString()) };
  const successors = publisher.successors.map((successor) => nameIn(locale, successor));
  return {
    isHistorical: isHistorical(dissolved),
    historicalNotice: historicalNotice({ ...dissolved, publisherName: nameIn(locale, publisher), successors, locale }),
  };
};
