import type { ArticleCard, EventCard, GalleryCard, Image } from '../shapes';

/** An office that a person holds today. */
export type OfficeToday = { label: string; organization: { documentId: string; name: string } | null };

/** `offices` in the order in which a title names them. */
export type PersonCard = {
  documentId: string;
  slug: string;
  name: string;
  honorificPrefix: string | null;
  disambiguation: string | null;
  portrait: Image | null;
  offices: OfficeToday[];
};

/** `locale` is the language that was asked for; each card names the one it is in. `pageCount` is 0 where there is nothing. */
export type ListMeta = { pagination: { page: number; pageSize: number; pageCount: number; total: number }; locale: string };

export type ListCard = { articles: ArticleCard; events: EventCard; 'photo-galleries': GalleryCard; people: PersonCard };

export type ListKind = keyof ListCard;

export type ListAnswer<Kind extends ListKind> = { data: ListCard[Kind][]; meta: ListMeta };
