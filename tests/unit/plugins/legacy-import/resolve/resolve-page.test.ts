import type { LegacyPage, NamedPerson } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import { CONFERENCE_PAGE } from '../../../../fixtures/legacy-pages/conference-page';

const resolve = (page: Partial<LegacyPage> = {}) =>
  resolvePage({ page: { ...CONFERENCE_PAGE, ...page }, chosen: null, gazetteer: GAZETTEER });

const person = (name: string, title: string): NamedPerson => ({ name, title, honorific: null, actionText: null, roles: [] });
const naming = (...people: NamedPerson[]): LegacyPage['blocks'] => [{ role: 'paragraph', text: 'Đoạn', people, image: null }];

describe('the conference page', () => {
  const resolved = resolve();

  test('has 6 organizations', () => {
    expect(resolved.organizations.map(({ name, classification, adminLevel }) => [name, classification, adminLevel])).toEqual([
      ['UBND huyện Minh Long', 'peoplesCommittee', 'district'],
      ['Ban thi đua khen thưởng tỉnh Quảng Ngãi', 'department', 'province'],
      ['Huyện ủy Minh Long', 'partyCommittee', 'district'],
      ['Hội đồng Thi đua khen thưởng huyện Minh Long', 'council', 'district'],
      ['Huyện đoàn Minh Long', 'massOrganization', 'district'],
      ['LĐLĐ huyện Minh Long', 'massOrganization', 'district'],
    ]);
  });

  test('has 9 offices, each with its role and an organization of the page', () => {
    expect(resolved.offices.map(({ label, role }) => [label, role])).toEqual([
      ['Trưởng Ban thi đua khen thưởng tỉnh', 'Trưởng Ban'],
      ['Phó Bí thư Thường trực Huyện ủy', 'Phó Bí thư Thường trực'],
      ['Chủ tịch UBND huyện', 'Chủ tịch'],
      ['Chủ tịch Hội đồng Thi đua khen thưởng huyện', 'Chủ tịch'],
      ['Bí thư Huyện đoàn', 'Bí thư'],
      ['Chủ tịch LĐLĐ', 'Chủ tịch'],
      ['Phó chủ tịch Hội đồng thi đua khen thưởng huyện', 'Phó chủ tịch'],
      ['Ủy viên Ban Thường vụ Huyện ủy', 'Ủy viên Ban Thường vụ'],
      ['Phó Chủ tịch UBND huyện', 'Phó Chủ tịch'],
    ]);
    const keys = new Set(resolved.organizations.map(({ key }) => key));
    expect(resolved.offices.filter(({ organizationKey }) => !keys.has(organizationKey))).toEqual([]);
  });

  test('has 6 officials', () => {
    const names = ['Lê Thị Mai An', 'Trần Quốc Bảo', 'Võ Thành Công', 'Hồ Thị Diệp', 'Bùi Thị Én', 'Đinh Văn Phúc'];
    expect(resolved.persons.map(({ name }) => name)).toEqual(names);
  });

  test('attests 9 appointments on the day of the event, their terms unknown', () => {
    expect(resolved.appointments).toHaveLength(9);
    const attested = {
      startDate: null,
      startPrecision: 'unknown',
      endDate: null,
      endPrecision: 'unknown',
      attestedOn: '2023-02-10',
      titleOverride: null,
    };
    expect(
      resolved.appointments.filter(
        (appointment) => !Object.entries(attested).every(([name, value]) => Reflect.get(appointment, name) === value),
      ),
    ).toEqual([]);
  });

  test('keeps the order of the offices of one person', () => {
    const label = new Map(resolved.offices.map(({ key, label: text }) => [key, text]));
    const ofPhuc = resolved.appointments.slice(-2).map(({ officeKey, orderInTitle }) => [label.get(officeKey), orderInTitle]);
    expect(ofPhuc).toEqual([
      ['Ủy viên Ban Thường vụ Huyện ủy', 1],
      ['Phó Chủ tịch UBND huyện', 2],
    ]);
  });

  test('was published and organized by UBND huyện Minh Long', () => {
    expect(resolved.publisher?.organization).toMatchObject({ name: 'UBND huyện Minh Long', code: '531', dissolutionDate: '2025-07-01' });
    expect(resolved.organizerKey).toBe(resolved.publisher?.organization.key);
  });

  test('warns of the publisher and of LĐLĐ, of each once', () => {
    expect(resolved.warnings.map(({ rule }) => rule)).toEqual(['publisher-inferred', 'org-scope-inferred']);
  });
});

describe('resolvePage', () => {
  test('orders offices by the longest title, though a shorter one comes first', () => {
    const blocks = naming(
      person('Lê An', 'Phó Chủ tịch UBND huyện'),
      person('Lê An', 'Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch UBND huyện'),
    );
    const { appointments, offices } = resolve({ blocks });
    expect(appointments.map(({ officeKey }) => offices.find(({ key }) => key === officeKey)?.label)).toEqual([
      'Ủy viên Ban Thường vụ Huyện ủy',
      'Phó Chủ tịch UBND huyện',
    ]);
  });

  test.each([
    ['capitals', 'SÙNG A PÁO', 'Sùng A Páo'],
    ['old tone marks', 'Lê Thị Thuỷ', 'Lê Thị Thủy'],
  ])('takes a name in %s for the same person', (_what, one, other) => {
    expect(resolve({ blocks: naming(person(one, 'Bí thư Huyện ủy'), person(other, 'Bí thư Huyện ủy')) }).persons).toHaveLength(1);
  });

  test('prefers the ordinary spelling of a name over capitals', () => {
    expect(resolve({ blocks: naming(person('SÙNG A PÁO', ''), person('Sùng A Páo', '')) }).persons[0]?.name).toBe('Sùng A Páo');
    expect(resolve({ blocks: naming(person('SÙNG A PÁO', '')) }).persons[0]?.name).toBe('SÙNG A PÁO');
  });

  test('makes the office, but no appointment, of one who held it before', () => {
    const { offices, appointments } = resolve({ blocks: naming(person('Lê An', 'nguyên Bí thư Huyện ủy')) });
    expect([offices.length, appointments.length]).toEqual([1, 0]);
  });

  test.each([
    ['publication where the event has no day', null, '2023-02-15T23:30:00+07:00', '2023-02-15'],
    ['no day where the page has none', null, null, null],
  ])('attests on the day of %s', (_what, event, publishedAt, attestedOn) => {
    expect(resolve({ event, publishedAt }).appointments[0]?.attestedOn).toBe(attestedOn);
  });

  test.each([
    ['UBND huyện Mộ Đức', 'UBND huyện Mộ Đức', []],
    ['Hội Nông dân', 'Hội Nông dân huyện Minh Long', ['org-scope-inferred']],
    ['24 hộ dân', undefined, []],
    ['Ban', undefined, []],
  ])('takes the organizer %j for %j', (organizer, name, rules) => {
    const event = { name: 'Hội nghị', date: null, dateText: null, dayPart: null, place: null, organizer };
    const { organizations, organizerKey, warnings } = resolve({ event, blocks: [] });
    expect(organizations.find(({ key }) => key === organizerKey)?.name).toBe(name);
    expect(warnings.map(({ rule }) => rule)).toEqual(['publisher-inferred', ...rules]);
  });

  test('looks for people in the article only', () => {
    const blocks = naming(person('Lê An', 'Bí thư Huyện ủy')).flatMap((block) => [
      { ...block, role: 'chrome' as const },
      { ...block, role: 'duplicate' as const },
    ]);
    expect(resolve({ blocks }).persons).toEqual([]);
  });
});
