import { createOldPortal, importAndKill, inspectImport, inspectJournal } from '../support/import-kills';
import { bootStrapi } from '../support/strapi';
import { createTestEnvironment } from '../support/test-environment';

/** The long version (many kills) is in tests/faults. */
test('an import that is killed twice goes on where it was: nothing is doubled, nothing is half there', async () => {
  const environment = await createTestEnvironment();
  const portal = await createOldPortal(6);
  try {
    for (const killAfter of [40, 300]) expect((await importAndKill(environment, portal.folder, killAfter)).isKilled).toBe(true);
    const last = await importAndKill(environment, portal.folder, null);
    expect(last.exitCode).toBe(0);
    const server = await bootStrapi({ environment });
    try {
      const { strapi } = server;
      expect(await inspectImport(strapi)).toEqual({
        ...{ articles: portal.pages, keys: portal.pages, halved: [], files: portal.pictures, passing: 0 },
        ...{ persons: 2, organizations: expect.any(Number) },
      });
      expect(await inspectJournal(strapi)).toEqual({
        ...{ articles: portal.pages, files: portal.pictures, persons: 2, twice: 0 },
        states: ['interrupted', 'interrupted', 'finished'],
      });
    } finally {
      await server.destroy();
    }
  } finally {
    portal.remove();
    await environment.remove();
  }
}, 600_000);
