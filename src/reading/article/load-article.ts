import type { Core } from '@strapi/strapi';
import { ARTICLE_QUERY, ARTICLE_VERSIONS_QUERY } from '../../api/article/populate';
import { ARTICLE } from '../../content-types';
import { embeddedIds } from '../body';
import { articleCards, categoryRows, eventCards, galleryCards, type CategorizedRow } from '../card-wishes';
import { pageWishes, type FoundPage } from '../find-page';
import { askedOf, sourceOf, type PageWanted } from '../page-rows-store';
import type { ArticleRow, CategoryRow, EventCardRow, GalleryCardRow } from '../rows';
import { askTogether, rows } from '../trees/ask-store';
import { linksOf, type ArticleVersionRow, type Chosen } from '../versions';
import { galleriesAround, relatedTo } from './related-store';

type Deps = { strapi: Core.Strapi };

type IdRow = { id: string };

export type FoundArticle = FoundPage<ArticleVersionRow, ArticleRow> & { galleries: IdRow[]; related: IdRow[] };

/** An article with all that its page shows; `eventIds` and `categoryIds` are the article's own, in its order. */
export type LoadedArticle = {
  row: ArticleRow;
  eventIds: string[];
  categoryIds: string[];
  galleryIds: string[];
  events: EventCardRow[];
  galleries: GalleryCardRow[];
  related: CategorizedRow[];
  categories: CategoryRow[];
};

const PAGE = { uid: ARTICLE, table: 'articles', versions: ARTICLE_VERSIONS_QUERY, row: ARTICLE_QUERY } as const;

/** The article, and which galleries and articles stand around it. */
export const findArticle = ({ strapi, wanted }: Deps & { wanted: PageWanted }): Promise<FoundArticle> => {
  const asked = askedOf(PAGE.table, wanted);
  const linking = { document: asked.document, source: sourceOf(PAGE.table, asked) };
  return askTogether(
    { strapi },
    {
      ...pageWishes<ArticleVersionRow, ArticleRow>(PAGE, asked),
      galleries: rows<IdRow>(galleriesAround(linking)),
      related: rows<IdRow>(relatedTo(linking)),
    },
  );
};

/** What is linked by rule 13 and by embeds, by one statement. */
export const loadArticle = async ({
  strapi,
  chosen,
  found,
  row,
}: Deps & { chosen: Chosen; found: FoundArticle; row: ArticleRow }): Promise<LoadedArticle> => {
  const { locale } = chosen;
  const { events: eventIds, categories: categoryIds } = linksOf(found.versions, chosen);
  const embedded = embeddedIds(row.body);
  const galleryIds = found.galleries.map(({ id }) => id);
  const around = await askTogether(
    { strapi },
    {
      events: eventCards({ ids: [...eventIds, ...embedded.events], locale }),
      galleries: galleryCards({ ids: [...galleryIds, ...embedded.galleries], locale }),
      related: articleCards({ ids: found.related.map(({ id }) => id), locale }),
      categories: categoryRows({ ids: categoryIds, locale }),
    },
  );
  return { row, eventIds, categoryIds, galleryIds, ...around };
};
