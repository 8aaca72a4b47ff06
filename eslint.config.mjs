import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const ROOT = import.meta.dirname;
const PLUGINS = readdirSync(path.join(ROOT, 'src', 'plugins'));

/** Folders of plugins that belong to the innermost ring: values in, values out. */
const PURE_PLUGIN_FOLDERS = ['legacy-import/server/src/{read,parse,resolve,plan}'];
/** The hot path reads in the order of its files, so its rules stand between its glue; elsewhere in that plugin rules have folders of their own. */
const PURE_PLUGIN_FILES = ['hits/{hit,parse,filter,visitor,address,fold}.ts', 'time/**/*.ts', '**/rules/**/*.ts']
  .map((file) => `src/plugins/view-counter/server/src/${file}`)
  .concat(['featured-conference', 'front-door', 'legacy-import'].map((name) => `src/plugins/${name}/server/src/**/rules/**/*.ts`));
const PURE_FILES = ['src/domain/**/*.ts', ...PURE_PLUGIN_FOLDERS.map((folder) => `src/plugins/${folder}/**/*.ts`), ...PURE_PLUGIN_FILES];

/** What a plugin may import from outside its own folder, besides packages. */
const PLUGIN_MAY_IMPORT = { 'legacy-import': ['./domain'] };

// ── Rings: imports point inward only (architecture.md) ───────────────────────────────────────────────────────────────────────────────────

const domainZones = ['./src', './config', './database', './bin', './tests'].map((from) => ({
  target: './src/domain',
  from,
  ...(from === './src' ? { except: ['./domain'] } : {}),
  message: 'src/domain is the innermost ring: it imports nothing of ours from outside src/domain.',
}));

const pluginZones = PLUGINS.flatMap((name) =>
  ['./src', './config', './database', './bin', './tests'].map((from) => ({
    target: `./src/plugins/${name}`,
    from,
    ...(from === './src' ? { except: [`./plugins/${name}`, ...(PLUGIN_MAY_IMPORT[name] ?? [])] } : {}),
    message: 'A plugin imports nothing from the rest of this application, so that it can be lifted out.',
  })),
);

const pureZones = [
  {
    target: ['read', 'parse', 'resolve', 'plan'].map((folder) => `./src/plugins/legacy-import/server/src/${folder}`),
    from: './src/plugins/legacy-import',
    except: ['./shared', ...['read', 'parse', 'resolve', 'plan'].map((folder) => `./server/src/${folder}`)],
    message: 'read, parse, resolve and plan are pure: they import nothing from apply, report, commands, the command line or the admin.',
  },
];

const impurePackages = {
  patterns: [
    {
      regex: '^@strapi/|^koa|^knex$|^pg$|^better-sqlite3$|^supertest$|^react',
      message: 'The innermost ring knows no Strapi, no Koa, no SQL and no React.',
    },
    {
      regex: '^(node:)?(fs|child_process|http|https|http2|net|tls|dgram|dns|os|process|timers|worker_threads|cluster)(/.*)?$',
      message: 'The innermost ring reaches no file, process, network or timer: values come in as arguments.',
    },
    {
      regex: '^(node:)?crypto$',
      importNamePattern: '^(random|getRandom|webcrypto|generate)',
      message: 'Randomness is an argument.',
    },
  ],
};

const argumentInstead = (name) => ({ name, message: 'The innermost ring takes time, randomness, limits and settings as arguments.' });

const pureRules = {
  'no-restricted-imports': ['error', impurePackages],
  'no-restricted-globals': [
    'error',
    ...['strapi', 'process', 'fetch', 'performance', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map(
      argumentInstead,
    ),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The time is an argument.' },
    { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
  ],
};

// ── Syntax that style.md refuses on sight ────────────────────────────────────────────────────────────────────────────────────────────────

const SERVICE_CALL = {
  selector:
    ':not(TSAsExpression) > CallExpression[callee.property.name=/^(service|controller)$/][arguments.length=1]:not([typeArguments]):matches([callee.object.name="strapi"], [callee.object.callee.property.name="plugin"])',
  message: "Strapi's service locator is untyped: say what the service is, .service<T>('…') or as T, in one place per plugin.",
};
const DATABASE_CONNECTION = {
  selector: 'MemberExpression[property.name="connection"]:matches([object.property.name="db"], [object.name="db"])',
  message:
    'SQL lives in store.ts files and migrations; where a document middleware can reach it, only through strapi.db.transaction (the other way hangs SQLite).',
};
const OPEN_ROUTE = {
  selector: 'Property[key.name="auth"][value.value=false]',
  message: 'Routes without authentication stand in one list: public-routes.ts.',
};
const ERROR_TEXT = {
  selector: 'CallExpression[callee.property.name=/^(includes|startsWith|endsWith|match|search)$/][callee.object.property.name="message"]',
  message: 'Branch on a class or a code: the text of an error is for people.',
};
const PURE_TIME = {
  selector: ':matches(NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"])',
  message: 'The time is an argument.',
};
const OWN_MOCK = {
  selector:
    'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|unstable_mockModule)$/][arguments.0.value=/^\\./]',
  message: 'Our own modules are not mocked: use a fake of the port, from tests/support.',
};
const FOCUSED_TEST = {
  selector: 'CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name="only"]',
  message: 'A focused test keeps all others from running.',
};

const forbid = (...syntax) => ({ 'no-restricted-syntax': ['error', ...syntax] });

/** Glue outside the files that are meant for it. */
const serverSyntax = [SERVICE_CALL, DATABASE_CONNECTION, OPEN_ROUTE, ERROR_TEXT];
const without = (...allowed) => forbid(...serverSyntax.filter((syntax) => !allowed.includes(syntax)));

// ── Two rules of our own ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const describedDisable = {
  meta: { type: 'suggestion', schema: [], messages: { bare: 'Say why: eslint-disable… rule -- reason.' } },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments()) {
        const isBare = /^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value);
        if (isBare) context.report({ loc: comment.loc, messageId: 'bare' });
      }
    },
  }),
};

