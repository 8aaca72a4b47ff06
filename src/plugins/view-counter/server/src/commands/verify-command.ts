import type { Verdict } from '../proof/verdict';
import { verify } from '../proof/verify-store';
import { ensureCounterTables, inWords, type CliCommand } from './cli-command';

export const addVerifyCommand: CliCommand = (program, io, finish) => {
  program
    .command('verify')
    .description('recompute every number; beside a running server, too. Exit 0: all are right, 1: some are not')
    .option('--json', 'the whole verdict as JSON')
    .action(async ({ json }: { json?: true }) => {
      const verdict = await io.withDatabase(async ({ knex }) => {
        await ensureCounterTables(knex);
        return verify({ knex });
      });
      io.stdout.write(json ? `${JSON.stringify(verdict, null, 2)}\n` : describe(verdict));
      finish(verdict.ok ? 0 : 1);
    });
};

/** For people; every problem on a line of its own. */
export const describe = ({ ok, checked, problems, problemCount, warnings }: Verdict): string => {
  const { targets, days, importedRows, adjustments } = checked;
  const counted = `${inWords(targets)} targets, ${inWords(days)} days, ${inWords(importedRows)} imported rows, ${inWords(adjustments)} adjustments`;
  const lines = [
    ok ? `Every number is right: ${counted}.` : `${inWords(problemCount)} numbers are wrong, of ${counted}:`,
    ...problems.map(({ what, expected, found }) => `- ${what}: expected ${inWords(expected)}, found ${inWords(found)}`),
    ...(problemCount > problems.length ? [`… and ${inWords(problemCount - problems.length)} more`] : []),
    ...warnings.map((warning) => `Warning: ${warning}`),
  ];
  return `${lines.join('\n')}\n`;
};
