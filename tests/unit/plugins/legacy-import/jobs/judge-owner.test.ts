import {
  isOwnerAlive,
  ownerText,
  SILENCE_MS,
  type Owner,
} from '../../../../../src/plugins/legacy-import/server/src/jobs/rules/judge-owner';

const OWN: Owner = { host: 'here', pid: 7, token: 'aa' };
const NOW = 1_000_000;

const judge = (owner: Owner | null, { beatAt = NOW, isActiveHere = false, processes = [] as number[] } = {}): boolean =>
  isOwnerAlive(
    { owner: owner && ownerText(owner), beatAt },
    { own: OWN, isActiveHere, isProcess: (pid) => processes.includes(pid), now: NOW },
  );

describe('whether somebody works on a batch', () => {
  test('nobody took it', () => {
    expect(judge(null)).toBe(false);
  });

  test('this process knows what it does', () => {
    expect(judge(OWN, { isActiveHere: true })).toBe(true);
    expect(judge(OWN)).toBe(false);
  });

  test('an earlier process with this number, as in a container, is not this one', () => {
    expect(judge({ ...OWN, token: 'bb' }, { processes: [7] })).toBe(false);
  });

  test('another process of this machine is asked', () => {
    const other = { host: 'here', pid: 8, token: 'cc' };
    expect(judge(other, { processes: [8] })).toBe(true);
    expect(judge(other)).toBe(false);
  });

  test('another machine is known by its signs of life', () => {
    const other = { host: 'there/of/slashes', pid: 7, token: 'dd' };
    expect(judge(other)).toBe(true);
    expect(judge(other, { beatAt: NOW - SILENCE_MS })).toBe(false);
  });

  test('a process that has hung up is not waited for', () => {
    expect(judge({ host: 'here', pid: 8, token: 'cc' }, { processes: [8], beatAt: NOW - SILENCE_MS })).toBe(false);
  });
});
