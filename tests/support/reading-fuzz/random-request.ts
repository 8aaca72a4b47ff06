type Random = () => number;

/** As it goes over the wire: nothing in `path` is encoded once more. */
export type FuzzRequest = { method: string; path: string; headers: Record<string, string> };

/** What the portal has: addresses that answer, and names that mean something in them. */
export type Known = { views: readonly string[]; plurals: readonly string[]; ids: readonly string[]; words: readonly string[] };

export const oneOf = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

const some = (random: Random, most: number): undefined[] => Array.from({ length: Math.floor(random() * (most + 1)) });

/** What a value should never be, as it goes over the wire. */
export const TRICKS = [
  ...["'", '"', '\\', '%00', '%', '%FF', '%C3%28', '%ED%A0%80', '%F0%9F%98%80', '%2F..%2F..', '..;/', '%E2%80%AE', '%0d%0aX:1'],
  ...['1;DROP TABLE articles', "' OR 1=1 --", '$1', '{}', '[]', '[object Object]', 'NaN', '-1', '0', '1e9', '0x10', '9'.repeat(30)],
  ...['true', 'null', 'undefined', '*', '', '%20', 'a'.repeat(3_000), '%F0%9F%98%80'.repeat(80), '2024-13-45', '__proto__', 'constructor'],
].map((trick) => trick.replaceAll(' ', '%20'));

const PLAIN_NAMES = [
  ...[
    'locale',
    'fallback',
    'category',
    'publisher',
    'organizer',
    'organization',
    'event',
    'person',
    'state',
    'year',
    'month',
    'path',
    'host',
  ],
  ...[
    'page',
    'pageSize',
    'status',
    'publicationFilter',
    'publicationState',
    'hasPublishedVersion',
    'preview',
    '_q',
    'sort',
    'fields',
    'populate',
  ],
];

const ATTRIBUTES = [
  ...[
    'title',
    'name',
    'slug',
    'body',
    'heroPhoto',
    'mentions',
    'people',
    'person',
    'publisher',
    'events',
    'articles',
    'categories',
    'offices',
  ],
  ...[
    'appointments',
    'translations',
    'createdBy',
    'updatedBy',
    'roles',
    'users',
    'password',
    'searchText',
    'editorialNote',
    'redactionNote',
  ],
  ...['publishedAt', 'documentId', 'localizations', 'id', '__proto__', 'constructor', '*', '0', '', '%00', '$and', '$or', '$not', 'on'],
];

const OPERATORS = [
  '$eq',
  '$ne',
  '$in',
  '$notIn',
  '$lt',
  '$gte',
  '$contains',
  '$containsi',
  '$startsWithi',
  '$null',
  '$notNull',
  '$between',
  '$where',
  '$jsonSupersetOf',
  '$elemMatch',
];

const anyNested = (random: Random): string => {
  const head = oneOf(['populate', 'filters', 'sort', 'fields', 'pagination', 'locale', 'page', 'category', 'a'], random);
  const depth = random() < 0.1 ? 40 : Math.floor(random() * 5);
  const steps = Array.from(
    { length: depth },
    () => `[${oneOf(random() < 0.25 ? ['populate', 'filters', 'on', '0', '21', ''] : ATTRIBUTES, random)}]`,
  );
  return `${head}${steps.join('')}${head === 'filters' ? `[${oneOf(OPERATORS, random)}]` : ''}`;
};

const anyParameter = (random: Random, { ids, words }: Known): string => {
  const name = random() < 0.5 ? oneOf(PLAIN_NAMES, random) : anyNested(random);
  const spelled = random() < 0.2 ? name.replaceAll('[', '%5B').replaceAll(']', '%5D') : name;
  const value = oneOf([oneOf(TRICKS, random), oneOf(ids, random), oneOf(words, random), oneOf(['1', '2', '100', '2024'], random)], random);
  const pair = random() < 0.03 ? spelled : `${spelled}=${value}`;
  return random() < 0.1 ? `${pair}&${pair}` : pair;
};

const anyPath = (random: Random, { views, plurals, ids }: Known): string => {
  const plural = `/api/${oneOf(plurals, random)}`;
  const kind = random();
  if (kind < 0.45) return oneOf(views, random);
  if (kind < 0.65) return plural;
  if (kind < 0.8) return `${plural}/${oneOf(ids, random)}`;
  if (kind < 0.9) return `${plural}/by-slug/${oneOf(TRICKS, random)}`;
  return `${oneOf(views, random)}${oneOf(['/', '//', '/x', '%2F', '%00', '.json', ';a=b', '/../articles'], random)}`;
};

const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  ['accept', ['*/*', 'text/html', 'application/xml;q=0', 'x'.repeat(2_000), ',,,;;;']],
  ['accept-encoding', ['br', 'gzip', 'br;q=0, *;q=1', 'identity;q=0', ';;;', 'deflate, br;q=NaN']],
  ['accept-language', ['vi', 'xx-XX-'.repeat(200)]],
  ['if-none-match', ['*', 'W/"', '""', `"${'e'.repeat(4_000)}"`, ',,"a",W/"b"']],
  ['if-modified-since', ['yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT']],
  ['range', ['bytes=0-1', 'bytes=9-1', 'items=1']],
  ['origin', ['https://a.example', 'null', '"><script>']],
  ['host', ['evil.example', 'a:b:c', '[::1', '']],
  ['x-forwarded-host', ['evil.example, b', '']],
  ['x-forwarded-for', ['1.2.3.4', 'nobody', '::ffff:1.2.3.4, 5']],
  ['authorization', ['Bearer x', 'Basic !!!', '']],
  ['cookie', ['a=b; =; ;;', 'koa.sess=eyJ9']],
  ['content-type', ['application/json', 'multipart/form-data', 'application/graphql']],
  ['x-http-method-override', ['DELETE']],
];

const anyHeaders = (random: Random): Record<string, string> =>
  Object.fromEntries(
    some(random, 3).map(() => {
      const [name, values] = oneOf(HEADERS, random);
      return [name, oneOf(values, random)];
    }),
  );

const OTHER_METHODS = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE'];

/** Any request at all to what everybody may ask: most are GETs of an address that exists, with parameters nobody meant. */
export const anyRequest = (random: Random, known: Known): FuzzRequest => {
  const query = some(random, 4).map(() => anyParameter(random, known));
  return {
    method: random() < 0.8 ? 'GET' : oneOf(OTHER_METHODS, random),
    path: `${anyPath(random, known)}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    headers: random() < 0.5 ? anyHeaders(random) : {},
  };
};
