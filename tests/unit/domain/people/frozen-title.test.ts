import { freezeTitle, referenceDate, type OfficeHeld, type PrintedTitle } from '../../../../src/domain/people/frozen-title';

const UNKNOWN = { date: null, precision: 'unknown' } as const;
const office = (appointmentId: string, officeLabel: string, more: Partial<OfficeHeld> = {}): OfficeHeld => ({
  appointmentId,
  officeLabel,
  titleOverride: null,
  orderInTitle: null,
  translations: [],
  start: UNKNOWN,
  end: UNKNOWN,
  ...more,
});
const blank: PrintedTitle = { titleMode: 'auto', name: null, titleText: null, appointmentId: null };
const chair = office('a1', 'Chủ tịch UBND huyện', { orderInTitle: 1, translations: [{ language: 'en', label: 'Chairman' }] });
const council = office('a2', 'Chủ tịch Hội đồng Thi đua khen thưởng huyện', { orderInTitle: 2 });
const freeze = (mention: Partial<PrintedTitle>, appointments: OfficeHeld[] = [council, chair], locale = 'vi') =>
  freezeTitle({ mention: { ...blank, ...mention }, personName: 'Phạm Xuân Vinh', appointments, date: '2024-03-07', locale });

describe('referenceDate', () => {
  const today = '2025-01-01';
  test.each([
    ['the earliest event', ['2024-03-08', null, '2024-03-07'], '2024-03-13T01:29:00Z', '2024-03-07'],
    ['publication, as the day in Việt Nam', [], '2024-03-12T18:00:00Z', '2024-03-13'],
    ['publication where events have no date', [null], '2024-03-13T01:29:00Z', '2024-03-13'],
    ['today where there is neither', [], null, today],
  ])('is %s', (_what, eventStartDates, datePublished, expected) => {
    expect(referenceDate({ eventStartDates, datePublished, today })).toBe(expected);
  });
});

describe('freezeTitle', () => {
  test('writes name, the offices held that day in order, and the first appointment', () => {
    expect(freeze({})).toEqual({
      name: 'Phạm Xuân Vinh',
      titleText: 'Chủ tịch UBND huyện, Chủ tịch Hội đồng Thi đua khen thưởng huyện',
      appointmentId: 'a1',
      untranslated: false,
    });
  });

  test.each([
    ['a printed title', { titleMode: 'printed', name: 'Vinh' }],
    ['a mention without title', { titleMode: 'none', name: 'Vinh' }],
    ['a title that is there', { name: 'Vinh', titleText: 'Phó Chủ tịch' }],
  ] as const)('leaves %s alone', (_what, mention) => {
    expect(freeze(mention)).toBeNull();
  });

  test('does nothing for a named person without an office that day', () => {
    expect(freeze({ name: 'Vinh' }, [{ ...chair, end: { date: '2024-03-06', precision: 'day' } }])).toBeNull();
  });

  test('never changes a name or an appointment that is there', () => {
    expect(freeze({ name: 'Xuân Vinh', appointmentId: 'a2' })).toMatchObject({ name: 'Xuân Vinh', appointmentId: 'a2' });
  });

  test.each([
    ['a printed title', { titleMode: 'printed', titleText: 'Bí thư' }, 'Bí thư'],
    ['no title', { titleMode: 'none', name: '  ' }, null],
  ] as const)('fills only the name of a mention with %s', (_what, mention, titleText) => {
    expect(freeze(mention)).toEqual({ name: 'Phạm Xuân Vinh', titleText, appointmentId: null, untranslated: false });
  });

  test('takes spaces for a blank title', () => {
    expect(freeze({ titleText: ' ' }, [chair])?.titleText).toBe('Chủ tịch UBND huyện');
  });

  test.each([
    ['leaves out what was not held', [chair, { ...council, start: { date: '2025', precision: 'year' } }], 'Chủ tịch UBND huyện'],
    ['puts offices without an order last, by id', [office('10', 'B'), office('9', 'A'), chair], 'Chủ tịch UBND huyện, A, B'],
    ['prints the override', [{ ...chair, titleOverride: 'Quyền Chủ tịch UBND huyện' }], 'Quyền Chủ tịch UBND huyện'],
    ['prints the same label once', [chair, { ...chair, appointmentId: 'a3' }], 'Chủ tịch UBND huyện'],
  ] as [string, OfficeHeld[], string][])('%s', (_rule, appointments, titleText) => {
    expect(freeze({}, appointments)?.titleText).toBe(titleText);
  });

  test.each([
    ['the translation', [chair], 'Chairman', false],
    ['Vietnamese, marked, without one', [chair, council], 'Chairman, Chủ tịch Hội đồng Thi đua khen thưởng huyện', true],
    ['Vietnamese, marked, for an empty one', [{ ...chair, translations: [{ language: 'en', label: null }] }], 'Chủ tịch UBND huyện', true],
    ['Vietnamese, marked, for an override', [{ ...chair, titleOverride: 'Quyền Chủ tịch' }], 'Quyền Chủ tịch', true],
  ] as [string, OfficeHeld[], string, boolean][])('gives in English %s', (_rule, appointments, titleText, untranslated) => {
    expect(freeze({}, appointments, 'en')).toMatchObject({ titleText, untranslated });
  });
});
