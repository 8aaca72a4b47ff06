import { createHmac, timingSafeEqual } from 'node:crypto';
import { REDIRECT_TARGETS } from './public-url';

/** How long a preview link works: a working day, so that it can be passed on for a last look. */
const PREVIEW_TTL_MS = 12 * 60 * 60 * 1000;

type PreviewTarget = { documentId: string; locale: string };

const sign = (secret: string, payload: string): string => createHmac('sha256', secret).update(payload).digest('base64url');

/**
 * A token that shows one draft in one language until it expires: `<documentId>.<locale>.<expiry, ms>.<HMAC-SHA256>`.
 */
export const createPreviewToken = ({ documentId, locale, secret, now }: PreviewTarget & { secret: string; now: number }): string => {
  const payload = `${documentId}.${locale}.${now + PREVIEW_TTL_MS}`;
  return `${payload}.${sign(secret, payload)}`;
};

/** What a token shows, or null when it is forged, malformed or expired. Without a secret anybody could sign: then no token is valid. */
export const readPreviewToken = ({ token, secret, now }: { token: string; secret: string; now: number }): PreviewTarget | null => {
  const [documentId, locale, expiry, signature, ...rest] = token.split('.');
  if (!secret || !documentId || !locale || !expiry || !signature || rest.length > 0) return null;
  const expected = Buffer.from(sign(secret, `${documentId}.${locale}.${expiry}`));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return Number(expiry) > now ? { documentId, locale } : null;
};

const originOf = (siteUrl: string): string => {
  if (!URL.canParse(siteUrl)) throw new Error(`SITE_URL must be an absolute address, such as https://portal.example, but is "${siteUrl}".`);
  return new URL(siteUrl).origin;
};

type HandlerContext = { documentId: string; locale?: string; status?: string };

/** Strapi's preview: the admin shows the public site's page beside the form, a draft by a signed link. */
export const previewConfig = ({ siteUrl, secret }: { siteUrl: string; secret: string }) => ({
  enabled: siteUrl !== '',
  config: {
    // Origins, never addresses below one: the admin compares them with a message's origin, and a path would narrow `frame-src` to itself.
    allowedOrigins: siteUrl === '' ? [] : [originOf(siteUrl)],
    handler: (uid: string, { documentId, locale = 'vi', status }: HandlerContext): string | null => {
      const kind = REDIRECT_TARGETS[uid];
      if (!kind || !documentId) return null;
      const query = new URLSearchParams({ kind, documentId, locale });
      if (status !== 'published') query.set('preview', createPreviewToken({ documentId, locale, secret, now: Date.now() }));
      return `${siteUrl}/preview?${query.toString()}`;
    },
  },
});
