import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../src/content-types';

type Deps = { strapi: Core.Strapi };
type Linked = { documentId: string };

export type Mention = { name: string; titleText: string | null; person: Linked | null; appointment: Linked | null };

export type Photo = { __component: 'media.captioned-photo'; caption: string | null; image: { id: number } | null; people: Mention[] };

type Text = { __component: 'content.text'; blocks: unknown[] };

export type Participant = Mention & { role: ParticipantRole };
type ParticipantRole = 'attendee' | 'speaker' | 'keynote' | 'launcher' | 'paperPresenter' | 'closingSpeaker' | 'awardPresenter';

export type Award = {
  kind: 'emulationTitle' | 'certificateOfMerit' | 'medal' | 'other';
  recipientType: 'individual' | 'collective' | 'household';
  quantity: number;
  grantingText: string | null;
  grantingOffice: Linked | null;
};

/** An imported article as the seeds need it to make the other parts: its photos, and the event it reports. */
export type SampleArticle = {
  documentId: string;
  datePublished: string;
  publisher: Linked;
  body: (Photo | Text)[];
  photos: Photo[];
  mentions: Mention[];
  bylines: { name: string }[];
  event: Linked & { participants: Participant[]; attendeeGroups: { organization: Linked | null }[]; awards: Award[] };
};

const MENTION = { populate: { person: true, appointment: true } } as const;

/** The Vietnamese draft. */
export const loadArticle = async ({ strapi }: Deps, documentId: string): Promise<SampleArticle> => {
  const stored = await strapi.documents(ARTICLE).findOne({
    documentId,
    locale: 'vi',
    populate: {
      publisher: { fields: ['name'] },
      bylines: true,
      mentions: MENTION,
      body: { on: { 'content.text': true, 'media.captioned-photo': { populate: { image: { fields: ['name'] }, people: MENTION } } } },
      events: {
        populate: {
          participants: MENTION,
          attendeeGroups: { populate: { organization: { fields: ['name'] } } },
          awards: { populate: { grantingOffice: { fields: ['label'] } } },
        },
      },
    },
  });
  const article = stored as unknown as (Omit<SampleArticle, 'event' | 'photos'> & { events: SampleArticle['event'][] }) | null;
  const [event] = article?.events ?? [];
  if (!article || !event) throw new Error('The sample page was imported without its event.');
  return { ...article, event, photos: article.body.filter((block) => block.__component === 'media.captioned-photo') };
};

/** A mention as data for another place or another language; `titleText` is printed as it is given. */
export const toMentionInput = ({ name, person, appointment, titleText }: Mention) => ({
  name,
  person: person?.documentId,
  appointment: appointment?.documentId,
  titleText: titleText ?? undefined,
  titleMode: titleText === null ? ('none' as const) : ('printed' as const),
});

export const toPhotoInput = ({ caption, image, people }: Photo) => ({
  caption: caption ?? undefined,
  image: image?.id,
  missingFile: image === null,
  people: people.map(toMentionInput),
});
