import { fold } from '../../../../../domain/text/fold';
import type { LegacyPage, PageBlock } from '../parse/legacy-page';
import type { ResolvedPage } from '../resolve/resolved-page';
import type { ArticleDraft, LegacySourceDraft, PhotoDraft, StrapiBlock, TextDraft, UnfinishedArticle } from './import-plan';
import { toMention } from './mention-draft';

type Source = {
  page: LegacyPage;
  resolved: ResolvedPage;
  locale: string;
  availableImages: readonly string[];
  legacySource: LegacySourceDraft;
};

const TEXT_ROLES = new Set(['paragraph', 'heading']);
const PHOTO_ROLES = new Set(['caption', 'photo']);
/** Old systems put file names and counters into alt ("ddk1", "IMG_0012.jpg"): fewer words than this say nothing of a photo. */
const FEWEST_ALT_WORDS = 3;
const HEADING_LEVEL = 2;

/** The article of a page, in the page's order; neighbouring paragraphs and headings are one text. Nothing is added, nothing left out. */
export const toArticleDraft = (source: Source): UnfinishedArticle => {
  const { page, resolved, locale, legacySource } = source;
  const inText = page.blocks.filter(({ role }) => TEXT_ROLES.has(role)).flatMap(({ people }) => people);
  return {
    locale,
    title: page.title,
    summary: null,
    articleType: 'news',
    datePublished: page.publishedAt,
    publisherKey: resolved.publisher?.organization.key ?? null,
    body: toBody(source),
    bylines: splitByline(page.byline).map((name) => ({ name, kind: 'text' })),
    mentions: inText.map((person) => toMention(person, resolved)),
    legacySource,
  };
};

export const isFinished = (article: UnfinishedArticle): article is ArticleDraft =>
  article.title !== null && article.datePublished !== null && article.publisherKey !== null;

const toBody = (source: Source): (TextDraft | PhotoDraft)[] => {
  const body: (TextDraft | PhotoDraft)[] = [];
  for (const block of source.page.blocks) {
    const last = body[body.length - 1];
    if (PHOTO_ROLES.has(block.role)) body.push(toPhoto(block, source));
    else if (TEXT_ROLES.has(block.role) && last?.__component === 'content.text') last.blocks.push(toText(block));
    else if (TEXT_ROLES.has(block.role)) body.push({ __component: 'content.text', blocks: [toText(block)] });
  }
  return body;
};

const toText = ({ role, text }: PageBlock): StrapiBlock => {
  const children = [{ type: 'text' as const, text }];
  return role === 'heading' ? { type: 'heading', level: HEADING_LEVEL, children } : { type: 'paragraph', children };
};

const toPhoto = ({ text, image, people }: PageBlock, { resolved, availableImages }: Source): PhotoDraft => {
  const url = image?.url ?? null;
  return {
    __component: 'media.captioned-photo',
    caption: text === '' ? null : text,
    alt: usableAlt(image?.alt ?? null, text),
    placement: 'full',
    missingFile: url === null || !availableImages.includes(url),
    legacyImageUrl: url,
    people: people.map((person) => toMention(person, resolved)),
  };
};

const usableAlt = (alt: string | null, caption: string): string | null => {
  if (alt === null || fold(alt) === fold(caption) || /\.\w{3,4}$/.test(alt)) return null;
  return alt.split(' ').length >= FEWEST_ALT_WORDS ? alt : null;
};

/** "Hữu Phát, Minh Anh" are two; a comma in brackets belongs to an affiliation. */
const splitByline = (byline: string | null): string[] =>
  (byline ?? '')
    .split(/[,;&](?![^(]*\))/)
    .map((name) => name.trim())
    .filter(Boolean);
