import { CHOICE_LABELS } from './choices';
import { COMPONENT_LABELS } from './components';
import { DIRECTORY_LABELS } from './directory';
import { EVENT_LABELS } from './events';
import type { FormLabels, Label } from './label';
import { OWN_TEXTS } from '../own';
import { NEWS_LABELS } from './news';
import { PORTAL_LABELS } from './portal';
import { SYSTEM_FIELD_LABELS } from './system-fields';
import { UNLISTED_LABELS } from './unlisted';

export const CONTENT_TYPE_LABELS: Record<string, FormLabels> = { ...NEWS_LABELS, ...EVENT_LABELS, ...DIRECTORY_LABELS, ...PORTAL_LABELS };

const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The texts of our forms under the keys by which Strapi 5.54 asks for them: a field by `content-manager.content-types.<uid>.<field>` or
 * `content-manager.components.<uid>.<field>`, a type by its `displayName` (which is our English
 * name), a component by its uid, a choice by its value, a text of our own by its key.
 */
export const labelMessages = (language: Language): Record<string, string> => {
  const pick = (label: Label): string => label[LANGUAGES.indexOf(language)] ?? label[0];
  const fields = (prefix: string, forms: Record<string, FormLabels>, shared: Record<string, Label>) =>
    Object.entries(forms).flatMap(([uid, form]) =>
      Object.entries({ ...shared, ...form.fields }).map(
        ([field, label]) => [`content-manager.${prefix}.${uid}.${field}`, pick(label)] as const,
      ),
    );
  const names = Object.values(CONTENT_TYPE_LABELS).map(({ name }) => [name[1], pick(name)] as const);
  const blocks = Object.entries(COMPONENT_LABELS).map(([uid, { name }]) => [uid, pick(name)] as const);
  const plain = Object.entries({ ...CHOICE_LABELS, ...OWN_TEXTS, ...UNLISTED_LABELS }).map(([key, label]) => [key, pick(label)] as const);
  return Object.fromEntries([
    ...fields('content-types', CONTENT_TYPE_LABELS, SYSTEM_FIELD_LABELS),
    ...fields('components', COMPONENT_LABELS, {}),
    ...names,
    ...blocks,
    ...plain,
  ]);
};
