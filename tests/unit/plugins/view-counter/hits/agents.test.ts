import { readFileSync } from 'node:fs';
import crawlers from 'crawler-user-agents';
import topAgents from 'top-user-agents';
import { judgeHit } from '../../../../../src/plugins/view-counter/server/src/hits/filter';

const isTakenForBot = (agent: string): boolean =>
  judgeHit({
    headers: { agent },
    automated: false,
    dnt: { asked: false, policy: 'countOnly' },
    isTooMany: () => false,
    isExcluded: () => false,
  }) === 'bot';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

/** What people of Vietnam read with, besides the most common browsers of the world. */
const PEOPLE_OF_VIETNAM = readFileSync(`${__dirname}/../../../../fixtures/view-counter/agents-of-people.txt`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('at least 99 % of known crawlers are taken for bots', () => {
  const agents = [...new Set(crawlers.flatMap(({ instances }) => instances))];
  const found = agents.filter(isTakenForBot).length;
  process.stdout.write(`row 11: bots ${percent(found, agents.length)} (${found} of ${agents.length}, crawler-user-agents)\n`);
  expect(agents.length).toBeGreaterThan(2_000);
  expect(found / agents.length).toBeGreaterThanOrEqual(0.99);
});

test('nobody who reads is taken for a bot', () => {
  const agents = [...new Set([...topAgents, ...PEOPLE_OF_VIETNAM])];
  const people = agents.filter((agent) => !isTakenForBot(agent)).length;
  process.stdout.write(
    `row 11: people ${percent(people, agents.length)} (${people} of ${agents.length}, ${topAgents.length} of top-user-agents)\n`,
  );
  expect(agents.filter(isTakenForBot)).toEqual([]);
});
