import type { Core } from '@strapi/strapi';

/** The event that the featured block shows, in the language in which it does. */
export type FeaturedEvent = { documentId: string; locale: string; resolvedBy: 'pin' | 'ongoing' | 'upcoming' | 'recent' };

/** `until`: when the choice can change without a write; null: never. */
type Chosen = { event: FeaturedEvent | null; until: Date | null };

/** Where the home page gets its event from; with `fallback` Vietnamese stands in where it is not translated. */
export type FeaturedChoice = {
  choose(asked: { locale: string; now: Date; drafts: false; fallback: boolean }): Promise<Chosen>;
};

/** A portal that was started without its block features nothing. */
const nothingFeatured: FeaturedChoice = { choose: () => Promise.resolve({ event: null, until: null }) };

export const featuredChoiceOf = ({ strapi }: { strapi: Core.Strapi }): FeaturedChoice =>
  'featured-conference' in strapi.plugins ? strapi.plugin('featured-conference').service<FeaturedChoice>('block') : nothingFeatured;
