import isbotPackage from 'isbot/package.json';
import {
  asksNotToBeTracked,
  FILTER_LIST_VERSION,
  judgeHit,
  type Facts,
} from '../../../../../src/plugins/view-counter/server/src/hits/filter';

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';

type Changes = Omit<Partial<Facts>, 'headers'> & { headers?: Partial<Facts['headers']> };

const facts = ({ headers, ...changes }: Changes = {}): Facts => ({
  automated: false,
  dnt: { asked: false, policy: 'countOnly' },
  isTooMany: () => false,
  isExcluded: () => false,
  ...changes,
  headers: { agent: CHROME, ...headers },
});

const yes = () => true;

describe('a hit', () => {
  test.each<[string, Changes, ReturnType<typeof judgeHit>]>([
    ['of a reader', {}, null],
    ['without a user agent', { headers: { agent: '' } }, 'ua-missing'],
    ['with a blank user agent', { headers: { agent: '  ' } }, 'ua-missing'],
    ['of a crawler', { headers: { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' } }, 'bot'],
    ['of a program', { headers: { agent: 'curl/8.5.0' } }, 'bot'],
    ['of a driven browser', { automated: true }, 'automation'],
    ['by the script', { headers: { 'sec-fetch-mode': 'cors' } }, null],
    ['by the pixel', { headers: { 'sec-fetch-mode': 'no-cors' } }, null],
    ['by opening the address itself', { headers: { 'sec-fetch-mode': 'navigate' } }, 'direct'],
    ['of a page fetched in advance', { headers: { 'sec-purpose': 'prefetch' } }, 'prefetch'],
    ['of a page made in advance', { headers: { 'sec-purpose': 'prefetch;prerender' } }, 'prefetch'],
    ['of a page fetched in advance by Safari', { headers: { purpose: 'prefetch' } }, 'prefetch'],
    ['of a page fetched in advance by an old Firefox', { headers: { 'x-moz': 'prefetch' } }, 'prefetch'],
    ['of a reader who asks not to be tracked, counted without a key', { dnt: { asked: true, policy: 'countOnly' } }, null],
    ['of a reader whose wish is ignored', { dnt: { asked: true, policy: 'ignore' } }, null],
    ['of a reader whose wish drops the hit', { dnt: { asked: true, policy: 'drop' } }, 'dnt'],
    ['of a reader without a wish where wishes drop hits', { dnt: { asked: false, policy: 'drop' } }, null],
    ['one of too many', { isTooMany: yes }, 'rate'],
    ['from the office', { isExcluded: yes }, 'excluded'],
    ['of a crawler at the office', { headers: { agent: 'Googlebot/2.1' }, isExcluded: yes }, 'bot'],
    ['of a driven browser that opens the address', { automated: true, headers: { 'sec-fetch-mode': 'navigate' } }, 'automation'],
    ['one of too many from the office', { isTooMany: yes, isExcluded: yes }, 'rate'],
  ])('%s', (_what, changes, expected) => {
    expect(judgeHit(facts(changes))).toBe(expected);
  });

  test('of a crawler is not counted against anybody’s rate', () => {
    const isTooMany = jest.fn(() => false);
    judgeHit(facts({ headers: { agent: 'Googlebot/2.1' }, isTooMany }));
    expect(isTooMany).not.toHaveBeenCalled();
  });

  test('of a reader whose wish drops it is not compared with others', () => {
    const isTooMany = jest.fn(() => false);
    judgeHit(facts({ dnt: { asked: true, policy: 'drop' }, isTooMany }));
    expect(isTooMany).not.toHaveBeenCalled();
  });
});

test.each([
  [{ dnt: '1' }, true],
  [{ 'sec-gpc': '1' }, true],
  [{ dnt: '0' }, false],
  [{ dnt: 'unspecified' }, false],
  [{}, false],
])('%j asks not to be tracked: %s', (headers, expected) => {
  expect(asksNotToBeTracked(headers)).toBe(expected);
});

test('the version kept with a day’s numbers is that of the list', () => {
  expect(FILTER_LIST_VERSION).toBe(`isbot@${isbotPackage.version}`);
});
