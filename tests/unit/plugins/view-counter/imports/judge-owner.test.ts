import {
  isOwnerAlive,
  ownerText,
  SILENCE_MS,
  type Owner,
} from '../../../../../src/plugins/view-counter/server/src/imports/rules/judge-owner';

const own: Owner = { host: 'web-1', pid: 7, token: 'own' };
const NOW = 1_000_000;

const isAlive = (
  other: Partial<Owner> | null,
  about: { beatAt?: number | null; isActiveHere?: boolean; living?: number[] } = {},
): boolean => {
  const { beatAt = NOW, isActiveHere = false, living = [] } = about;
  const owner = other === null ? null : ownerText({ ...own, ...other });
  return isOwnerAlive({ owner, beatAt }, { own, isActiveHere, isProcess: (pid) => living.includes(pid), now: NOW });
};

test.each([
  ['nobody', null, {}, false],
  ['this process, at work', {}, { isActiveHere: true }, true],
  ['this process, which has broken it off', {}, { isActiveHere: false }, false],
  ['an earlier process with this number, as in a container', { token: 'earlier' }, {}, false],
  ['a process of this machine that is gone', { token: 'other', pid: 8 }, {}, false],
  ['a process of this machine that lives', { token: 'other', pid: 8 }, { living: [8] }, true],
  ['a process of this machine that lives but is silent', { token: 'other', pid: 8 }, { living: [8], beatAt: NOW - SILENCE_MS }, false],
  ['another machine that gave a sign of life', { token: 'other', host: 'web-2' }, { beatAt: NOW - SILENCE_MS + 1 }, true],
  ['another machine that is silent', { token: 'other', host: 'web-2' }, { beatAt: NOW - SILENCE_MS }, false],
  ['another machine that never gave one', { token: 'other', host: 'web-2' }, { beatAt: null }, false],
  ['a machine with a slash in its name', { token: 'other', host: 'a/b' }, {}, true],
] as const)('%s', (_, owner, about, alive) => {
  expect(isAlive(owner, about as Parameters<typeof isAlive>[1])).toBe(alive);
});
