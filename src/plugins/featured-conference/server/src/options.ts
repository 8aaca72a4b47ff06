import type { Core } from '@strapi/strapi';
import { parseOptions, type Options } from './config';

export const createOptions = ({ strapi }: { strapi: Core.Strapi }): Options =>
  parseOptions(strapi.config.get('plugin::featured-conference'));
