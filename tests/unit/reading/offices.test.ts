import { toOffices, type AppointmentRow } from '../../../src/reading/person/offices';

const organization = { documentId: 'xa', name: 'UBND xã', translations: [{ language: 'en', name: 'Commune' }] };

const appointment = (label: string, fields: Partial<AppointmentRow> = {}): AppointmentRow => ({
  id: 1,
  startDate: null,
  startPrecision: null,
  endDate: null,
  endPrecision: null,
  titleOverride: null,
  orderInTitle: 1,
  office: { label, translations: [], organization },
  ...fields,
});

const labels = (rows: AppointmentRow[]): string[] => toOffices(rows, { locale: 'vi', today: '2026-11-22' }).map(({ label }) => label);

test("today's offices come first by their order in the title, then those to come, then the past ones, newest first", () => {
  const rows = [
    appointment('Phó Chủ tịch', { startDate: '2016-01-01', endDate: '2021-06-30' }),
    appointment('Trưởng phòng', { startDate: '2010-01-01', endDate: '2015-12-31' }),
    appointment('Chủ tịch Hội đồng', { orderInTitle: 2 }),
    appointment('Bí thư', { startDate: '2027-01-01' }),
    appointment('Chủ tịch', { startDate: '2021-07-01' }),
    appointment('Ủy viên', { orderInTitle: null }),
  ];
  expect(labels(rows)).toEqual(['Chủ tịch', 'Chủ tịch Hội đồng', 'Ủy viên', 'Bí thư', 'Phó Chủ tịch', 'Trưởng phòng']);
  expect(labels([...rows].reverse())).toEqual(labels(rows));
});

test('the first and the last day of a term belong to it', () => {
  const state = (fields: Partial<AppointmentRow>) => toOffices([appointment('x', fields)], { locale: 'vi', today: '2026-11-22' })[0]?.state;
  expect(state({ startDate: '2026-11-22' })).toBe('current');
  expect(state({ endDate: '2026-11-22' })).toBe('current');
  expect(state({ endDate: '2026-11-21' })).toBe('past');
  expect(state({ endDate: '2026-11-01', endPrecision: 'month' })).toBe('current');
  expect(state({ startDate: '2026-12-01' })).toBe('upcoming');
});

test.each([
  ['no date', {}, { start: 'unknown', end: 'unknown' }],
  [
    'a date whose precision nobody chose',
    { startDate: '2021-07-01', startPrecision: 'unknown' as const },
    { start: 'day', end: 'unknown' },
  ],
  ['a precision without a date', { startPrecision: 'day' as const }, { start: 'unknown', end: 'unknown' }],
  [
    'a month and a year',
    { startDate: '2021-07-01', startPrecision: 'month' as const, endDate: '2024-01-01', endPrecision: 'year' as const },
    { start: 'month', end: 'year' },
  ],
])('tells how precise %s is', (_, fields, precision) => {
  expect(toOffices([appointment('x', fields)], { locale: 'vi', today: '2026-11-22' })).toMatchObject([{ precision }]);
});

test('an appointment without an office says nothing, an office without an organization still does', () => {
  expect(labels([appointment('x', { office: null })])).toEqual([]);
  const alone = appointment('x', { office: { label: 'Trưởng thôn', translations: [], organization: null } });
  expect(toOffices([alone], { locale: 'en', today: '2026-11-22' })).toMatchObject([{ label: 'Trưởng thôn', organization: null }]);
});
