import { keepStatement } from '../../../../src/reading/trees/kept-statements';

const createConnection = () => {
  const prepared: string[] = [];
  const connection = {
    prepare: (sql: string) => {
      prepared.push(sql);
      return { sql };
    },
  };
  return { connection, prepared };
};

test('a kept statement is prepared once, whoever asks for it', () => {
  const { connection, prepared } = createConnection();
  keepStatement(connection, 'SELECT 1');
  const first = connection.prepare('SELECT 1');
  keepStatement(connection, 'SELECT 1');
  expect(connection.prepare('SELECT 1')).toBe(first);
  expect(prepared).toEqual(['SELECT 1']);
});

test('other statements are prepared as ever', () => {
  const { connection, prepared } = createConnection();
  keepStatement(connection, 'SELECT 1');
  connection.prepare('SELECT 2');
  connection.prepare('SELECT 2');
  expect(prepared).toEqual(['SELECT 1', 'SELECT 2', 'SELECT 2']);
});

test('those that were asked for longest ago are given up', () => {
  const { connection, prepared } = createConnection();
  keepStatement(connection, 'SELECT 0');
  for (let number = 1; number <= 64; number += 1) {
    keepStatement(connection, `SELECT ${number}`);
    if (number === 32) keepStatement(connection, 'SELECT 0');
  }
  prepared.length = 0;
  connection.prepare('SELECT 0');
  connection.prepare('SELECT 1');
  expect(prepared).toEqual(['SELECT 1']);
});
