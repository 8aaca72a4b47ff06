const swc = ['@swc/jest', { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }];

/** linkedom is CommonJS but stands on these ES modules: Node 20 can load them with `require`, Jest 29 cannot. */
const ES_MODULES =
  'node_modules/(boolbase|css-select|css-what|cssomnom|dom-serializer|domelementtype|domhandler|domutils|entities|nth-check)/';

/** @param {string} name @param {string} folder */
const project = (name, folder) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/tests'],
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.strapi/', '<rootDir>/.cache/'],
  transform: { '\\.(ts|mjs)$': swc, 'public/demo/.*\\.js$': swc, [`${ES_MODULES}.*\\.js$`]: swc },
  transformIgnorePatterns: [`^(?!.*${ES_MODULES}).*/node_modules/`],
});

/** A test here boots Strapi in its own process: compiled code, and PostgreSQL where DINH_TEST_DB asks for it. */
const booted = {
  globalSetup: '<rootDir>/tests/support/setup-server.ts',
  globalTeardown: '<rootDir>/tests/support/teardown-server.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/support/slow-tests.ts'],
};

export default {
  projects: [
    project('unit', 'unit'),
    { ...project('api', 'api'), ...booted },
    { ...project('browser', 'browser'), ...booted, globalSetup: '<rootDir>/tests/support/setup-browser.ts' },
    { ...project('long', 'faults'), ...booted },
    { ...project('bench', 'bench'), ...booted, testMatch: ['<rootDir>/tests/bench/**/*.bench.ts'] },
  ],
};
