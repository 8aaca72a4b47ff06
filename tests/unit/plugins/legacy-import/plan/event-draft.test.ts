import type { LegacyPage, PageEvent } from '../../../../../src/plugins/legacy-import/server/src/parse/legacy-page';
import { toEventDraft } from '../../../../../src/plugins/legacy-import/server/src/plan/event-draft';
import { GAZETTEER } from '../../../../../src/plugins/legacy-import/server/src/resolve/gazetteer/gazetteer';
import { resolvePage } from '../../../../../src/plugins/legacy-import/server/src/resolve/resolve-page';
import { CONFERENCE_PAGE } from '../../../../fixtures/legacy-pages/conference-page';

const EVENT: PageEvent = { name: 'Hội nghị', date: '2023-02-10', dateText: null, dayPart: null, place: null, organizer: null };
const draft = (event: Partial<PageEvent> | null, change: Partial<LegacyPage> = {}) => {
  const page = { ...CONFERENCE_PAGE, event: event && { ...EVENT, ...event }, ...change };
  return toEventDraft({
    page,
    resolved: resolvePage({ page, chosen: null, gazetteer: GAZETTEER }),
    locale: 'vi',
    today: '2023-02-20',
    gazetteer: GAZETTEER,
  });
};

test.each([
  ['no event', null],
  ['a nameless event', { name: null }],
  ['an event without a day', { date: null }],
])('a page with %s makes none', (_what, event) => {
  expect(draft(event)).toBeNull();
});

test.each([
  ['before publication', '2023-02-10', '2023-02-15T14:05:00+07:00', 'completed'],
  ['on the day of publication', '2023-02-15', '2023-02-15T14:05:00+07:00', 'completed'],
  ['after publication', '2023-02-18', '2023-02-15T14:05:00+07:00', 'scheduled'],
  ['before today, on an undated page', '2023-02-18', null, 'completed'],
  ['after today, on an undated page', '2023-02-21', null, 'scheduled'],
])('an event %s is %4$s', (_when, date, publishedAt, eventStatus) => {
  expect(draft({ date }, { publishedAt })).toMatchObject({ startDate: date, eventStatus });
});

test('an event without an organizer has none', () => {
  expect(draft({ organizer: null })?.organizerKeys).toEqual([]);
});

describe('awards', () => {
  const award = (grantingText: string | null) =>
    draft({}, { awards: [{ kind: 'medal', title: 'Huân chương', quantity: 1, recipientType: 'household', grantingText, reason: 'r' }] })
      ?.awards[0];

  test.each([
    ['Chủ tịch UBND huyện', 'uy ban nhan dan'],
    ['CT UBND huyện', 'uy ban nhan dan'],
  ])('granted by %j are linked to the office', (grantingText, words) => {
    expect(award(grantingText)).toMatchObject({
      kind: 'medal',
      quantity: 1,
      reason: 'r',
      grantingOfficeKey: expect.stringContaining(words),
    });
  });

  test.each([['Chủ tịch nước'], ['Chủ tịch UBND tỉnh'], ['UBND huyện'], [null]])(
    'granted by %j are linked to no office of the page',
    (grantingText) => {
      expect(award(grantingText)).toMatchObject({ grantingText, grantingOfficeKey: null });
    },
  );
});
