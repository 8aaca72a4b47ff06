import { parseOptions } from './config';

const plugin = {
  config: { default: {}, validator: (config: unknown) => void parseOptions(config) },
};

export default plugin;
