import { NOTHING_KNOWN, type Known } from '../../../../../src/plugins/legacy-import/server/src/plan/known';
import { matchKnown } from '../../../../../src/plugins/legacy-import/server/src/plan/match-known';
import type { NamedPerson } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { toEventDraft } from '../../../../../src/plugins/legacy-import/server/src/plan/event-draft';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import { CONFERENCE_PAGE } from '../../../../fixtures/legacy-pages/conference-page';

const CONG: NamedPerson = { name: 'Võ Thành Công', title: 'Chủ tịch UBND huyện', honorific: null, actionText: null, roles: [] };
const page = { ...CONFERENCE_PAGE, blocks: [{ role: 'paragraph' as const, text: 'P', people: [CONG], image: null }] };
const resolved = resolvePage({ page, chosen: null, gazetteer: GAZETTEER });
const event = toEventDraft({ page, resolved, locale: 'vi', today: '2026-11-22', gazetteer: GAZETTEER });

const UNKNOWN = { date: null, precision: 'unknown' } as const;
const UBND = { documentId: 'ubnd', name: 'UBND huyện Minh Long', code: null, areaName: null };
const CHAIR = { documentId: 'chair', organizationId: 'ubnd', label: 'Chủ tịch UBND huyện' };
const PERSON = { documentId: 'cong', name: 'Võ Thành Công' };
const TERM = { documentId: 'term', personId: 'cong', officeId: 'chair', start: UNKNOWN, end: UNKNOWN };
const ALL: Partial<Known> = { organizations: [UBND], offices: [CHAIR], persons: [PERSON], appointments: [TERM] };

const match = (known: Partial<Known>) => matchKnown({ resolved, event, known: { ...NOTHING_KNOWN, ...known } });
const idsOf = (known: Partial<Known>) => {
  const { organizations, offices, persons, appointments } = match(known);
  return [organizations, offices, persons, appointments].map(([first]) => first?.documentId ?? null);
};

test('what is stored is linked, not made again', () => {
  expect(idsOf(ALL)).toEqual(['ubnd', 'chair', 'cong', 'term']);
  expect(match(ALL).warnings).toEqual([]);
});

test('where nothing is stored all is made', () => {
  expect(idsOf({})).toEqual([null, null, null, null]);
});

describe('an organization', () => {
  test.each([
    ['its code, whatever its name', { name: 'Văn phòng huyện', code: '531' }, 'ubnd'],
    ['another spelling', { name: 'Ủy ban nhân dân huyện Minh Long' }, 'ubnd'],
    ['its name and place', { areaName: 'huyện Minh Long, tỉnh Quảng Ngãi' }, 'ubnd'],
    ['its name and a part of its place', { areaName: 'tỉnh Quảng Ngãi' }, 'ubnd'],
    ['its name and a place that cannot be read', { areaName: 'Minh Long' }, 'ubnd'],
    ['not its namesake in another province', { areaName: 'huyện Minh Long, tỉnh Bình Định' }, null],
    ['not another body there', { name: 'HĐND huyện Minh Long' }, null],
    ['not its like elsewhere', { name: 'UBND huyện Mộ Đức' }, null],
  ])('is known by %s', (_what, stored, documentId) => {
    expect(idsOf({ organizations: [{ ...UBND, ...stored }] })[0]).toBe(documentId);
  });

  test('without an official code is not known by a missing code', () => {
    const organizations = [{ ...UBND, name: 'Khác' }];
    expect(match({ organizations }).organizations.map(({ documentId }) => documentId)).toEqual([null]);
  });
});

describe('an office', () => {
  test.each([
    ['its folded label', { label: 'CHỦ TỊCH UBND HUYỆN' }, 'chair'],
    ['its role', { label: 'CT UBND huyện Minh Long' }, 'chair'],
    ['not another role', { label: 'Phó Chủ tịch UBND huyện' }, null],
    ['not words without a role', { label: 'Lãnh đạo' }, null],
    ['not the same label elsewhere', { organizationId: 'other' }, null],
  ])('is known by %s', (_what, stored, documentId) => {
    expect(idsOf({ ...ALL, offices: [{ ...CHAIR, ...stored }] })[1]).toBe(documentId);
  });
});

