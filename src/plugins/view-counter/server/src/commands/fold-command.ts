import { getService } from '../services';
import { dayToText } from '../time/local-time';
import { ACTOR, inWords, type CliCommand } from './cli-command';

export const addFoldCommand: CliCommand = (program, io) => {
  program
    .command('fold')
    .description('make months of the days that are older than the settings keep; a server does so by itself once a day')
    .action(async () => {
      const folded = await io.withApp('views fold', (strapi) => getService({ strapi }, 'retention').fold(ACTOR));
      const lines = folded.map(({ month, days }) => `${dayToText(month * 100)}: ${inWords(days)} rows of days became months`);
      io.stdout.write(`${folded.length === 0 ? 'No month is old enough.' : lines.join('\n')}\n`);
    });
};
