import { newsArticleJsonLd } from '../../domain/article/json-ld';
import { toLocalIso } from '../../domain/text/vi-date';
import type { Addresses } from '../addresses';
import type { ArticleContent, Image, Mention, Photo, Seo } from '../shapes';

/** Names and titles as printed in the article; the links lead to today's pages. */
export const toJsonLd = (content: ArticleContent, seo: Seo, addresses: Addresses): Record<string, unknown> => {
  const { locale, bylines, mentions } = content;
  const photos = photosOf(content);
  const urlOf = (person: { slug: string } | null) => (person ? addresses.page({ type: 'person', locale, slug: person.slug }) : null);
  const images = [seo.image, ...photos.map(({ image }) => image)].filter((image): image is Image => image !== null);
  return newsArticleJsonLd({
    url: content.url,
    locale,
    title: content.title,
    description: seo.description,
    datePublished: content.datePublished,
    dateModified: toLocalIso(content.updatedAt),
    images: [...new Set(images.map(({ url }) => addresses.file(url)))],
    sections: content.categories.map(({ name }) => name),
    bylines: bylines.map(({ name, kind, person }) => ({ name, kind, url: urlOf(person) })),
    publisher: content.publisher && { name: content.publisher.name, dissolutionDate: content.publisher.dissolutionDate },
    events: content.events.map((event) => ({ ...event, url: addresses.page({ type: 'event', locale: event.locale, slug: event.slug }) })),
    mentions: [...mentions, ...photos.flatMap(({ people }) => people), ...quotedIn(content)].map(
      ({ name, honorific, titleText, person }) => ({
        name,
        honorific,
        jobTitle: titleText,
        url: urlOf(person),
      }),
    ),
  });
};

const photosOf = ({ heroPhoto, body }: ArticleContent): Photo[] => [
  ...(heroPhoto ? [heroPhoto] : []),
  ...body.filter((block) => block.type === 'photo'),
];

const quotedIn = ({ body }: ArticleContent): Mention[] => body.flatMap((block) => (block.type === 'quote' && block.by ? [block.by] : []));
