import { draftOf, inputOf, newDraft, suggestEnd, type PinDraft } from '../../../../../src/plugins/featured-conference/admin/src/pin/draft';
import { judgeDraft, outcomeOf } from '../../../../../src/plugins/featured-conference/admin/src/pin/judge-draft';
import { refusalsByField } from '../../../../../src/plugins/featured-conference/admin/src/pin/refusals';
import type { Pin } from '../../../../../src/plugins/featured-conference/shared/contracts';

const NOW = new Date('2026-11-23T02:04:00.000Z');
const EVENT = { documentId: 'hoi-nghi', name: 'Hội nghị' };
const DRAFT = newDraft(EVENT, NOW);

const PIN: Pin = {
  documentId: 'ghim',
  event: {
    ...EVENT,
    eventType: 'conference',
    eventStatus: 'scheduled',
    startDate: '2026-11-25',
    startsAt: '2026-11-25T00:00:00.000Z',
    endsAt: '2026-11-26T00:00:00.000Z',
    locales: ['vi'],
  },
  isActive: true,
  startsAt: '2026-11-23T00:00:00.000Z',
  endsAt: null,
  priority: 5,
  locales: ['vi'],
  overrides: [{ language: 'vi', headline: 'Hôm nay', teaser: null, image: null }],
  note: null,
  phase: 'active',
  shownIn: ['vi'],
  updatedAt: '2026-11-23T00:00:00.000Z',
};

describe('the end that is suggested', () => {
  test.each([
    ['the end of an event that is not over', { ...EVENT, endsAt: '2026-12-01T10:00:00.000Z' }, '2026-12-01T10:00:00.000Z'],
    ['a week from now for an event that is over', { ...EVENT, endsAt: '2026-11-23T02:04:00.000Z' }, '2026-11-30T02:00:00.000Z'],
    ['a week from now where the end is not known', EVENT, '2026-11-30T02:00:00.000Z'],
    ['a week from now where no event is chosen yet', null, '2026-11-30T02:00:00.000Z'],
  ])('is %s', (_which, event, end) => {
    expect(suggestEnd(event, NOW)).toBe(end);
  });
});

describe('a draft of a pin', () => {
  test.each<[string, Partial<PinDraft>, Record<string, string>]>([
    ['nothing is wrong with a new one', {}, {}],
    ['an event must be chosen', { event: null }, { event: 'pin.event.missing' }],
    ['without an end it holds until it is taken off', { endsAt: null }, {}],
    ['the end is after the start', { startsAt: '2026-12-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' }, { endsAt: 'pin.endsAt.early' }],
    ['a start that was left empty is now', { endsAt: '2026-11-23T01:59:00Z' }, { endsAt: 'pin.endsAt.early' }],
    ['what is over may still be changed', { startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-01-02T00:00:00Z' }, {}],
    ['an emptied priority is none', { priority: undefined }, { priority: 'pin.priority.wrong' }],
    ['a priority is whole', { priority: 1.5 }, { priority: 'pin.priority.wrong' }],
    ['a priority has a bound', { priority: -1_001 }, { priority: 'pin.priority.wrong' }],
    ['a note has a bound', { note: 'a'.repeat(2_001) }, { note: 'pin.note.long' }],
    [
      'words have a bound in each language',
      { words: { en: { headline: 'a'.repeat(301), teaser: 'a'.repeat(2_001), image: null } } },
      { 'words.en.headline': 'pin.headline.long', 'words.en.teaser': 'pin.teaser.long' },
    ],
  ])('%s', (_rule, changed, problems) => {
    expect(judgeDraft({ ...DRAFT, ...changed }, NOW)).toEqual(problems);
  });

  test.each<[string, Partial<PinDraft>]>([
    ['atOnce', {}],
    ['active', { startsAt: '2026-11-23T02:04:00Z' }],
    ['planned', { startsAt: '2026-11-23T02:05:00Z' }],
    ['expired', { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-11-23T02:00:00Z' }],
    ['off', { isActive: false, startsAt: '2026-11-24T00:00:00Z' }],
  ])('will be %s: %j', (outcome, changed) => {
    expect(outcomeOf({ ...DRAFT, ...changed }, NOW)).toBe(outcome);
  });

  test('sends what was written, trimmed, and no words of a language that says nothing', () => {
    const image = { id: 7, name: 'anh.jpg', url: '/uploads/anh.jpg' };
    const words = {
      vi: { headline: '  Khai mạc ', teaser: ' ', image: null },
      en: { headline: ' ', teaser: '', image: null },
      fr: { headline: '', teaser: '', image },
    };
    expect(inputOf({ ...DRAFT, words, note: ' ' })).toEqual({
      event: 'hoi-nghi',
      isActive: true,
      endsAt: '2026-11-30T02:00:00.000Z',
      priority: 0,
      locales: [],
      overrides: [
        { language: 'vi', headline: 'Khai mạc', teaser: null, image: null },
        { language: 'fr', headline: null, teaser: null, image: 7 },
      ],
      note: null,
    });
  });

  test('of a stored pin sends back what is stored', () => {
    const { event, isActive, startsAt, endsAt, priority, locales, overrides, note } = PIN;
    expect(inputOf(draftOf(PIN))).toEqual({
      event: event?.documentId,
      isActive,
      startsAt,
      endsAt,
      priority,
      locales,
      overrides,
      note,
    });
  });
});

describe('what the server refuses', () => {
  const input = inputOf(draftOf(PIN));

  test.each([
    [['endsAt'], 'endsAt'],
    ['locales.0', 'locales'],
    [['overrides', 0, 'headline'], 'words.vi.headline'],
    [['overrides', '0', 'language'], 'words.vi.headline'],
  ])('about %j is said beside %s', (path, field) => {
    expect(refusalsByField({ errors: [{ path, message: 'expected something else' }] }, input)).toEqual({
      [field]: 'expected something else',
    });
  });

  test.each([undefined, null, {}, { errors: 'many' }, { errors: [null, { path: ['event'] }] }])(
    'without a field is said of none: %j',
    (details) => {
      expect(refusalsByField(details, input)).toEqual({});
    },
  );
});
