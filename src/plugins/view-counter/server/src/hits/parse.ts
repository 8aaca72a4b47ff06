import { NAVIGATIONS, type Navigation } from '../../../shared/contracts';

/** The body of a hit, its form checked; whether what it names exists is asked later. */
export type HitBody = {
  hitId: Buffer | null;
  /** Singular name of a content type. */
  type: string | null;
  documentId: string | null;
  locale: string | null;
  nav: Navigation;
  /** The browser says that a program drives it (`navigator.webdriver`). */
  automated: boolean;
};

export type ParsedBody = { right: true; body: HitBody } | { right: false; field: string; message: string };

const HEX = /^[0-9a-f]{32}$/i;
const BASE64URL = /^[\w-]{22}$/;

/** In the order they are checked. Documents of an import may have ids of their own making, so the form is wider than Strapi's. */
const NAMES = {
  type: { form: /^[\w-]{1,64}$/, expected: 'the singular name of a content type, such as "article"' },
  documentId: { form: /^[\w-]{1,64}$/, expected: 'a documentId: 1 to 64 letters, digits, "-" or "_"' },
  locale: { form: /^[\w-]{1,30}$/, expected: 'a locale such as "vi"' },
} as const;

const described = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return `${value.length} characters of another form`;
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
};

const wrong = (field: string, expected: string, value: unknown): ParsedBody => ({
  right: false,
  field,
  message: `${field}: expected ${expected}, but got ${described(value)}.`,
});

/** 128 random bits in either of the two ways browsers write them most shortly; null for anything else. */
const hitIdOf = (value: unknown): Buffer | null => {
  if (typeof value !== 'string') return null;
  if (HEX.test(value)) return Buffer.from(value, 'hex');
  return BASE64URL.test(value) ? Buffer.from(value, 'base64url') : null;
};

const navigationOf = (value: unknown): Navigation => NAVIGATIONS.find((navigation) => navigation === value) ?? 'other';

/** A template that has nothing to say writes an empty string. */
const isName = (name: keyof typeof NAMES, value: unknown): value is string | null | undefined =>
  value === undefined || value === null || value === '' || (typeof value === 'string' && NAMES[name].form.test(value));

/**
 * `{ hitId, type?, documentId?, locale?, nav?, auto? }`. Other keys are ignored: a page in a cache may send what a later version of the
 * script no longer knows, and its readers shall count. An unknown `nav` is `other`.
 */
export const parseHitBody = (value: unknown, { withoutHitId = false }: { withoutHitId?: boolean } = {}): ParsedBody => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('body', 'a JSON object', value);
  const given = value as Record<string, unknown>;
  const hitId = withoutHitId ? null : hitIdOf(given.hitId);
  if (!withoutHitId && hitId === null)
    return wrong('hitId', '128 random bits as 32 hexadecimal digits or 22 characters of base64url', given.hitId);
  const { type, documentId, locale } = given;
  if (!isName('type', type)) return wrong('type', NAMES.type.expected, type);
  if (!isName('documentId', documentId)) return wrong('documentId', NAMES.documentId.expected, documentId);
  if (!isName('locale', locale)) return wrong('locale', NAMES.locale.expected, locale);
  const body: HitBody = {
    hitId,
    type: type || null,
    documentId: documentId || null,
    locale: locale || null,
    nav: navigationOf(given.nav),
    automated: given.auto === true || given.auto === 1,
  };
  return { right: true, body };
};

export const parseHitText = (text: string): ParsedBody => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { right: false, field: 'body', message: 'body: expected JSON such as {"hitId": "…", "type": "article", "documentId": "…"}.' };
  }
  return parseHitBody(value);
};
