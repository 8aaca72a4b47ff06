import { ARTICLE_CARD_QUERY } from '../api/article/populate';
import { EVENT_CARD_QUERY } from '../api/event/populate';
import { GALLERY_CARD_QUERY } from '../api/photo-gallery/populate';
import { ARTICLE, CATEGORY, EVENT, PAGE, PHOTO_GALLERY } from '../content-types';
import { categoriesOf, facesOf, isAmong, isFaceOf, isShownOf, type FaceRow, type WantedCards } from './cards-store';
import { localesFor } from './locales';
import { PHOTO_FACE } from './populate-parts';
import type { ArticleCardRow, CategoryRow, EventCardRow, GalleryCardRow, PhotoFaceRow, VersionRow } from './rows';
import { together, rows, tree, type TreeQuery, type Wish } from './trees/ask-store';
import type { Condition } from './trees/condition';
import { inLocale } from './versions';

const TABLES = { [ARTICLE]: 'articles', [EVENT]: 'events', [PHOTO_GALLERY]: 'photo_galleries', [PAGE]: 'pages' } as const;

/** In the order of known ids. */
const inOrder = <Row extends { documentId: string }>(found: Row[], { ids }: WantedCards): Row[] => {
  if ('sql' in ids) return found;
  const byId = new Map(found.map((row) => [row.documentId, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
};

/** What a query makes of documents, in one published version each: the wanted locale, else vi. What readers cannot see is missing. */
export const publishedRows = <Row extends VersionRow>(uid: keyof typeof TABLES, query: TreeQuery, wanted: WantedCards): Wish<Row[]> =>
  together({ found: tree<Row>({ uid, query, where: isShownOf(TABLES[uid], wanted) }) }, ({ found }) => inOrder(found, wanted));

export const eventCards = (wanted: WantedCards): Wish<EventCardRow[]> => publishedRows(EVENT, EVENT_CARD_QUERY, wanted);

const FACE_QUERY = { ...PHOTO_FACE, select: ['id', ...PHOTO_FACE.select] };

type Face = PhotoFaceRow & { id: number };

/** The photos that stand for rows, by the rows' ids, and how many captioned photos these have. */
const facesIn = (table: 'articles' | 'photo_galleries', where: Condition): Wish<(id: number) => { face: Face | null; count: number }> =>
  together(
    {
      places: rows<FaceRow>(facesOf(table, where)),
      faces: tree<Face>({ uid: 'media.captioned-photo', query: FACE_QUERY, where: isFaceOf(table, where) }),
    },
    ({ places, faces }) => {
      const photos = new Map(faces.map((face) => [face.id, face]));
      const placesById = new Map(places.map((place) => [place.id, place]));
      return (id) => {
        const place = placesById.get(id);
        return { face: photos.get(place?.photoId ?? 0) ?? null, count: Number(place?.photoCount ?? 0) };
      };
    },
  );

const GALLERY_ROW_QUERY = { select: ['id', ...GALLERY_CARD_QUERY.select] };

/** Of their photos only that which stands for them. */
export const galleryCards = (wanted: WantedCards): Wish<GalleryCardRow[]> => {
  const where = isShownOf('photo_galleries', wanted);
  return together(
    {
      found: tree<Omit<GalleryCardRow, 'photos'> & { id: number }>({ uid: PHOTO_GALLERY, query: GALLERY_ROW_QUERY, where }),
      faceOf: facesIn('photo_galleries', where),
    },
    ({ found, faceOf }) =>
      inOrder(found, wanted).map((row) => {
        const { face, count } = faceOf(row.id);
        return { ...row, photos: face ? [face] : [], photoCount: count };
      }),
  );
};

/** Categories of a card, in the article's order, in the wanted language, else in Vietnamese. */
export type CategorizedRow = ArticleCardRow & { categories: CategoryRow[] };

const { publisher } = ARTICLE_CARD_QUERY.populate;
const ARTICLE_ROW_QUERY = { select: ['id', ...ARTICLE_CARD_QUERY.select], populate: { publisher } };

type ArticleRowRead = Omit<ArticleCardRow, 'heroPhoto' | 'body' | 'categories'> & { id: number };

/** Of their photos only that which stands for them: it takes the place of the hero. */
export const articleCards = (wanted: WantedCards): Wish<CategorizedRow[]> => {
  const where = isShownOf('articles', wanted);
  return together(
    {
      found: tree<ArticleRowRead>({ uid: ARTICLE, query: ARTICLE_ROW_QUERY, where }),
      faceOf: facesIn('articles', where),
      categories: articleCategories(wanted),
    },
    ({ found, faceOf, categories }) =>
      inOrder(found, wanted).map((row) => ({
        ...row,
        heroPhoto: faceOf(row.id).face,
        body: [],
        categories: categories.get(row.documentId) ?? [],
      })),
  );
};

type ArticleCategoryRow = CategoryRow & { articleId: string };

/** By the documentId of the article. */
export const articleCategories = (wanted: WantedCards): Wish<ReadonlyMap<string, CategoryRow[]>> =>
  together({ found: rows<ArticleCategoryRow>(categoriesOf(wanted)) }, ({ found }) => {
    const ofArticles = new Map<string, ArticleCategoryRow[]>();
    for (const row of found) ofArticles.set(row.articleId, [...(ofArticles.get(row.articleId) ?? []), row]);
    return new Map(
      [...ofArticles].map(([articleId, categories]) => {
        const ids = categories.map(({ documentId }) => documentId);
        return [articleId, inLocale(categories, ids, wanted.locale)] as const;
      }),
    );
  });

const CATEGORY_QUERY = { select: ['documentId', 'locale', 'name', 'slug'] };

/** In the wanted locale, else in vi; in the order of known ids. */
export const categoryRows = (wanted: WantedCards): Wish<CategoryRow[]> => {
  const { ids, locale } = wanted;
  const [among, inLocales] = [isAmong('shown.document_id', ids), isAmong('shown.locale', localesFor(locale))];
  const where = { sql: `${among.sql} AND ${inLocales.sql}`, bindings: [...among.bindings, ...inLocales.bindings] };
  return together({ found: tree<CategoryRow>({ uid: CATEGORY, query: CATEGORY_QUERY, where }) }, ({ found }) => {
    const chosen = inLocale(found, [...new Set(found.map(({ documentId }) => documentId))], locale);
    return inOrder(chosen, wanted);
  });
};
