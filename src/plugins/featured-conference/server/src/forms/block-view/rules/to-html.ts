import type { ViewNode } from './view-node';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for any place in HTML, within quotes too. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** Elements that have no end and no content. */
const VOID = new Set(['img', 'br', 'link', 'meta', 'base']);

/** @example toHtml(['p', { part: 'label' }, 'A & B']) // '<p part="label">A &amp; B</p>' */
export const toHtml = (node: ViewNode): string => {
  if (node === null) return '';
  if (typeof node === 'string') return escapeHtml(node);
  const [tag, attributes, ...children] = node;
  const written = Object.entries(attributes).map(([name, value]) => (value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`));
  const start = `<${tag}${written.join('')}>`;
  return VOID.has(tag) ? start : `${start}${children.map(toHtml).join('')}</${tag}>`;
};
