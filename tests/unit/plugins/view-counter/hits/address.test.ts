import {
  clientAddress,
  compileRanges,
  prefixOf,
  readAddress,
  type ProxyRule,
} from '../../../../../src/plugins/view-counter/server/src/hits/address';

describe('an address is written one way', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    [' 203.0.113.7 ', '203.0.113.7'],
    ['203.0.113.7:55123', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['unknown', null],
    ['', null],
    ['1.2', null],
    ['0x7f.0.0.1', null],
    ['010.0.0.1', null],
    ['203.0.113.256', null],
    ['203.0.113.7, 10.0.0.1', null],
    ['<script>', null],
  ])('%j → %j', (text, expected) => {
    expect(readAddress(text)).toBe(expected);
  });
});

describe('whoever shares a connection has one prefix', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '20010db800010002/64'],
    ['2001:db8:1:2::1', '20010db800010002/64'],
    ['2001:db8:1:3::1', '20010db800010003/64'],
    ['local', 'local'],
  ])('%s → %s', (address, prefix) => {
    expect(prefixOf(address)).toBe(prefix);
  });
});

describe('ranges', () => {
  const office = compileRanges(['203.0.113.0/24', '198.51.100.7', '2001:db8::/48', 'nonsense']);
  test.each([
    ['203.0.113.200', true],
    ['203.0.114.1', false],
    ['198.51.100.7', true],
    ['198.51.100.8', false],
    ['2001:db8:0:ffff::1', true],
    ['2001:db8:1::1', false],
    ['local', false],
  ])('%s lies in one: %s', (address, expected) => {
    expect(office(address)).toBe(expected);
  });

  test('none hold nothing', () => {
    expect(compileRanges([])('203.0.113.7')).toBe(false);
  });
});

describe('the client’s address', () => {
  const trusted = compileRanges(['127.0.0.0/8', '10.0.0.0/8', '::1/128']);
  const behind = (proxies: number): ProxyRule => ({ proxies, trusted });

  test.each([
    ['no proxy: the header is the reader’s invention', behind(0), '203.0.113.7', '1.1.1.1', '203.0.113.7'],
    ['no proxy, on the same machine', behind(0), '127.0.0.1', '1.1.1.1', '127.0.0.1'],
    ['a proxy', behind(1), '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['a proxy, as IPv6 writes its address', behind(1), '::ffff:10.0.0.2', '203.0.113.7', '203.0.113.7'],
    ['a proxy behind which a reader invents an address', behind(1), '127.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['two proxies', behind(2), '10.0.0.2', '1.1.1.1, 203.0.113.7, 10.0.0.1', '203.0.113.7'],
    ['two proxies, the outer one passed by', behind(2), '10.0.0.2', '203.0.113.7', '203.0.113.7'],
    ['somebody who is no proxy', behind(1), '203.0.113.7', '1.1.1.1', '203.0.113.7'],
    ['a proxy that says nothing', behind(1), '127.0.0.1', undefined, '127.0.0.1'],
    ['a proxy that says nonsense', behind(1), '127.0.0.1', 'unknown', '127.0.0.1'],
    ['a proxy that says nothing last', behind(1), '127.0.0.1', '1.1.1.1,', '127.0.0.1'],
    ['a proxy over IPv6', behind(1), '::1', '[2001:db8::1]:443', '2001:db8::1'],
    ['a proxy on a Unix socket', behind(1), undefined, '203.0.113.7', '203.0.113.7'],
    ['a Unix socket without proxy', behind(0), undefined, '203.0.113.7', 'local'],
  ])('%s', (_what, rule, peer, forwarded, expected) => {
    expect(clientAddress({ peer, forwarded, rule })).toBe(expected);
  });
});
