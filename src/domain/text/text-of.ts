/** A stored value as text: '' where there is none or it is no text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
