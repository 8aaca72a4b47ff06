import { hostOf, oldAddressOf, oldPathOf } from '../../../../src/domain/address/old-address';

test.each([
  ['/tin-tuc/bai-cu', '/tin-tuc/bai-cu'],
  ['/tin/thông báo', '/tin/th%C3%B4ng%20b%C3%A1o'],
  ['/tin/th%c3%b4ng%20b%c3%a1o', '/tin/th%C3%B4ng%20b%C3%A1o'],
  ['/tin/thông báo'.normalize('NFD'), '/tin/th%C3%B4ng%20b%C3%A1o'],
  [`/tin/${encodeURIComponent('thông'.normalize('NFD'))}`, '/tin/th%C3%B4ng'],
  ['/b%E0i', '/b%E0i'],
  ['/Default.aspx?ItemID=5#top', '/Default.aspx?ItemID=5'],
  ['/tin?id=5&utm_source=zalo&fbclid=x', '/tin?id=5'],
  ['/content/bai?inheritRedirect=true&redirect=%2Fweb%2Fx', '/content/bai'],
  ['/tin?tên=Ba Tơ', '/tin?t%C3%AAn=Ba%20T%C6%A1'],
  ['/tin?', '/tin'],
  ['/a%2Fb/%2D%7e', '/a%2Fb/-~'],
  ['/100%', '/100%'],
  ['/100%25', '/100%25'],
  ['/a/../b', '/b'],
  ['/', '/'],
])('the path %s has one spelling: %s', (written, path) => {
  expect(oldPathOf(written)).toBe(path);
  expect(oldPathOf(path)).toBe(path);
});

test.each(['', 'tin', '//host/tin', '/\\host', '/a\u0000b', '/a\nb', '/\ud800'])('%j is no path', (written) => {
  expect(oldPathOf(written)).toBeNull();
});

test.each([
  ['BaTo.QuangNgai.gov.vn', 'bato.quangngai.gov.vn'],
  ['www.bato.gov.vn:8080', 'bato.gov.vn'],
  ['www.vn', 'www.vn'],
  ['cổng.vn', 'xn--cng-qmz.vn'],
  ['bato.gov.vn.', 'bato.gov.vn'],
])('the server %s has one spelling: %s', (name, host) => {
  expect(hostOf(name)).toBe(host);
});

test.each(['', 'a b', 'bato.gov.vn/tin', 'x@bato.gov.vn', '[::', 'a?b'])('%j names no server', (name) => {
  expect(hostOf(name)).toBeNull();
});

test.each([
  ['http://www.Bato.gov.vn:80/tin?id=5#x', { host: 'bato.gov.vn', path: '/tin?id=5' }],
  ['https://bato.gov.vn', { host: 'bato.gov.vn', path: '/' }],
  ['https://cổng.vn/tin/bài', { host: 'xn--cng-qmz.vn', path: '/tin/b%C3%A0i' }],
  ['javascript:alert(1)', null],
  ['file:///C:/tin.htm', null],
  ['/tin', null],
])('the address %s is %j', (address, expected) => {
  expect(oldAddressOf(address)).toEqual(expected);
});
