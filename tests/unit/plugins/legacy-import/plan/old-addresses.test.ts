import { judgeOldAddresses, oldAddressesOf } from '../../../../../src/plugins/legacy-import/server/src/plan/old-addresses';

const HOST = 'bato.gov.vn';

describe('the old addresses of a page', () => {
  test.each([
    ['each once, whatever its spelling', ['https://bato.gov.vn/tin/5', 'http://www.BATO.gov.vn/tin/5#top', null], ['/tin/5']],
    ['several where it gives several', ['https://bato.gov.vn/tin/5', 'https://bato.gov.vn/tin?id=5'], ['/tin/5', '/tin?id=5']],
    [
      'none where it names the front page',
      ['https://bato.gov.vn/', 'https://bato.gov.vn/Default.aspx', 'https://bato.gov.vn/trang-chu'],
      [],
    ],
    ['a front page with a query is a page', ['https://bato.gov.vn/default.aspx?id=5'], ['/default.aspx?id=5']],
    ['none where it gives none of the web', ['file:///C:/tin.htm', 'javascript:alert(1)', '', 'about:blank'], []],
    ['none that is too long to be kept', [`https://bato.gov.vn/${'a'.repeat(2_000)}`], []],
  ])('are %s', (_, addresses, paths) => {
    expect(oldAddressesOf(addresses)).toEqual(paths.map((path) => ({ host: HOST, path })));
  });
});

describe('an old address', () => {
  const address = { host: HOST, path: '/tin/5' };
  const judge = (...known: { fromHost: string | null; targetId: string | null }[]) =>
    judgeOldAddresses([address], { articleId: 'a', known: known.map((row) => ({ fromPath: '/tin/5', ...row })) });

  test.each([
    ['is added where nothing stands', [], 'add'],
    ['is there already', [{ fromHost: HOST, targetId: 'a' }], null],
    ['is there already for all servers', [{ fromHost: null, targetId: 'a' }], null],
    ['is added beside that of another server', [{ fromHost: 'sonha.gov.vn', targetId: 'b' }], 'add'],
    ['is taken by another article', [{ fromHost: HOST, targetId: 'b' }], 'taken'],
    ['is taken by a redirect for all servers', [{ fromHost: null, targetId: null }], 'taken'],
  ])('%s', (_, known, expected) => {
    expect(judge(...known)).toEqual({ add: expected === 'add' ? [address] : [], taken: expected === 'taken' ? [address] : [] });
  });
});
