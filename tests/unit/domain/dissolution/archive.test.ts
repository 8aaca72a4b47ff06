import { archivedUnder, archiveRefusal, mayChangeArchive, type Keeper } from '../../../../src/domain/dissolution/archive';

const DISTRICT: Keeper = { documentId: 'huyen', name: 'UBND huyện Ba Tơ', dissolutionDate: '2025-07-01' };
const COMMUNE: Keeper = { documentId: 'xa', name: 'UBND xã Ba Tơ', dissolutionDate: null };

describe('what is in the archive', () => {
  test.each<[string, Keeper[], string, Keeper | null]>([
    ['nothing without an organization', [], '2026-01-01', null],
    ['nothing of a living organization', [COMMUNE], '2026-01-01', null],
    ['nothing on the last day of its organization', [DISTRICT], '2025-06-30', null],
    ['an entry from the day of dissolution on', [DISTRICT], '2025-07-01', DISTRICT],
    ['nothing that a living organization shares', [DISTRICT, COMMUNE], '2026-01-01', null],
    ['what two dissolved organizations share', [DISTRICT, { ...DISTRICT, documentId: 'tra' }], '2026-01-01', DISTRICT],
  ])('%s', (_what, keepers, today, expected) => {
    expect(archivedUnder(keepers, today)).toEqual(expected);
  });
});

describe('who changes the archive', () => {
  test.each<[string, Parameters<typeof mayChangeArchive>[0], boolean]>([
    ['the command line, a seed, a start', null, true],
    ['an administrator who holds the archive', { api: 'admin', plugin: 'content-manager', holdsArchive: true, hasFullAccess: false }, true],
    ['an administrator who does not', { api: 'admin', plugin: 'content-manager', holdsArchive: false, hasFullAccess: false }, false],
    ['an import that an administrator started', { api: 'admin', plugin: 'legacy-import', holdsArchive: false, hasFullAccess: false }, true],
    ['a token of the public API', { api: 'content-api', plugin: null, holdsArchive: false, hasFullAccess: false }, false],
    [
      'a token of the public API, whatever it may',
      { api: 'content-api', plugin: 'graphql', holdsArchive: true, hasFullAccess: false },
      false,
    ],
    ['a token of the public API for everything', { api: 'content-api', plugin: null, holdsArchive: false, hasFullAccess: true }, true],
    [
      'a route of the public API that calls itself an import',
      { api: 'content-api', plugin: 'legacy-import', holdsArchive: false, hasFullAccess: false },
      false,
    ],
    ['a request that has no route', { api: null, plugin: null, holdsArchive: false, hasFullAccess: false }, false],
  ])('%s', (_who, request, expected) => {
    expect(mayChangeArchive(request)).toBe(expected);
  });

  test('a refusal names the organization and the day', () => {
    expect(archiveRefusal(DISTRICT)).toBe(
      '"UBND huyện Ba Tơ" was dissolved on 01/07/2025: what it published is kept as it was. Only a role that may change the archive writes it.',
    );
  });
});
