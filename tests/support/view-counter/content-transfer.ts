import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';

type Provider = object;
type Transfer = {
  engine: {
    createTransferEngine(source: Provider, destination: Provider, options: object): { transfer(): Promise<unknown> };
  };
  strapi: {
    getIgnoredOfficialTransferTypes(): string[];
    providers: {
      createLocalStrapiSourceProvider(options: object): Provider;
      createLocalStrapiDestinationProvider(options: object): Provider;
    };
  };
  file: {
    providers: { createLocalFileSourceProvider(options: object): Provider; createLocalFileDestinationProvider(options: object): Provider };
  };
};

/** What `strapi export` and `strapi import` are made of; Strapi brings it. */
const { engine, file, strapi: local } = createRequire(require.resolve('@strapi/strapi/package.json'))('@strapi/data-transfer') as Transfer;

const OPTIONS = { versionStrategy: 'ignore', schemaStrategy: 'ignore' };
const PLAIN = { encryption: { enabled: false }, compression: { enabled: false } };

const own = (strapi: Core.Strapi) => ({ getStrapi: () => Promise.resolve(strapi), autoDestroy: false });

/** `strapi export --no-encrypt --no-compress --file <path>` */
export const exportContent = async (strapi: Core.Strapi, path: string): Promise<void> => {
  const source = local.providers.createLocalStrapiSourceProvider(own(strapi));
  const destination = file.providers.createLocalFileDestinationProvider({ file: { path }, ...PLAIN });
  await engine.createTransferEngine(source, destination, OPTIONS).transfer();
};

/** `strapi import --force --file <path>.tar`: all content there is goes first. */
export const importContent = async (strapi: Core.Strapi, path: string): Promise<void> => {
  const source = file.providers.createLocalFileSourceProvider({ file: { path: `${path}.tar` }, ...PLAIN });
  const admins = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('admin::'));
  const destination = local.providers.createLocalStrapiDestinationProvider({
    ...own(strapi),
    strategy: 'restore',
    restore: {
      entities: { exclude: [...admins, ...local.getIgnoredOfficialTransferTypes()] },
      assets: true,
      configuration: { webhook: true, coreStore: true },
    },
  });
  await engine.createTransferEngine(source, destination, OPTIONS).transfer();
};
