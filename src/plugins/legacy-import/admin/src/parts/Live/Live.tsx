import { VisuallyHidden } from '@strapi/design-system';

/** Says something to those who do not see it change; `text` should change seldom, each change is read out. */
export const Live = ({ text }: { text: string }) => (
  <VisuallyHidden role="status" aria-live="polite">
    {text}
  </VisuallyHidden>
);
