import { createRequestAllowance } from '../../../src/stack/request-allowance';

const MINUTE = 60_000;

describe('an allowance of requests', () => {
  test('is spent, is refused with the seconds to the next minute, and is whole again then', () => {
    const { spend } = createRequestAllowance(20);
    expect([spend('a', 10, 1_000), spend('a', 10, 2_000), spend('a', 10, 48_500)]).toEqual([0, 0, 12]);
    expect([spend('b', 10, 48_500), spend('a', 10, MINUTE)]).toEqual([0, 0]);
  });

  test('is not lessened by what was refused', () => {
    const { spend } = createRequestAllowance(20);
    expect([spend('a', 15, 0), spend('a', 10, 0), spend('a', 5, 0)]).toEqual([0, 60, 0]);
  });

  test('takes back what turned out cheaper, of this minute only', () => {
    const { spend, giveBack } = createRequestAllowance(20);
    spend('a', 10, 0);
    giveBack('a', 9, 1_000);
    expect([spend('a', 19, 2_000), spend('a', 1, 2_000)]).toEqual([0, 58]);
    giveBack('a', 9, MINUTE);
    expect([spend('a', 20, MINUTE), spend('a', 1, MINUTE)]).toEqual([0, 60]);
  });

  test('of 0 is no limit', () => {
    const { spend } = createRequestAllowance(0);
    expect(spend('a', 1_000_000, 0)).toBe(0);
  });

  test('remembers a bounded number of addresses', () => {
    const { spend } = createRequestAllowance(10);
    for (let number = 0; number < 50_000; number += 1) spend(`a${number}`, 10, 0);
    expect(spend('a0', 1, 0)).toBeGreaterThan(0);
    spend('one more', 10, 0);
    expect(spend('a0', 1, 0)).toBe(0);
  });
});
