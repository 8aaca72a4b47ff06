import { pendingText } from '../../../../src/admin/dissolution/panels/pending-text';

const reportOf = (dissolutionDate: string | null, changeArchive = true) => ({
  organization: { documentId: 'a', name: 'UBND huyện Ba Tơ', dissolutionDate, dissolutionBasis: null },
  may: { carryOut: true, changeArchive },
});

test.each<[string, string | null, unknown, string | null]>([
  ['nothing where nothing is typed', null, undefined, null],
  ['nothing where the field is empty, as it was', null, null, null],
  ['nothing where the stored day stands', '2025-07-01', '2025-07-01', null],
  ['what a first day brings', null, '2025-07-01', 'pending.set'],
  ['what another day brings', '2025-07-01', '2025-09-01', 'pending.moved'],
  ['what a day that is removed leaves', '2025-07-01', null, 'pending.removed'],
  ['what a cleared field leaves', '2025-07-01', '', 'pending.removed'],
])('an unsaved day of dissolution says %s', (_what, stored, typed, expected) => {
  expect(pendingText(reportOf(stored), typed)?.key ?? null).toBe(expected);
});

test('an editor who may not change it is told before saving', () => {
  expect(pendingText(reportOf('2025-07-01', false), null)).toEqual({ key: 'pending.not-yours', day: null });
  expect(pendingText(reportOf('2025-07-01', false), '2025-07-01')).toBeNull();
});
