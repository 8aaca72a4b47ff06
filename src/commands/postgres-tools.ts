import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from '@strapi/utils';
import { CommandFailure } from './command-failure';
import { findPostgresTool } from './programs';

const run = promisify(execFile);

/** The part of Strapi's `database.connection.connection` that a PostgreSQL client needs. */
const connectionSchema = z.object({
  connectionString: z.string().optional(),
  host: z.string().optional(),
  port: z.number().optional(),
  database: z.string().optional(),
  user: z.string().optional(),
  password: z.string().optional(),
  ssl: z.union([z.boolean(), z.looseObject({ rejectUnauthorized: z.boolean().optional() })]).optional(),
});

export type PostgresConnection = Omit<z.infer<typeof connectionSchema>, 'connectionString'>;

const fromUrl = (text: string): PostgresConnection => {
  const url = new URL(text);
  return {
    host: decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
};

/** As Strapi does, a connection string goes before the single values. */
export const parsePostgresConnection = (config: unknown): PostgresConnection => {
  const { connectionString, ...connection } = connectionSchema.parse(config);
  return connectionString ? { ...connection, ...fromUrl(connectionString) } : connection;
};

const sslMode = ({ ssl }: PostgresConnection): string => {
  if (ssl === undefined || ssl === false) return 'prefer';
  return typeof ssl === 'object' && ssl.rejectUnauthorized === false ? 'require' : 'verify-full';
};

/** In the environment, not among the arguments: those are shown to every user of the machine. */
const connectionVariables = (connection: PostgresConnection): Record<string, string> => {
  const entries: [string, string | number | undefined][] = [
    ['PGHOST', connection.host],
    ['PGPORT', connection.port],
    ['PGDATABASE', connection.database],
    ['PGUSER', connection.user],
    ['PGPASSWORD', connection.password],
    ['PGSSLMODE', sslMode(connection)],
  ];
  return Object.fromEntries(
    entries.filter((entry) => entry[1] !== undefined && entry[1] !== '').map(([name, value]) => [name, String(value)]),
  );
};

type ToolCall = { tool: string; args: string[]; connection: PostgresConnection };

/** Runs pg_dump, pg_restore or psql; what they say on failure becomes the failure's sentence. */
export const runPostgresTool = async ({ tool, args, connection }: ToolCall): Promise<string> => {
  const program = findPostgresTool(tool);
  if (!program)
    throw new CommandFailure(`${tool} is not on this machine: install PostgreSQL's client programs (Debian: postgresql-client).`);
  try {
    const { stdout } = await run(program, args, {
      env: { ...process.env, ...connectionVariables(connection) },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : String(error);
    throw new CommandFailure(`${tool} failed: ${said}`, { cause: error });
  }
};
