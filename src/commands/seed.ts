import { runSeed } from '../../database/seeds/run';
import { withApp } from './app';

/** Puts in what is missing of the sample portal; what is there already stays. */
export const seed = ({ log }: { log: (line: string) => void }): Promise<void> => withApp('seed', (strapi) => runSeed({ strapi, log }));
