import { firstParagraph, openGraphLocale, seoText } from '../domain/article/seo';
import type { Addresses } from './addresses';
import { faceOf, toImage } from './image';
import type { BodyRow, PhotoFaceRow, SeoRow } from './rows';
import type { Seo } from './shapes';

type Page = { title: string; summary: string | null; locale: string; url: string; datePublished: string | null };

/** What search engines and share cards print of a page: the editor's own words and picture, else the page's. */
export const toSeo = (
  { title, summary, locale, url, datePublished }: Page,
  { seo, heroPhoto, body }: { seo: SeoRow | null; heroPhoto: PhotoFaceRow | null; body: BodyRow[] },
  addresses: Addresses,
): Seo => {
  const text = seoText({
    metaTitle: seo?.metaTitle ?? null,
    metaDescription: seo?.metaDescription ?? null,
    title,
    summary,
    paragraph: firstParagraph(body.flatMap((block) => (block.__component === 'content.text' ? [block.blocks] : []))),
  });
  const photos = [heroPhoto, ...body.flatMap((block) => (block.__component === 'media.captioned-photo' ? [block] : []))];
  const image = toImage(seo?.shareImage) ?? faceOf(photos).image;
  return {
    ...text,
    image,
    openGraph: {
      ...text,
      type: datePublished === null ? 'website' : 'article',
      locale: openGraphLocale(locale),
      url,
      image: image && addresses.file(image.url),
      publishedTime: datePublished,
    },
  };
};
