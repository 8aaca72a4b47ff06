import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ReadingRequest } from './parse-request';
import type { ReadingOutcome } from './read-by-slug';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** A draft must not stay in any cache between us and the editor, nor the refusal to show it. */
export const headersFor = ({ preview }: ReadingRequest): Record<string, string> => (preview === null ? {} : NO_STORE);

/** Strapi adds one method per HTTP error; there is no error class for 410 that it would not log as a fault of ours. */
type StrapiContext = Context & { gone: (message: string) => void };

/**
 * Says why there is no page: 410, or Strapi's error of the right status.
 *
 * @throws NotFoundError (404; `details.redirect` says where a page has moved), ValidationError (400), PolicyError (403)
 */
export const sendRefusal = (ctx: Context, outcome: Extract<ReadingOutcome<never>, { found: false }>): void => {
  switch (outcome.because) {
    case 'unknown': {
      const { slug, locale, moved } = outcome;
      throw new errors.NotFoundError(`Nothing is published under "${slug}" in ${locale}.`, moved ? { redirect: moved } : {});
    }
    case 'unknown-locale':
      throw new errors.ValidationError(
        `The locale "${outcome.locale}" does not exist on this portal. It has ${outcome.locales.join(', ')}.`,
        { locale: outcome.locale },
      );
    case 'preview-refused':
      // Strapi rewrites every other refusal of a controller to a bare "Forbidden".
      throw new errors.PolicyError('This preview link has expired or was made for another page. Open the preview again in the admin.');
    case 'gone':
      (ctx as StrapiContext).gone('This page was removed for good, to protect the person it was about.');
  }
};
