import { EVENT } from '../../../src/content-types';
import { EVENTS, type EventKey } from '../content/events';
import { OFFICES } from '../content/offices';
import { scheduleOn, type Schedule } from '../plan/days';
import { entriesOf } from '../plan/entries-of';
import type { AwardPlan, EventPlan } from '../plan/event-plan';
import { isTranslated, say } from '../plan/words';
import { makeOnce } from './make-once';
import { filesOf, toMention, toParagraphs, toPhoto, type Printing } from './print';
import type { Seeding } from './seeding';

/** Makes the missing events; answers their keys. */
export const seedEvents = async (seeding: Seeding): Promise<EventKey[]> => {
  const made: EventKey[] = [];
  for (const [key, plan] of entriesOf<EventKey, EventPlan>(EVENTS)) {
    const isNew = await makeOnce(seeding, {
      ...{ uid: EVENT, kind: 'event', key },
      prepare: () => seeding.files.prepare(filesOf(plan)),
      make: () => createEvent(seeding, plan),
    });
    if (isNew) made.push(key);
  }
  return made;
};

const createEvent = async (seeding: Seeding, plan: EventPlan): Promise<{ documentId: string }> => {
  const { strapi, ids, today } = seeding;
  const schedule = scheduleOn(plan.when, today);
  const { startTime, endTime, dayPart } = plan.when;
  const shared = {
    eventType: plan.type,
    eventStatus: (schedule.endDate ?? schedule.startDate) < today ? ('completed' as const) : ('scheduled' as const),
    ...schedule,
    ...(startTime === undefined ? {} : { startTime: `${startTime}:00.000` }),
    ...(endTime === undefined ? {} : { endTime: `${endTime}:00.000` }),
    ...(dayPart === undefined ? {} : { dayPart }),
    organizers: plan.organizers.map((key) => ids.of('organization', key)),
  };
  const { documentId } = await strapi
    .documents(EVENT)
    .create({ locale: 'vi', data: { ...toTexts(seeding, plan, 'vi', schedule), ...shared } });
  if (isTranslated(plan.name))
    await strapi.documents(EVENT).update({ documentId, locale: 'en', data: toTexts(seeding, plan, 'en', schedule) });
  await strapi.documents(EVENT).publish({ documentId, locale: '*' });
  return { documentId };
};

const toTexts = (seeding: Seeding, plan: EventPlan, language: Printing['language'], { startDate }: Schedule) => {
  const printing = { language, day: startDate };
  return {
    name: say(plan.name, language),
    summary: say(plan.summary, language),
    description: toParagraphs(plan.description, language),
    locationText: say(plan.place, language),
    heroPhoto: toPhoto(seeding, plan.hero, printing),
    participants: plan.participants.map(({ who, role, roleText }) => ({
      ...toMention(seeding, who, printing),
      role,
      ...(roleText === undefined ? {} : { roleText: say(roleText, language) }),
    })),
    attendeeGroups: plan.groups.map(({ text, organization }) => ({
      text: say(text, language),
      ...(organization === undefined ? {} : { organization: seeding.ids.of('organization', organization) }),
    })),
    awards: (plan.awards ?? []).map((award) => toAward(seeding, award, printing)),
  };
};

const toAward = (seeding: Seeding, award: AwardPlan, printing: Printing) => {
  const { title, kind, recipientType, quantity, granting, reason, presenters = [], recipients = [] } = award;
  const { language } = printing;
  const office = OFFICES[granting];
  return {
    ...{ kind, recipientType, quantity },
    title: say(title, language),
    grantingOffice: seeding.ids.of('office', granting),
    grantingText: language === 'vi' ? office.label : office.english,
    ...(reason === undefined ? {} : { reason: say(reason, language) }),
    presenters: presenters.map((who) => toMention(seeding, who, printing)),
    recipients: recipients.map(({ name, organization }) => ({
      name,
      ...(organization === undefined ? {} : { organizationText: say(organization, language) }),
    })),
  };
};
