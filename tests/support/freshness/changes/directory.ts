import { appointmentOf, categoryOf, officeOf, organizationOf, personOf } from '../editions';
import { APPOINTMENT, CATEGORY, OFFICE, ORGANIZATION, PERSON } from '../../../../src/content-types';
import type { Change } from './change';

/** Who is named by what others wrote. */
export const DIRECTORY_CHANGES: readonly Change[] = [
  {
    name: 'an organization gets another name and code',
    moves: [
      ...[
        'article data.publisher.name',
        'article data.publisher.code',
        'article data.historicalNotice',
        'article data.jsonLd.publisher.name',
      ],
      ...['event data.organizers[].name', 'event data.attendeeGroups[].organization.name', 'gallery data.publisher.name'],
      ...['person data.offices[].organization.name', 'home data.site.publisher.name', 'lists/articles data[].publisher.name'],
    ],
    write: ({ desk, portal }) => {
      const { name, code, translations } = organizationOf(2);
      return desk.save({ uid: ORGANIZATION, id: portal.organization }, { name, code, translations });
    },
  },
  {
    name: 'the successor of an organization is renamed',
    moves: ['article data.historicalNotice'],
    write: ({ desk, portal }) => desk.save({ uid: ORGANIZATION, id: portal.successor }, { name: 'UBND xã kế tiếp' }),
  },
  {
    name: 'an organization is no longer dissolved',
    moves: [
      ...['article data.isHistorical', 'article data.publisher.dissolutionDate', 'article data.related[].isHistorical'],
      ...['gallery data.isHistorical', 'home data.latest[].isHistorical', 'lists/articles data[].isHistorical'],
    ],
    write: ({ desk, portal }) =>
      desk.save({ uid: ORGANIZATION, id: portal.organization }, { dissolutionDate: organizationOf(2).dissolutionDate }),
  },
  {
    name: 'a person gets another name, portrait and life',
    moves: [
      ...['person data.name', 'person data.slug', 'person data.biography.html', 'person data.portrait.url', 'person data.contact.phone'],
      ...[
        'article data.mentions[].person.name',
        'article data.body[photo].photographer.slug',
        'gallery data.photos[].people[].person.name',
      ],
      ...['event data.participants[].person.name', 'event data.awards[].presenters[].person.slug', 'lists/people data[].disambiguation'],
    ],
    write: ({ desk, portal }) => desk.save({ uid: PERSON, id: portal.person }, personOf(2, portal.files.other)),
  },
  {
    name: 'an office gets another label',
    moves: ['person data.offices[].label', 'event data.awards[].grantingOffice.label', 'lists/people data[].offices[].label'],
    write: ({ desk, portal }) => {
      const { label, translations } = officeOf(2, portal.organization);
      return desk.save({ uid: OFFICE, id: portal.office }, { label, translations });
    },
  },
  {
    name: 'a person leaves an office',
    moves: [
      ...['person data.offices[].endDate', 'person data.offices[].precision.end', 'person data.offices[].state'],
      ...['lists/people data[].offices[]', 'lists/people data[]'],
    ],
    write: ({ desk, portal }) => desk.save({ uid: APPOINTMENT, id: portal.appointment }, appointmentOf(2)),
  },
  {
    name: 'an office is printed in other words',
    moves: ['person data.offices[].label', 'lists/people data[].offices[].label'],
    write: ({ desk, portal }) => desk.save({ uid: APPOINTMENT, id: portal.otherAppointment }, { titleOverride: 'Quyền Phó Chủ tịch' }),
  },
  {
    name: 'a category is renamed',
    moves: ['article data.categories[].name', 'article data.related[].category.slug', 'lists/articles data[].category.name'],
    write: ({ desk, portal }) => desk.save({ uid: CATEGORY, id: portal.category, locale: 'vi' }, categoryOf(2)),
  },
  {
    name: 'a category is translated',
    moves: ['lists/articles data[].category.name', 'home data.latest[].category.slug'],
    write: ({ desk, portal }) => desk.save({ uid: CATEGORY, id: portal.category, locale: 'en' }, { name: 'News', slug: 'news' }),
  },
  {
    name: 'a person is added to the directory',
    moves: ['lists/people data[]', 'lists/people meta.pagination.total'],
    write: ({ desk }) => desk.create(PERSON, { name: 'Lê Văn Mới' }),
  },
];
