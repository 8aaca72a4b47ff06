import type { Forms } from '../../../../../shared/contracts';

const FORM_NAMES = ['component', 'iframe', 'rest', 'graphql', 'oembed', 'calendar', 'jsonLd'] as const;
type FormName = (typeof FORM_NAMES)[number];

export type Copy = { name: FormName; text: string };

/** What each copy button copies; a form that there is not, or that has nothing to give now, is left out. */
export const copiesOf = (forms: Forms): Copy[] =>
  FORM_NAMES.flatMap((name) => {
    const text = name === 'graphql' ? (forms.graphql?.query ?? null) : forms[name];
    return text === null ? [] : [{ name, text }];
  });
