import type { ExportedRedirect, ExportFormat } from '../../../../../src/reading/redirects/export/exported-redirect';
import { toApache } from '../../../../../src/reading/redirects/export/rules/apache';
import { toJson } from '../../../../../src/reading/redirects/export/rules/json';
import { toNetlify } from '../../../../../src/reading/redirects/export/rules/netlify';
import { toNginx } from '../../../../../src/reading/redirects/export/rules/nginx';
import { targetUrl } from '../../../../../src/reading/redirects/export/rules/target-url';

const TO = 'https://moi.vn/tin';

async function* each<Value>(values: Value[]): AsyncGenerator<Value> {
  for (const value of values) yield await Promise.resolve(value);
}

const redirect = (path: string, more: Partial<ExportedRedirect> = {}): ExportedRedirect => ({
  host: null,
  path,
  to: TO,
  status: 301,
  ...more,
});

const write = async (format: ExportFormat, ...redirects: ExportedRedirect[]): Promise<string> => {
  const groups = [true, false].flatMap((hasQuery) =>
    [true, false].map((bound) => ({
      bound,
      hasQuery,
      redirects: each(redirects.filter(({ host, path }) => path.includes('?') === hasQuery && (host !== null) === bound)),
    })),
  );
  const lines: string[] = [];
  for await (const line of format({ groups: each(groups), count: redirects.length, host: null, site: 'https://moi.vn' })) lines.push(line);
  return lines.join('');
};

/** Without comments and blank lines. */
const rules = async (format: ExportFormat, ...redirects: ExportedRedirect[]): Promise<string[]> =>
  (await write(format, ...redirects)).split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('a static host', () => {
  test.each<[string, ExportedRedirect, string[]]>([
    ['a path', redirect('/tin/b%C3%A0i.htm'), [`/tin/b%C3%A0i.htm ${TO} 301`]],
    ['for now', redirect('/tam', { status: 302 }), [`/tam ${TO} 302`]],
    ['gone', redirect('/xoa', { to: null, status: 410 }), ['/xoa /404.html 404']],
    ['a query', redirect('/a.aspx?ItemID=5&l=vi'), [`/a.aspx ItemID=5 l=vi ${TO} 301`]],
    ['signs that the format takes for its own', redirect('/:a/*b?/x=:y=z'), [`/%3Aa/%2Ab %2Fx=%3Ay%3Dz ${TO} 301`]],
    ['a query without names', redirect('/a.asp?5'), []],
    ['an old server', redirect('/a', { host: 'cu.vn' }), [`https://cu.vn/a ${TO} 301`, `http://cu.vn/a ${TO} 301`]],
  ])('gets %s', async (_, one, lines) => {
    expect(await rules(toNetlify, one)).toEqual(lines);
  });

  test('is told what cannot be said', async () => {
    expect(await write(toNetlify, redirect('/a.asp?5'))).toContain('# cannot be said here: /a.asp?5\n');
  });

  test('gets a path once, that with a query first', async () => {
    expect(await rules(toNetlify, redirect('/a'), redirect('/a', { to: 'https://moi.vn/khac' }), redirect('/a?b=c'))).toEqual([
      `/a b=c ${TO} 301`,
      `/a ${TO} 301`,
    ]);
  });
});

describe('Apache', () => {
  test.each<[string, ExportedRedirect, string[]]>([
    ['a path', redirect('/tin/5.htm'), [`RewriteRule "^/?tin/5\\.htm/?$" "${TO}" [R=301,L,NE,QSD]`]],
    ['gone', redirect('/xoa', { to: null, status: 410 }), ['RewriteRule "^/?xoa/?$" - [G]']],
    [
      'escapes of the target, which it would take for its own',
      redirect('/a', { to: 'https://moi.vn/b%C3%A0i' }),
      ['RewriteRule "^/?a/?$" "https://moi.vn/b\\%C3\\%A0i" [R=301,L,NE,QSD]'],
    ],
  ])('gets %s', async (_, one, lines) => {
    expect(await rules(toApache, one)).toEqual(['RewriteEngine On', ...lines]);
  });
});

describe('nginx', () => {
  test('asks with the query before without, and of each the old server before all', async () => {
    const maps = (await rules(toNginx)).filter((line) => line.startsWith('map ') && line.includes('_names'));
    expect(maps).toEqual([
      'map "$dinh_server$dinh_asked" $dinh_of_server_query_names {',
      'map "$dinh_asked" $dinh_query_names {',
      'map "$dinh_server$dinh_path" $dinh_of_server_path_names {',
      'map "$dinh_path" $dinh_path_only_names {',
    ]);
  });

  test.each<[string, ExportedRedirect[], string[]]>([
    ['a path as it is read', [redirect('/tin/b%C3%A0i%20m%E1%BB%99t')], [`"/tin/bài một" "301 ${TO}";`]],
    ['a path once', [redirect('/a'), redirect('/a/', { status: 302 })], [`"/a" "301 ${TO}";`]],
    ['gone', [redirect('/xoa', { to: null, status: 410 })], ['"/xoa" "410";']],
    ['bytes that are no text', [redirect('/b%E0i')], [`"~^/b\\\\xE0i$" "301 ${TO}";`]],
    ['a line break as a pattern', [redirect('/a%0Ab')], [`"~^/a\\\\x0Ab$" "301 ${TO}";`]],
    ['quotes', [redirect('/a%22;%7D')], [`"/a\\";}" "301 ${TO}";`]],
    ['what differs by capitals only', [redirect('/A'), redirect('/a')], [`"/A" "301 ${TO}";`, `"~^/a$" "301 ${TO}";`]],
  ])('gets %s', async (_, redirects, lines) => {
    const entries = (await rules(toNginx, ...redirects))
      .map((line) => line.trim())
      .filter((line) => /^"(?:~\^)?\/.* "(?:\d{3})/.test(line));
    expect(entries).toEqual(lines);
  });

  test('has room for as many as there are', async () => {
    const groups = each([] as never[]);
    let config = '';
    for await (const line of toNginx({ groups, count: 100_000, host: 'cu.vn', site: '' })) config += line;
    expect(config).toMatch(/map_hash_max_size 524288;/);
    expect(config).toMatch(/for cu\.vn/);
    expect(config).toMatch(/The new site is not known/);
  });
});

test('a program gets an array, empty where there is nothing', async () => {
  expect(JSON.parse(await write(toJson))).toEqual([]);
  expect(JSON.parse(await write(toJson, redirect('/a'), redirect('/b')))).toEqual([redirect('/a'), redirect('/b')]);
});

test.each([
  ['/tin-tuc/bài', 'https://moi.vn', 'https://moi.vn/tin-tuc/b%C3%A0i'],
  ['/tin?từ=$x"', 'https://moi.vn/vi', 'https://moi.vn/vi/tin?t%E1%BB%AB=%24x%22'],
  ['/tin', '', '/tin'],
  ['https://khac.vn', 'https://moi.vn', 'https://khac.vn/'],
  ['//evil.example', 'https://moi.vn', null],
  ['javascript:alert(1)', 'https://moi.vn', null],
  ['tin', '', null],
])('%s on "%s" is %s', (target, site, url) => {
  expect(targetUrl(target, site)).toBe(url);
});
