import { createOldPortal, importAndKill, inspectImport, inspectJournal } from '../support/import-kills';
import { bootStrapi } from '../support/strapi';
import { createTestEnvironment } from '../support/test-environment';

const PAGES = 60;
const KILLS = 12;
const LONGEST_MS = 2_500;

test(`an import that is killed ${KILLS} times at random moments ends with each page, person and picture once`, async () => {
  const environment = await createTestEnvironment();
  const portal = await createOldPortal(PAGES);
  try {
    for (let kill = 0; kill < KILLS; kill += 1) await importAndKill(environment, portal.folder, Math.random() * LONGEST_MS);
    expect(await importAndKill(environment, portal.folder, null)).toMatchObject({ exitCode: 0 });
    const server = await bootStrapi({ environment });
    try {
      expect(await inspectImport(server.strapi)).toMatchObject({
        articles: PAGES,
        keys: PAGES,
        halved: [],
        files: portal.pictures,
        passing: 0,
      });
      const { states, ...journal } = await inspectJournal(server.strapi);
      expect(journal).toMatchObject({ articles: PAGES, files: portal.pictures, persons: 2, twice: 0 });
      expect(states.at(-1)).toBe('finished');
    } finally {
      await server.destroy();
    }
  } finally {
    portal.remove();
    await environment.remove();
  }
}, 1_800_000);
