import { createStatementNames } from '../../../../src/reading/trees/statement-names';

const nameAfter = (times: number, { nameOf }: ReturnType<typeof createStatementNames>, sql: string): string | null => {
  let name: string | null = null;
  for (let time = 0; time < times; time += 1) name = nameOf(sql);
  return name;
};

test('what comes again and again gets a name of its own and keeps it', () => {
  const names = createStatementNames({ afterUses: 3, most: 2 });
  expect(nameAfter(2, names, 'SELECT 1')).toBeNull();
  expect(nameAfter(1, names, 'SELECT 1')).toBe('tree_0');
  expect(nameAfter(3, names, 'SELECT 2')).toBe('tree_1');
  expect(nameAfter(1, names, 'SELECT 1')).toBe('tree_0');
});

test('there are no more names than connections have room for', () => {
  const names = createStatementNames({ afterUses: 1, most: 1 });
  expect(nameAfter(1, names, 'SELECT 1')).toBe('tree_0');
  expect(nameAfter(9, names, 'SELECT 2')).toBeNull();
});

test('what comes in a thousand kinds, each rarely, is forgotten and takes no name', () => {
  const names = createStatementNames({ afterUses: 2, most: 1 });
  for (let round = 0; round < 3; round += 1) {
    for (let kind = 0; kind < 1_001; kind += 1) expect(names.nameOf(`SELECT ${kind}`)).toBeNull();
  }
});
