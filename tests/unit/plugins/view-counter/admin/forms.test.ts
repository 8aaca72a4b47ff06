import { judgeDraft } from '../../../../../src/plugins/view-counter/admin/src/adjust/adjustable';
import { EMPTY_DRAFT, isComplete, toForm } from '../../../../../src/plugins/view-counter/admin/src/pages/Report/ImportTab/import-draft';
import { settingProblems } from '../../../../../src/plugins/view-counter/admin/src/pages/Settings/setting-problems';
import { isAddressRange } from '../../../../../src/plugins/view-counter/shared/address-range';

describe('an adjustment', () => {
  test.each([
    [{ value: 200, reason: 'Cộng số cũ' }, null, null],
    [{ value: undefined, reason: 'Cộng số cũ' }, 'adjust.value.wrong', null],
    [{ value: -1, reason: 'Cộng số cũ' }, 'adjust.value.wrong', null],
    [{ value: 1.5, reason: 'Cộng số cũ' }, 'adjust.value.wrong', null],
    [{ value: 126, reason: 'Cộng số cũ' }, 'adjust.value.same', null],
    [{ value: 200, reason: '  sửa ' }, null, 'adjust.reason.short'],
  ])('%j of a number of 126: %s, %s', (draft, value, reason) => {
    expect(judgeDraft(draft, 126)).toEqual({ value, reason });
  });
});

describe('an import', () => {
  test('needs a file, or a number of the old site', () => {
    expect(isComplete(EMPTY_DRAFT)).toBe(false);
    expect(isComplete({ ...EMPTY_DRAFT, siteVisits: 0 })).toBe(true);
    expect(isComplete({ ...EMPTY_DRAFT, file: new File(['url,views'], 'cu.csv') })).toBe(true);
  });

  test('sends only what was filled in', () => {
    const file = new File(['url,views'], 'cu.csv');
    expect([...toForm({ ...EMPTY_DRAFT, file, source: '  ' }).keys()]).toEqual(['strategy', 'file']);
    expect(Object.fromEntries(toForm({ ...EMPTY_DRAFT, source: ' Ba Tơ ', siteViews: 10_000 }))).toEqual({
      strategy: 'set',
      source: 'Ba Tơ',
      siteViews: '10000',
    });
  });
});

test('settings out of bounds say which', () => {
  const settings = {
    types: [],
    profile: 'custom' as const,
    doubleClickSeconds: Number.NaN,
    visitMinutes: 0,
    timeZone: 'Asia/Ho_Chi_Minh',
    dnt: 'drop' as const,
    excludedAddresses: [],
    retentionYears: 3,
  };
  expect(settingProblems(settings)).toEqual({
    types: 'setting.types.none',
    doubleClickSeconds: 'setting.doubleClickSeconds.wrong',
    visitMinutes: 'setting.visitMinutes.wrong',
  });
});

test.each([
  ['203.0.113.7', true],
  ['203.0.113.0/24', true],
  ['2001:db8::/48', true],
  ['::1', true],
  ['10.0.0', false],
  ['203.0.113.0/33', false],
  ['cơ quan', false],
  ['', false],
])('"%s" is an address or a range: %s', (text, isRange) => {
  expect(isAddressRange(text)).toBe(isRange);
});
