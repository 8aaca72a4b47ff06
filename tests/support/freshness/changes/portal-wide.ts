import { siteOf } from '../editions';
import { APPOINTMENT, PERSON, REDIRECT } from '../../../../src/content-types';
import type { Change } from './change';

type Locale = { id: number; code: string };

const STEPS = '/dissolution/organizations';

/** What stands on every page, what leads somewhere, and who is shown at all. */
export const PORTAL_CHANGES: readonly Change[] = [
  {
    name: 'an old address is led to an article',
    moves: ['redirects/resolve status'],
    write: ({ desk, portal }) =>
      desk.create(REDIRECT, {
        fromPath: '/bai-cu.htm',
        targetType: 'article',
        targetId: portal.article,
        targetLocale: 'vi',
        statusCode: 301,
      }),
  },
  {
    name: 'an old address leads there for the time being',
    moves: ['redirects/resolve data.status'],
    write: async ({ desk }) => {
      const path = `/content-manager/collection-types/${REDIRECT}?filters[fromPath][$eq]=/bai-cu.htm`;
      const { results } = (await desk.call('get', path)) as { results: { documentId: string }[] };
      return desk.save({ uid: REDIRECT, id: results[0]?.documentId ?? '' }, { statusCode: 302 });
    },
  },
  {
    name: 'the site gets another name, emblem, contact, footer and menu',
    moves: [
      ...['home data.site.name', 'home data.site.strapline', 'home data.site.footer.html', 'home data.site.emblem.url'],
      ...['home data.site.contact.phone', 'home data.site.timeZone', 'home data.site.menu[].label', 'home data.site.publisher.documentId'],
    ],
    write: ({ desk, portal }) => desk.saveSite(siteOf(2, { ...portal.other, page: portal.page })),
  },
  {
    name: 'the menu changes its order',
    moves: ['home data.site.menu[].label', 'home data.site.menu[].url'],
    write: ({ desk, portal }) => {
      const { menu } = siteOf(2, { ...portal.other, page: portal.page });
      return desk.saveSite({ menu: [...menu].reverse() });
    },
  },
  {
    name: 'a language is added',
    moves: ['person meta.localizations[]'],
    write: ({ desk }) => desk.call('post', '/i18n/locales', { code: 'fr', name: 'French (fr)', isDefault: false }),
  },
  {
    name: 'a language is taken away',
    moves: ['person meta.localizations[]'],
    write: async ({ desk }) => {
      const locales = (await desk.call('get', '/i18n/locales')) as Locale[];
      return desk.call('delete', `/i18n/locales/${locales.find(({ code }) => code === 'fr')?.id ?? 0}`);
    },
  },
];

/** The archive of dissolved organizations, and what readers see of its steps. */
export const DISSOLUTION_CHANGES: readonly Change[] = [
  {
    name: 'the appointments of a dissolved organization end',
    moves: ['person data.offices[].endDate', 'person data.offices[].state'],
    write: ({ desk, portal }) => desk.call('post', `${STEPS}/${portal.otherOrganization}/appointments`, {}),
  },
  {
    name: 'that step is taken back',
    moves: ['person data.offices[].endDate', 'person data.offices[].state'],
    write: ({ desk, portal }) => desk.call('delete', `${STEPS}/${portal.otherOrganization}/appointments`),
  },
  {
    name: 'the successors of a dissolved organization are named',
    moves: ['article data.historicalNotice'],
    write: ({ desk, portal }) => desk.call('put', `${STEPS}/${portal.otherOrganization}/successors`, { successors: [portal.successor] }),
  },
  {
    name: 'those successors are taken back',
    moves: ['article data.historicalNotice'],
    write: ({ desk, portal }) => desk.call('delete', `${STEPS}/${portal.otherOrganization}/successors`),
  },
];

/** After everything else. */
export const LAST_CHANGES: readonly Change[] = [
  {
    name: 'an appointment is deleted',
    moves: ['person data.offices[]'],
    write: ({ desk, portal }) => desk.remove({ uid: APPOINTMENT, id: portal.appointment }),
  },
  {
    name: 'a person is redacted',
    moves: ['article data.mentions[].person', 'lists/people data[]'],
    write: ({ desk, portal }) => desk.save({ uid: PERSON, id: portal.otherPerson }, { redactedAt: '2026-01-01T00:00:00.000Z' }),
  },
  {
    name: 'the person of a page is redacted',
    moves: ['person status', 'lists/people data[]'],
    write: ({ desk, portal }) => desk.save({ uid: PERSON, id: portal.person }, { redactedAt: '2026-01-01T00:00:00.000Z' }),
  },
];
