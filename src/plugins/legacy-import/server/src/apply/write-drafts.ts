import type { Core, Modules } from '@strapi/strapi';
import type { EventDraft, ImportDrafts, MentionDraft, PhotoDraft, StrapiBlock, TextDraft, UnfinishedArticle } from '../plan/import-plan';
import { ARTICLE, EVENT } from './content-types';
import { NOTHING_CREATED, type Created } from './created';
import { rememberWritten } from './entry-store';
import { withFairTurns } from './fair-turns';
import { present } from './present';
import { idOf, writePeople, type PeopleIds } from './write-people';

type Deps = { strapi: Core.Strapi };
type ArticleInput = Modules.Documents.Params.Data.Input<typeof ARTICLE>;

export type WriteRequest = {
  drafts: ImportDrafts<UnfinishedArticle>;
  /** The article to change, or null to make one. */
  articleId: string | null;
  /** Ids in the media library by the photos' addresses; a photo without one is marked as missing. */
  images: ReadonlyMap<string, number>;
  publish: boolean;
};

export type WriteResult = {
  articleId: string;
  publisherId: string | null;
  created: Created;
  /** Under which documentIds the drafts are stored now, those that were there before included. */
  ids: PeopleIds;
  eventId: string | null;
  /** `updatedAt` of the article's draft, ISO 8601. */
  writtenAt: string;
};

/**
 * Writes one page's drafts inside the running transaction: organizations, offices, persons, appointments, event, article.
 * Published is the event before the article, because only then the article's published version leads to it.
 */
export const writeDrafts = ({ strapi }: Deps, request: WriteRequest): Promise<WriteResult> =>
  withFairTurns({ strapi }, () => writeAll({ strapi }, request));

const writeAll = async ({ strapi }: Deps, { drafts, articleId, images, publish }: WriteRequest): Promise<WriteResult> => {
  const { article, event } = drafts;
  const { locale, title, legacySource } = article;
  const people = await writePeople({ strapi }, drafts, { sourceNote: noteOf(title ?? '', legacySource.legacyKey) });
  const eventId = event && (event.documentId ?? (await createEvent({ strapi }, event.draft, { ids: people.ids, publish })));
  const data = present(toArticleData(article, { ids: people.ids, images, eventId }));
  const written = articleId
    ? await strapi.documents(ARTICLE).update({ documentId: articleId, locale, data })
    : // A draft for a reviewer may lack its date; Strapi asks for it when it is published.
      await strapi.documents(ARTICLE).create({ locale, data: data as ArticleInput });
  const { documentId, updatedAt } = written ?? {};
  if (documentId === undefined || !updatedAt) throw new Error(`The article "${title ?? ''}" was deleted while its page was imported.`);
  if (publish) await publishArticle({ strapi }, { documentId, locale });
  await rememberWritten({ strapi }, { articleId: documentId, locale, eventId });
  const publisherId = article.publisherKey === null ? null : idOf(people.ids.organizations, article.publisherKey);
  const isNewEvent = event !== null && event.documentId === null;
  const created = { ...NOTHING_CREATED, ...people.created, events: isNewEvent ? 1 : 0, articles: articleId ? 0 : 1 };
  const writtenAt = new Date(updatedAt).toISOString();
  return { articleId: documentId, publisherId, created, ids: people.ids, eventId, writtenAt };
};

/** `sourceNote` takes 1,000 characters. */
const noteOf = (title: string, legacyKey: string): string => `Nhập từ trang cũ: ${title.slice(0, 300)} (${legacyKey.slice(0, 600)})`;

const toMentionData = ({ personKey, appointmentKey, ...printed }: MentionDraft, ids: PeopleIds) => ({
  ...printed,
  person: idOf(ids.persons, personKey),
  appointment: appointmentKey === null ? null : idOf(ids.appointments, appointmentKey),
});

const createEvent = async (
  { strapi }: Deps,
  draft: EventDraft,
  { ids, publish }: { ids: PeopleIds; publish: boolean },
): Promise<string> => {
  const { locale, organizerKeys, participants, attendeeGroups, awards, ...event } = draft;
  const data = {
    ...event,
    organizers: organizerKeys.map((key) => idOf(ids.organizations, key)),
    participants: participants.map(({ role, ...mention }) => ({ ...toMentionData(mention, ids), role })),
    attendeeGroups: attendeeGroups.map(({ text, organizationKey }) => ({
      text,
      organization: organizationKey === null ? null : idOf(ids.organizations, organizationKey),
    })),
    awards: awards.map(({ grantingOfficeKey, ...award }) => ({
      ...award,
      grantingOffice: grantingOfficeKey === null ? null : idOf(ids.offices, grantingOfficeKey),
    })),
  };
  const { documentId } = await strapi.documents(EVENT).create({ locale, data: present(data) });
  if (publish) await strapi.documents(EVENT).publish({ documentId, locale });
  return documentId;
};

type Context = { ids: PeopleIds; images: ReadonlyMap<string, number>; eventId: string | null };

const toArticleData = ({ publisherKey, body, mentions, locale: _, ...article }: UnfinishedArticle, { ids, images, eventId }: Context) => ({
  ...article,
  publisher: publisherKey === null ? null : idOf(ids.organizations, publisherKey),
  events: eventId === null ? [] : [eventId],
  body: body.map((block) => toBlockData(block, { ids, images })),
  mentions: mentions.map((mention) => toMentionData(mention, ids)),
});

const toBlockData = (block: TextDraft | PhotoDraft, { ids, images }: Pick<Context, 'ids' | 'images'>) => {
  if (block.__component === 'content.text') return { ...block, blocks: block.blocks.map(toRootNode) };
  const image = block.legacyImageUrl === null ? undefined : images.get(block.legacyImageUrl);
  return {
    ...block,
    image: image ?? null,
    missingFile: image === undefined,
    people: block.people.map((person) => toMentionData(person, ids)),
  };
};

const toRootNode = ({ type, level, children }: StrapiBlock) =>
  type === 'heading' ? ({ type, level: level === 3 ? 3 : 2, children } as const) : ({ type, children } as const);

/** Other languages that are published take over what is the same in all of them (the date). */
const publishArticle = async ({ strapi }: Deps, { documentId, locale }: { documentId: string; locale: string }): Promise<void> => {
  const published = (await strapi.db.query(ARTICLE).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['locale'],
  })) as { locale: string }[];
  const locales = new Set([locale, ...published.map((row) => row.locale)]);
  for (const each of locales) await strapi.documents(ARTICLE).publish({ documentId, locale: each });
};
