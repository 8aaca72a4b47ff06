import { errors } from '@strapi/utils';
import type { Settings } from '../../../shared/contracts';
import { SETTINGS_SCHEMA } from '../config';

/** @throws {errors.ValidationError} whose message says for each wrong setting what to write. */
export const parseSettings = (wanted: unknown, isType: (uid: string) => boolean): Settings => {
  const result = SETTINGS_SCHEMA.safeParse(wanted);
  const issues = result.success
    ? result.data.types
        .map((uid, index) => ({ path: ['types', index], message: `there is no content type "${uid}"`, uid }))
        .filter(({ uid }) => !isType(uid))
    : result.error.issues;
  if (result.success && issues.length === 0) return { ...result.data, types: [...new Set(result.data.types)] };
  const problems = issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  const text = problems.map(({ path, message }) => `${path.join('.') || 'settings'}: ${message}`).join('; ');
  throw new errors.ValidationError(text, { errors: problems });
};