describe('a person', () => {
  const HUYEN_UY = { documentId: 'party', name: 'Huyện ủy Minh Long', code: null, areaName: 'huyện Minh Long, tỉnh Quảng Ngãi' };
  const SECRETARY = { documentId: 'secretary', organizationId: 'party', label: 'Bí thư Huyện ủy' };
  const inParty = { ...TERM, officeId: 'secretary' };
  const elsewhere = { ...ALL, organizations: [UBND, HUYEN_UY], offices: [CHAIR, SECRETARY] };
  const namesake = { documentId: 'cong2', name: 'VÕ THÀNH CÔNG' };

  test.each<[string, Partial<Known>, string | null, string[]]>([
    ['of the same organization is the same', ALL, 'cong', []],
    ['of the same place is probably the same', { ...elsewhere, appointments: [inParty] }, 'cong', ['person-linked-by-area']],
    ['without any tie is another one', { ...ALL, appointments: [] }, null, ['same-name-person']],
    ['of another name is another one', { ...ALL, persons: [{ ...PERSON, name: 'Võ Thành Cộng' }] }, null, []],
    [
      'is in doubt between two of the organization',
      { ...ALL, persons: [PERSON, namesake], appointments: [TERM, { ...TERM, personId: 'cong2' }] },
      null,
      ['ambiguous-person'],
    ],
    [
      'is in doubt between two of the place',
      { ...elsewhere, persons: [PERSON, namesake], appointments: [inParty, { ...inParty, personId: 'cong2' }] },
      null,
      ['ambiguous-person'],
    ],
    [
      'is the one of the organization rather than one of the place',
      { ...elsewhere, persons: [PERSON, namesake], appointments: [TERM, { ...inParty, personId: 'cong2' }] },
      'cong',
      [],
    ],
  ])('%s', (_what, known, documentId, rules) => {
    expect(match(known).persons[0]?.documentId).toBe(documentId);
    expect(match(known).warnings.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('an appointment', () => {
  test.each<[string, object, string | null]>([
    ['of unknown dates', {}, 'term'],
    ['that had begun', { start: { date: '2020', precision: 'year' } }, 'term'],
    ['that had ended', { end: { date: '2022-12-31', precision: 'day' } }, null],
    ['that had not begun', { start: { date: '2023-03', precision: 'month' } }, null],
    ['to another office', { officeId: 'other' }, null],
  ])('%s', (_what, stored, documentId) => {
    expect(
      idsOf({
        ...ALL,
        appointments: [
          { ...TERM, ...stored },
          { ...TERM, documentId: 'x', officeId: 'elsewhere' },
        ],
      })[3],
    ).toBe(documentId);
  });

  test('of a page without any day is the stored one', () => {
    const undated = resolvePage({ page: { ...page, event: null, publishedAt: null }, chosen: null, gazetteer: GAZETTEER });
    expect(matchKnown({ resolved: undated, event: null, known: { ...NOTHING_KNOWN, ...ALL } }).appointments[0]?.documentId).toBe('term');
  });
});

describe('an event', () => {
  const stored = { documentId: 'e1', name: 'HỘI NGHỊ tổng kết công tác khuyến học năm 2022', startDate: '2023-02-10', organizerIds: [] };
  const entry = { articleId: 'a', eventId: 'e0', contentSha256: '', editedSinceImport: false, viewBase: null };

  test.each<[string, Partial<Known>, string | null]>([
    ['its folded name and its day', { events: [stored] }, 'e1'],
    ['not its name on another day', { events: [{ ...stored, startDate: '2023-02-11' }] }, null],
    ['its organizer as well', { ...ALL, events: [{ ...stored, organizerIds: ['ubnd'] }] }, 'e1'],
    ['not by its name if another organizer holds it', { ...ALL, events: [{ ...stored, organizerIds: ['other'] }] }, null],
    ['not another one of that day', { events: [{ ...stored, name: 'Hội nghị khác' }] }, null],
    ['the article that an earlier run made', { events: [stored], entry }, 'e0'],
  ])('is known by %s', (_what, known, documentId) => {
    expect(match(known).event?.documentId).toBe(documentId);
  });

  test('that the page does not report is none', () => {
    expect(matchKnown({ resolved, event: null, known: NOTHING_KNOWN }).event).toBeNull();
  });
});