const tellingName = {
  meta: { type: 'suggestion', schema: [], messages: { vague: '"{{name}}" says nothing: name the file or folder after what it does.' } },
  create: (context) => ({
    Program: (node) => {
      const parts = path
        .relative(ROOT, context.filename)
        .replace(/\.[^/]*$/, '')
        .split(path.sep);
      const name = parts.find((part) => /^(utils?|helpers?|common|misc|lib)$/i.test(part));
      if (name) context.report({ node, messageId: 'vague', data: { name } });
    },
  }),
};

const local = { rules: { 'described-disable': describedDisable, 'telling-name': tellingName } };

// ── Rules for every TypeScript file ──────────────────────────────────────────────────────────────────────────────────────────────────────

const everywhere = {
  eqeqeq: 'error',
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  'no-console': 'error',
  'prefer-const': 'error',
  'import-x/no-default-export': 'error',
  'import-x/no-restricted-paths': ['error', { basePath: ROOT, zones: [...domainZones, ...pluginZones, ...pureZones] }],
  'local/described-disable': 'error',
  'local/telling-name': 'error',
};

const typeAware = {
  // String(unknown) is how a value of a document becomes text here; the rule takes every unknown for an object.
  '@typescript-eslint/no-base-to-string': 'off',
  // It takes every function of an object for one that needs `this`: hooks of libraries, ports made by our factories.
  '@typescript-eslint/unbound-method': 'off',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true }],
};

/** For tests, since the body of an answer is untyped and expecting is checking it; for bin/, since the casts there are JSDoc's, which only tsc sees. */
const looseTyping = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [`@typescript-eslint/no-unsafe-${kind}`, 'off']),
);

/** Files that a loader (Strapi, Vite, Jest, React's lazy pages) takes by their default export. */
const LOADED_BY_DEFAULT_EXPORT = [
  'config/**',
  'src/index.ts',
  'src/api/*/{routes,controllers,services,policies,middlewares}/**',
  'src/api/*/content-types/**',
  'src/{policies,middlewares,extensions}/**',
  'src/admin/{app.tsx,vite.config.ts}',
  'src/plugins/*/server/src/index.ts',
  'src/plugins/*/server/src/{routes,controllers,services,policies,middlewares,content-types}/**',
  'src/plugins/*/admin/src/{index.tsx,pages/**}',
  'tests/support/{setup,teardown}-*.ts',
  '*.config.mjs',
  '**/*.d.ts',
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/',
      '.cache/',
      '.strapi/',
      '.tmp/',
      'coverage/',
      'exports/',
      'public/uploads/',
      'types/generated/',
      'tests/artifacts/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}', 'public/demo/**/*.js'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX, local },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: path.join(ROOT, 'tsconfig.json') })] },
    rules: { ...everywhere, ...typeAware },
  },
  {
    files: ['{config,database,src}/**/*.ts', 'types/**/*.ts'],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: ROOT } },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}', 'src/plugins/*/admin/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: 'src/admin/tsconfig.json', tsconfigRootDir: ROOT } },
  },
  {
    files: ['tests/**/*.{ts,mjs}', 'bin/**/*.mjs'],
    languageOptions: { parserOptions: { project: 'tests/tsconfig.json', tsconfigRootDir: ROOT } },
  },
  {
    files: ['public/demo/**/*.js'],
    languageOptions: { parserOptions: { project: 'tsconfig.demo.json', tsconfigRootDir: ROOT } },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'public/demo/**/*.js'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['{config,database,src}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'strapi', message: '{ strapi } is passed as an argument.' }], ...without() },
  },
  { files: ['**/{*-store,store}.ts', 'database/migrations/**'], rules: without(DATABASE_CONNECTION) },
  { files: ['**/public-routes.ts'], rules: without(OPEN_ROUTE) },
  { files: PURE_FILES, rules: { ...pureRules, ...forbid(...serverSyntax, PURE_TIME) } },
  {
    files: ['tests/**/*.ts'],
    rules: { ...forbid(OWN_MOCK, FOCUSED_TEST), ...looseTyping, 'max-params': 'off' },
  },
  { files: ['{bin,tests}/**/*.mjs'], rules: looseTyping },
  { files: ['bin/**/*.mjs', 'tests/bench/**', 'tests/support/**'], rules: { 'no-console': 'off' } },
  { files: LOADED_BY_DEFAULT_EXPORT, rules: { 'import-x/no-default-export': 'off' } },
  { files: ['*.config.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
