import type { PinInput } from '../../../shared/contracts';

type Refusal = { path: string; message: string };

const textOf = (path: unknown): string => (Array.isArray(path) ? path.map(String).join('.') : typeof path === 'string' ? path : '');

const isError = (value: unknown): value is { path?: unknown; message: string } =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';

const refusalsIn = (details: unknown): Refusal[] => {
  const errors = (details as { errors?: unknown } | null | undefined)?.errors;
  if (!Array.isArray(errors)) return [];
  return errors.filter(isError).map(({ path, message }) => ({ path: textOf(path), message }));
};

/** `overrides.0.headline` → `words.vi.headline`: the form knows words by their language. */
const fieldOf = (path: string, { overrides }: PinInput): string => {
  const [name = '', index = '', part = ''] = path.split('.');
  if (name !== 'overrides') return name;
  return `words.${overrides[Number(index)]?.language ?? ''}.${part === '' || part === 'language' ? 'headline' : part}`;
};

/** What the server said about each field of a pin that it refused. */
export const refusalsByField = (details: unknown, input: PinInput): Record<string, string> =>
  Object.fromEntries(refusalsIn(details).map(({ path, message }) => [fieldOf(path, input), message]));
