import type { Block, Seo } from '../shapes';

/** A static page: introduction, contact. */
export type Page = {
  documentId: string;
  locale: string;
  slug: string;
  title: string;
  updatedAt: string;
  url: string;
  body: Block[];
  views: number;
  seo: Seo;
};
