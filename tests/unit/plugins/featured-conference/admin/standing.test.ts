import { onThisServer } from '../../../../../src/plugins/featured-conference/admin/src/data/addresses';
import { noticeOf } from '../../../../../src/plugins/featured-conference/admin/src/pages/Pins/PinList/pin-notice';
import { settingProblems } from '../../../../../src/plugins/featured-conference/admin/src/pages/Settings/setting-problems';
import { groupExplanations, standingOf } from '../../../../../src/plugins/featured-conference/admin/src/panel/standing';
import { schemeOf } from '../../../../../src/plugins/featured-conference/admin/src/parts/BlockFrame/scheme-of';
import type { Explanation, Pin, PinEvent, PinPhase } from '../../../../../src/plugins/featured-conference/shared/contracts';

const OUTRANKED: Explanation = { locale: 'vi', isFeatured: false, because: 'outranked', instead: null, from: null, until: null };
const EVENT: PinEvent = {
  documentId: 'hoi-nghi',
  name: 'Hội nghị',
  eventType: 'conference',
  eventStatus: 'scheduled',
  startDate: '2026-11-25',
  startsAt: '2026-11-25T00:00:00.000Z',
  endsAt: '2026-11-26T00:00:00.000Z',
  locales: ['vi'],
};

const pin = (changed: Partial<Pin>): Pin => ({
  documentId: 'ghim',
  event: EVENT,
  isActive: true,
  startsAt: '2026-11-23T00:00:00.000Z',
  endsAt: null,
  priority: 0,
  locales: [],
  overrides: [],
  note: null,
  phase: 'active',
  shownIn: ['vi'],
  updatedAt: '2026-11-23T00:00:00.000Z',
  ...changed,
});

describe('an event stands to the block', () => {
  test.each<[string, Partial<Explanation>, PinPhase[]]>([
    ['now', { isFeatured: true, because: 'pin' }, ['active']],
    ['next', { from: '2026-12-01T00:00:00Z' }, ['expired', 'planned']],
    ['over', { because: 'too-old' }, []],
    ['over', {}, ['expired']],
    ['not', {}, ['off']],
  ])('%s: %j, pins %j', (standing, changed, phases) => {
    const pins = phases.map((phase) => pin({ phase }));
    expect(standingOf({ ...OUTRANKED, ...changed }, pins)).toBe(standing);
  });

  test('and languages of which the same is true are told of once', () => {
    const english: Explanation = { ...OUTRANKED, locale: 'en' };
    const french: Explanation = { ...OUTRANKED, locale: 'fr', because: 'not-in-locale' };
    expect(groupExplanations([OUTRANKED, french, english])).toEqual([
      { locales: ['vi', 'en'], explanation: OUTRANKED },
      { locales: ['fr'], explanation: french },
    ]);
  });
});

test.each<[string | null, Partial<Pin>]>([
  [null, {}],
  ['deleted', { event: null, phase: 'expired' }],
  ['unpublished', { event: { ...EVENT, locales: [] }, shownIn: [] }],
  ['unpublished', { event: { ...EVENT, locales: [] }, phase: 'planned', shownIn: [] }],
  [null, { event: { ...EVENT, locales: [] }, phase: 'off', shownIn: [] }],
  ['outranked', { shownIn: [] }],
  [null, { phase: 'planned', shownIn: [] }],
  ['cancelled', { event: { ...EVENT, eventStatus: 'cancelled' } }],
])('an editor is told %s of a pin with %j', (notice, changed) => {
  expect(noticeOf(pin(changed))).toBe(notice);
});

test.each([
  [
    '/api/featured-conference/embed.html?locale=vi',
    'https://tin.gov.vn/cms',
    'https://tin.gov.vn/cms/api/featured-conference/embed.html?locale=vi',
  ],
  ['https://www.gov.vn/cms/api/x?locale=vi', 'http://127.0.0.1:1337/cms', 'http://127.0.0.1:1337/cms/api/x?locale=vi'],
])('%s is asked for on the server of the panel, %s', (address, backend, reached) => {
  expect(onThisServer(address, backend)).toBe(reached);
});

test.each([
  ['#ffffff', 'light'],
  ['#212134', 'dark'],
])('paper of %s is %s', (neutral0, scheme) => {
  expect(schemeOf({ neutral0 })).toBe(scheme);
});

test('settings out of bounds say which', () => {
  const settings = {
    eventTypes: [],
    autoFallback: true,
    upcomingDays: 366,
    recentDays: Number.NaN,
    requirePhoto: false,
    localeFallback: true,
    maxPhotos: 50,
  };
  expect(settingProblems(settings)).toEqual({
    eventTypes: 'setting.eventTypes.none',
    upcomingDays: 'setting.number.wrong',
    recentDays: 'setting.number.wrong',
  });
});
