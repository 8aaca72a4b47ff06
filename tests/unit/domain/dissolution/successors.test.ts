import { areSame, judgeSuccessor, suggestSuccessors, type Body } from '../../../../src/domain/dissolution/successors';

const body = (name: string, more: Partial<Body> = {}): Body => ({
  documentId: name,
  name,
  classification: 'peoplesCommittee',
  areaName: null,
  dissolutionDate: null,
  ...more,
});

const DISTRICT = body('UBND huyện Ba Tơ', { areaName: 'huyện Ba Tơ', dissolutionDate: '2025-07-01' });
const COMMUNE = body('UBND xã Ba Tơ', { areaName: 'xã Ba Tơ' });
const OTHER_COMMUNE = body('UBND xã Ba Tô', { areaName: 'xã Ba Tô' });
const PARTY = body('Đảng ủy xã Ba Tơ', { areaName: 'xã Ba Tơ', classification: 'partyCommittee' });
const PROVINCE = body('UBND tỉnh Quảng Ngãi', { areaName: 'Quảng Ngãi' });
const ENDED = body('UBND thị trấn Ba Tơ', { areaName: 'thị trấn Ba Tơ', dissolutionDate: '2025-07-01' });

test('suggests the body of the same kind with the same place in its name, then the one above', () => {
  const others = [PROVINCE, OTHER_COMMUNE, PARTY, ENDED, DISTRICT, COMMUNE];
  expect(suggestSuccessors({ organization: DISTRICT, parentId: PROVINCE.documentId, others })).toEqual([
    { documentId: 'UBND xã Ba Tơ', because: 'same-area' },
    { documentId: 'UBND tỉnh Quảng Ngãi', because: 'parent' },
  ]);
});

test('suggests nobody where nothing is known', () => {
  const nameless = { ...DISTRICT, areaName: null };
  expect(suggestSuccessors({ organization: nameless, parentId: null, others: [COMMUNE, body('Phòng', { areaName: '' })] })).toEqual([]);
});

test.each<[string, Body, string[], string | null]>([
  ['takes who goes on', COMMUNE, [], null],
  ['takes who ended later: successions follow each other', { ...COMMUNE, dissolutionDate: '2030-01-01' }, [], null],
  ['refuses itself', DISTRICT, [], '"UBND huyện Ba Tơ" cannot succeed itself.'],
  [
    'refuses a circle',
    COMMUNE,
    ['x', DISTRICT.documentId],
    '"UBND xã Ba Tơ" is itself succeeded by "UBND huyện Ba Tơ": successions would go in a circle.',
  ],
  [
    'refuses who ended the same day',
    ENDED,
    [],
    '"UBND thị trấn Ba Tơ" had ended itself by then. Choose an organization that was there to take over.',
  ],
])('a successor: %s', (_what, successor, reaches, expected) => {
  expect(judgeSuccessor({ organization: DISTRICT, successor, reaches: new Set(reaches) })).toBe(expected);
});

test('successors have no order', () => {
  expect([areSame(['a', 'b'], ['b', 'a']), areSame(['a'], ['a', 'b']), areSame([], [])]).toEqual([true, false, true]);
});
