import { createHash } from 'node:crypto';
import { PORTAL_TIME_ZONE } from '../../../src/domain/portal';
import type {
  ArticleDraft,
  ImportDrafts,
  MentionDraft,
  PhotoDraft,
  Planned,
  StrapiBlock,
  TextDraft,
} from '../../../src/plugins/legacy-import/server/src/plan/import-plan';
import type {
  AppointmentDraft,
  OfficeDraft,
  OrganizationDraft,
  PersonDraft,
} from '../../../src/plugins/legacy-import/server/src/resolve/resolved-page';
import { EVENTS } from '../content/events';
import { OFFICES } from '../content/offices';
import { ORGANIZATIONS } from '../content/organizations';
import { PEOPLE } from '../content/people';
import type { ArticlePlan, Block } from '../plan/article-plan';
import { scheduleOn, toInstant } from '../plan/days';
import { entriesOf } from '../plan/entries-of';
import { appointmentKey, officeOn } from '../plan/held-office';
import type { Named } from '../plan/places';
import { say } from '../plan/words';
import { isPhoto, isText } from './body';
import { placeOf } from './print';
import type { Seeding } from './seeding';

const OLD_PORTAL = 'https://vankhe.lamgiang.example';

/** The day by which the offices in an article are printed: of the event that it reports, else of its publication. */
export const dayOf = ({ event, at }: ArticlePlan, today: string): string =>
  event === undefined ? at.slice(0, 10) : scheduleOn(EVENTS[event].when, today).startDate;

/** An article as the importer's plan: what an old page can hold, in Vietnamese. Everybody it names is there already. */
export const toImportDrafts = (seeding: Seeding, plan: ArticlePlan): ImportDrafts<ArticleDraft> => ({
  ...knownPeople(seeding),
  event: plan.event === undefined ? null : { documentId: seeding.ids.of('event', plan.event), draft: eventOf(plan.event, seeding.today) },
  article: toArticleDraft(seeding, plan),
});

const toArticleDraft = ({ now, today }: Seeding, plan: ArticlePlan): ArticleDraft => {
  const day = dayOf(plan, today);
  return {
    locale: 'vi',
    title: say(plan.title, 'vi'),
    summary: null,
    articleType: 'news',
    datePublished: toInstant(plan.at),
    publisherKey: plan.publisher,
    body: toDraftBody(plan.body, day),
    bylines: plan.byline.map((author) => ({ name: typeof author === 'string' ? PEOPLE[author].name : author.name, kind: 'text' })),
    mentions: (plan.mentions ?? []).map((who) => toMentionDraft(who, day)),
    legacySource: {
      sourceUrl: plan.old ? `${OLD_PORTAL}${plan.old.path}` : null,
      sourceSystem: 'sample-portal',
      sourceId: null,
      legacyKey: `sample-portal:${plan.key}`,
      capturedAt: null,
      importedAt: now().toISOString(),
      batchId: null,
      contentSha256: createHash('sha256').update(JSON.stringify(plan)).digest('hex'),
      rawText: null,
      warnings: [],
    },
  };
};

const toDraftBody = (blocks: readonly Block[], day: string): (TextDraft | PhotoDraft)[] => {
  const body: (TextDraft | PhotoDraft)[] = [];
  for (const block of blocks) {
    const last = body.at(-1);
    if (isPhoto(block)) body.push(toPhotoDraft(block, day));
    else if (isText(block) && last?.__component === 'content.text') last.blocks.push(toBlock(block));
    else if (isText(block)) body.push({ __component: 'content.text', blocks: [toBlock(block)] });
  }
  return body;
};

const toBlock = (block: Parameters<typeof say>[0] | { heading: Parameters<typeof say>[0] }): StrapiBlock =>
  typeof block === 'object' && 'heading' in block
    ? { type: 'heading', level: 2, children: [{ type: 'text', text: say(block.heading, 'vi') }] }
    : { type: 'paragraph', children: [{ type: 'text', text: say(block, 'vi') }] };

const toPhotoDraft = ({ photo, caption, alt, people = [] }: Extract<Block, { photo: unknown }>, day: string): PhotoDraft => ({
  __component: 'media.captioned-photo',
  caption: caption === undefined ? null : say(caption, 'vi'),
  alt: say(alt, 'vi'),
  placement: 'full',
  missingFile: false,
  legacyImageUrl: photo,
  people: people.map((who) => toMentionDraft(who, day)),
});

const toMentionDraft = (who: Named, day: string): MentionDraft => {
  const { person, office, action } = placeOf(who);
  const held = officeOn(person, day, office);
  return {
    personKey: person,
    name: PEOPLE[person].name,
    honorific: 'đồng chí',
    titleText: held?.label ?? null,
    titleMode: held ? 'printed' : 'none',
    appointmentKey: held?.appointment ?? null,
    actionText: action === undefined ? null : say(action, 'vi'),
  };
};

const eventOf = (key: keyof typeof EVENTS, today: string): NonNullable<ImportDrafts<unknown>['event']>['draft'] => {
  const { name, type, when, place, organizers } = EVENTS[key];
  return {
    locale: 'vi',
    name: say(name, 'vi'),
    eventType: type,
    eventStatus: 'scheduled',
    startDate: scheduleOn(when, today).startDate,
    dayPart: when.dayPart ?? null,
    timeZone: PORTAL_TIME_ZONE,
    locationText: say(place, 'vi'),
    organizerKeys: [...organizers],
    ...{ participants: [], attendeeGroups: [], awards: [] },
  };
};

const knownPeople = ({ ids }: Seeding) => ({
  organizations: entriesOf(ORGANIZATIONS).map(
    ([key, { name, code, classification, adminLevel, areaName, dissolutionDate, dissolutionBasis }]): Planned<OrganizationDraft> => ({
      documentId: ids.of('organization', key),
      draft: {
        ...{ key, name, classification, adminLevel, areaName },
        code: code ?? null,
        dissolutionDate: dissolutionDate ?? null,
        dissolutionBasis: dissolutionBasis ?? null,
      },
    }),
  ),
  offices: entriesOf(OFFICES).map(([key, { label, role, organization }]): Planned<OfficeDraft> => ({
    documentId: ids.of('office', key),
    draft: { key, label, role, organizationKey: organization },
  })),
  persons: entriesOf(PEOPLE).map(([key, { name }]): Planned<PersonDraft> => ({ documentId: ids.of('person', key), draft: { key, name } })),
  appointments: entriesOf(PEOPLE).flatMap(([personKey, { terms }]) =>
    terms.map((term, index): Planned<AppointmentDraft> => {
      const key = appointmentKey(personKey, term);
      const unknown = { startDate: null, startPrecision: 'unknown', endDate: null, endPrecision: 'unknown' } as const;
      const draft = { key, personKey, officeKey: term.office, ...unknown, attestedOn: null, titleOverride: null, orderInTitle: index + 1 };
      return { documentId: ids.of('appointment', key), draft };
    }),
  ),
});
