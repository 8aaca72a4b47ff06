import { execFileSync } from 'node:child_process';
import path from 'node:path';

const LINTER = path.resolve(__dirname, '../support/lint-strings.mjs');

const DOMAIN = 'src/domain/text/ring.ts';
const PARSE = 'src/plugins/legacy-import/server/src/parse/ring.ts';
const APPLY = 'src/plugins/legacy-import/server/src/apply/ring.ts';
const GLUE = 'src/install/ring.ts';
const TEST = 'tests/unit/ring.test.ts';

const withStrapi = (body: string) => `export const run = ({ strapi }) => { ${body} };`;

type Refused = [what: string, file: string, code: string, rule: string];
type Allowed = [what: string, file: string, code: string];

const REFUSED: Refused[] = [
  ['the domain imports glue', DOMAIN, "import '../../install/secrets';", 'import-x/no-restricted-paths'],
  ['the domain imports a plugin', DOMAIN, "import '../../plugins/legacy-import/server/src/index';", 'import-x/no-restricted-paths'],
  ['the domain imports the configuration', DOMAIN, "import '../../../config/api';", 'import-x/no-restricted-paths'],
  ['the domain imports Strapi', DOMAIN, "import { errors } from '@strapi/utils'; export const e = errors;", 'no-restricted-imports'],
  ['the domain reads a file', DOMAIN, "import fs from 'node:fs'; export const f = fs;", 'no-restricted-imports'],
  ['the domain asks the clock', DOMAIN, 'export const now = () => Date.now();', 'no-restricted-properties'],
  ['the domain makes the present date', DOMAIN, 'export const now = () => new Date();', 'no-restricted-syntax'],
  ['the domain throws dice', DOMAIN, 'export const dice = () => Math.random();', 'no-restricted-properties'],
  [
    'the domain makes random ids',
    DOMAIN,
    "import { randomUUID } from 'node:crypto'; export const id = randomUUID;",
    'no-restricted-imports',
  ],
  ['the domain reads settings', DOMAIN, 'export const mode = () => process.env.NODE_ENV;', 'no-restricted-globals'],
  ["a parser imports its plugin's glue", PARSE, "import '../index';", 'import-x/no-restricted-paths'],
  ['a parser imports the application', PARSE, "import '../../../../../install/secrets';", 'import-x/no-restricted-paths'],
  ['a parser reads a file', PARSE, "import { readFileSync } from 'fs'; export const r = readFileSync;", 'no-restricted-imports'],
  ['a parser imports Koa', PARSE, "import Koa from 'koa'; export const k = Koa;", 'no-restricted-imports'],
  ['a parser asks the clock', PARSE, 'export const now = () => Date.now();', 'no-restricted-properties'],
  ['a plugin imports the application', APPLY, "import '../../../../../install/secrets';", 'import-x/no-restricted-paths'],
  ['a plugin imports a content type', APPLY, "import '../../../../../content-types';", 'import-x/no-restricted-paths'],
  ['a plugin imports the configuration', APPLY, "import '../../../../../../config/api';", 'import-x/no-restricted-paths'],
  ['the global strapi', GLUE, 'export const run = () => strapi.log;', 'no-restricted-globals'],
  ['the bare connection', GLUE, withStrapi('return strapi.db.connection;'), 'no-restricted-syntax'],
  ['an untyped service', GLUE, withStrapi("return strapi.service('admin::user');"), 'no-restricted-syntax'],
  ['an untyped service of a plugin', GLUE, withStrapi("return strapi.plugin('upload').service('upload');"), 'no-restricted-syntax'],
  ['a route open to all', GLUE, 'export const routes = [{ path: "/x", config: { auth: false } }];', 'no-restricted-syntax'],
  [
    'branching on the text of an error',
    GLUE,
    'export const is = (error: Error) => error.message.includes("unique");',
    'no-restricted-syntax',
  ],
  ['a default export that nobody loads', GLUE, 'export default 1;', 'import-x/no-default-export'],
  ['any', GLUE, 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['an exemption without a reason', GLUE, '// eslint-disable-next-line no-console\nconsole.log(1);', 'local/described-disable'],
  [
    'an exemption that exempts nothing',
    GLUE,
    '// eslint-disable-next-line no-console -- for people\nexport const x = 1;',
    "Unused eslint-disable directive (no problems were reported from 'no-console').",
  ],
  ['printing past the log', GLUE, 'console.log(1);', 'no-console'],
  ['a file of 251 lines', GLUE, 'void 0;\n'.repeat(251), 'max-lines'],
  ['a function of 81 lines', GLUE, `export const f = () => {\n${'void 0;\n'.repeat(79)}};`, 'max-lines-per-function'],
  ['a name that says nothing', 'src/install/utils.ts', 'export const x = 1;', 'local/telling-name'],
  ['a test that mocks our own module', TEST, "jest.mock('../../src/domain/text/fold');", 'no-restricted-syntax'],
  ['a test that keeps the others from running', TEST, "test.only('x', () => undefined);", 'no-restricted-syntax'],
];

const ALLOWED: Allowed[] = [
  ['the domain imports the domain', DOMAIN, "import './fold';"],
  ['the domain takes a date apart', DOMAIN, 'export const year = (at: string) => new Date(at).getUTCFullYear();'],
  ['the domain hashes', DOMAIN, "import { createHash } from 'node:crypto'; export const hash = createHash;"],
  ['a parser imports the domain', PARSE, "import '../../../../../domain/text/fold';"],
  ['a plugin imports its own files', APPLY, "import '../index';"],
  ['a typed service', GLUE, withStrapi("return strapi.plugin('i18n').service<Locales>('locales');")],
  ['a service whose type is said', GLUE, withStrapi("return strapi.service('admin::user') as Users;")],
  ['an exemption with a reason', GLUE, '// eslint-disable-next-line no-console -- the first start shows where to look\nconsole.log(1);'],
  ['the connection in a store', 'src/install/hit-store.ts', withStrapi('return strapi.db.connection;')],
];

let broken: Map<string, string[]>;

beforeAll(() => {
  const samples = [...REFUSED, ...ALLOWED].map(([what, file, code]) => ({ what, file, code }));
  const answer = execFileSync(process.execPath, [LINTER], { input: JSON.stringify(samples), encoding: 'utf8' });
  const rules = JSON.parse(answer) as string[][];
  broken = new Map(samples.map(({ what }, index) => [what, rules[index] ?? []]));
}, 30_000);

test.each(REFUSED)('the linter refuses: %s', (what, _file, _code, rule) => {
  expect(broken.get(what)).toContain(rule);
});

test.each(ALLOWED)('the linter allows: %s', (what) => {
  expect(broken.get(what)).toEqual([]);
});
