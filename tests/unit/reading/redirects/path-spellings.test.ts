import { pathSpellings } from '../../../../src/reading/redirects/path-spellings';

test.each([
  ['/tin-tuc/bai-cu', ['/tin-tuc/bai-cu', '/tin-tuc/bai-cu/']],
  ['/tin-tuc/bai-cu/', ['/tin-tuc/bai-cu/', '/tin-tuc/bai-cu']],
  ['/tin?id=5#top', ['/tin?id=5', '/tin/?id=5', '/tin', '/tin/']],
  ['/tin?', ['/tin', '/tin/']],
  ['/tin/b%C3%A0i', ['/tin/b%C3%A0i', '/tin/bài', '/tin/b%C3%A0i/', '/tin/bài/']],
  ['/tin/bài', ['/tin/bài', '/tin/b%C3%A0i', '/tin/bài/', '/tin/b%C3%A0i/']],
  ['/100%', ['/100%', '/100%/']],
  ['/', ['/']],
  ['//elsewhere/x', ['//elsewhere/x', '//elsewhere/x/']],
])('%s may stand as %j', (path, spellings) => {
  expect(pathSpellings(path)).toEqual(spellings);
});
