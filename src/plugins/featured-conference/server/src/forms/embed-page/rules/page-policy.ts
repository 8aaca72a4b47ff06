import { createHash } from 'node:crypto';

type Shown = { css: string; images: readonly string[]; frameAncestors: readonly string[] };

/** `https://files.example` of an absolute address; of a path nothing. */
const originOf = (url: string): string[] => (/^https?:/i.test(url) && URL.canParse(url) ? [new URL(url).origin] : []);

/** What the page may load: its own sheet, known by its hash, and its images. No script, no form, no frame; who may frame it is said. */
export const pagePolicy = ({ css, images, frameAncestors }: Shown): string => {
  const sheet = createHash('sha256').update(css).digest('base64');
  const origins = [...new Set(images.flatMap(originOf))];
  return [
    "default-src 'none'",
    `style-src 'sha256-${sheet}'`,
    ["img-src 'self'", ...origins].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
  ].join('; ');
};
