export type Encoding = 'br' | 'gzip';

/** RFC 9110, 12.5.3: 1 where nothing is said of the weight; a weight that cannot be read counts as 0. */
const weightOf = (parameters: readonly string[]): number => {
  const written = parameters.map((text) => text.trim()).find((text) => /^q\s*=/i.test(text));
  if (written === undefined) return 1;
  const weight = Number(written.slice(written.indexOf('=') + 1));
  return Number.isFinite(weight) ? weight : 0;
};

/** The heavier one of those we have, br before gzip; null: as it is. */
export const chooseEncoding = (accept: string | undefined): Encoding | null => {
  if (!accept) return null;
  const weights = new Map<string, number>();
  for (const part of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';');
    weights.set(name.trim(), weightOf(parameters));
  }
  const weight = (name: Encoding): number => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gzip] = [weight('br'), weight('gzip')];
  if (br <= 0 && gzip <= 0) return null;
  return br >= gzip ? 'br' : 'gzip';
};

const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b|image\/svg\+xml)/i;

/** Below this a packet carries it either way. */
const MIN_BYTES = 1_024;

export const isWorthCompressing = (contentType: string, bytes: number): boolean => bytes >= MIN_BYTES && COMPRESSIBLE.test(contentType);
