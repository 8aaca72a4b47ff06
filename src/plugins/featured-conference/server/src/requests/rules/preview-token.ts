import { createHmac, timingSafeEqual } from 'node:crypto';

/** Long enough to look at a block in the admin, too short to be passed on. */
const TTL_MS = 15 * 60 * 1000;

/** Which part of the portal a link shows, in which language. */
type Target = { entry: string; locale: string };

/** The entry of the block itself. */
export const BLOCK_ENTRY = 'block';

/** Its name keeps these tokens apart from others that the same secret signs. */
const sign = (secret: string, payload: string): string =>
  createHmac('sha256', secret).update(`featured-conference.preview.${payload}`).digest('base64url');

/** A token that shows drafts of one entry in one language for 15 minutes: `<entry>.<locale>.<expiry, ms>.<HMAC-SHA256>`. */
export const createPreviewToken = ({ entry, locale, secret, now }: Target & { secret: string; now: Date }): string => {
  const payload = `${entry}.${locale}.${now.getTime() + TTL_MS}`;
  return `${payload}.${sign(secret, payload)}`;
};

/** What a token shows, or null when it is forged, malformed or expired. Without a secret anybody could sign: then no token is valid. */
export const readPreviewToken = ({ token, secret, now }: { token: string; secret: string; now: Date }): Target | null => {
  const [entry, locale, expiry, signature, ...rest] = token.split('.');
  if (!secret || !entry || !locale || !expiry || !signature || rest.length > 0) return null;
  const expected = Buffer.from(sign(secret, `${entry}.${locale}.${expiry}`));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return Number(expiry) > now.getTime() ? { entry, locale } : null;
};
