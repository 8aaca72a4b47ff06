import type { Settings } from '../../../../../src/plugins/view-counter/shared/contracts';
import { changesFromText, changesToText } from '../../../../../src/plugins/view-counter/shared/rule-changes';
import {
  changesBetween,
  changesSince,
  effectiveSettings,
  overridesOf,
} from '../../../../../src/plugins/view-counter/server/src/settings/rules/effective-settings';

const DEFAULTS: Settings = {
  types: ['api::article.article', 'api::page.page'],
  profile: 'counter',
  doubleClickSeconds: 30,
  visitMinutes: 30,
  timeZone: 'Asia/Ho_Chi_Minh',
  dnt: 'countOnly',
  excludedAddresses: [],
  retentionYears: 3,
};

test('what an administrator has set goes over the file, the rest follows it', () => {
  expect(effectiveSettings({ ...DEFAULTS, visitMinutes: 45 }, { dnt: 'drop' })).toEqual({ ...DEFAULTS, visitMinutes: 45, dnt: 'drop' });
});

test('the profile of COUNTER has a window of 30 s, whatever else was set', () => {
  expect(effectiveSettings(DEFAULTS, { doubleClickSeconds: 90 }).doubleClickSeconds).toBe(30);
  expect(effectiveSettings(DEFAULTS, { doubleClickSeconds: 90, profile: 'custom' }).doubleClickSeconds).toBe(90);
});

test('only what differs from the file is kept', () => {
  expect(overridesOf({ ...DEFAULTS, types: [...DEFAULTS.types], retentionYears: 5 }, DEFAULTS)).toEqual({ retentionYears: 5 });
});

describe('the dated note of a change', () => {
  test('says each setting that changed, before and after', () => {
    const after: Settings = { ...DEFAULTS, types: ['api::page.page'], profile: 'custom', doubleClickSeconds: 60 };
    expect(changesBetween(DEFAULTS, after)).toEqual([
      { setting: 'types', before: 'api::article.article, api::page.page', after: 'api::page.page' },
      { setting: 'profile', before: 'counter', after: 'custom' },
      { setting: 'doubleClickSeconds', before: '30', after: '60' },
    ]);
  });

  test('says how many address ranges there are, never which', () => {
    const before = { ...DEFAULTS, excludedAddresses: ['203.0.113.0/24'] };
    const after = { ...DEFAULTS, excludedAddresses: ['198.51.100.7'] };
    expect(changesBetween(before, after)).toEqual([{ setting: 'excludedAddresses', before: '1', after: '1' }]);
  });

  test('says everything when counting begins', () => {
    expect(changesSince([], DEFAULTS)).toHaveLength(8);
    expect(changesSince([], DEFAULTS).every(({ before }) => before === null)).toBe(true);
  });

  test('says at a start what the file has changed since the last note', () => {
    const notes = [changesSince([], DEFAULTS), [{ setting: 'visitMinutes', before: '30', after: '45' }]];
    expect(changesSince(notes, { ...DEFAULTS, visitMinutes: 45 })).toEqual([]);
    expect(changesSince(notes, DEFAULTS)).toEqual([{ setting: 'visitMinutes', before: '45', after: '30' }]);
  });
});

describe('the audit line of a change', () => {
  test.each([
    [[{ setting: 'profile', before: 'counter', after: 'custom' }], 'profile: counter → custom'],
    [
      [
        { setting: 'types', before: 'api::a.a, api::b.b', after: null },
        { setting: 'visitMinutes', before: '30', after: '60' },
      ],
      'types: api::a.a, api::b.b → ; visitMinutes: 30 → 60',
    ],
  ])('is read back as it was written', (changes, text) => {
    expect(changesToText(changes)).toBe(text);
    expect(changesFromText(text)).toEqual(changes);
  });

  test('is no change where a person wrote it', () => {
    expect(changesFromText('Sửa theo báo cáo; số cũ sai')).toBeNull();
  });
});
