import { countingRules } from '../../../../../src/plugins/view-counter/server/src/hits/counting-rules';

const LIMITS = { viewsPerVisitorDay: 500 };
const SETTINGS = { doubleClickSeconds: 45, visitMinutes: 20 };

test.each([
  ['counter', { kind: 'window', ms: 45_000 }],
  ['custom', { kind: 'window', ms: 45_000 }],
  ['session', { kind: 'window', ms: 1_200_000 }],
  ['hourly', { kind: 'hour' }],
] as const)('the profile %s', (profile, near) => {
  expect(countingRules({ ...SETTINGS, profile }, LIMITS)).toEqual({ near, visitMs: 1_200_000, viewsPerVisitorDay: 500 });
});

test('a window of 0 s leaves no two hits near', () => {
  expect(countingRules({ ...SETTINGS, doubleClickSeconds: 0, profile: 'custom' }, LIMITS).near).toEqual({ kind: 'window', ms: -1 });
});
