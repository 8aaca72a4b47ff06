import { BlocksRenderer } from '@strapi/blocks-react-renderer';
import { createElement, type ComponentProps, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sanitizeHtml from 'sanitize-html';

type Content = ComponentProps<typeof BlocksRenderer>['content'];
type ImageProps = {
  image: { url: string; name?: string; alternativeText?: string | null; caption?: string | null; width?: number; height?: number };
};
type Node = { type: string; children: unknown[] } & Record<string, unknown>;

/**
 * Strapi blocks as HTML that is safe to put into a page. The renderer is Strapi's own, so that a frontend which renders `blocks`
 * itself gets the same; what no editor of Strapi's can have written is left out.
 *
 * @example renderBlocks([{ type: 'paragraph', children: [{ type: 'text', text: 'Xin chào' }] }]) // '<p>Xin chào</p>'
 */
export const renderBlocks = (blocks: unknown[]): string => {
  const content = keepKnown(blocks, MAX_DEPTH) as Content;
  return sanitizeHtml(renderToStaticMarkup(createElement(BlocksRenderer, { content, blocks: { image: BlockImage } })), SANITIZER);
};

/** Deeper than any list an editor can indent; the depth of stored JSON is not ours to choose. */
const MAX_DEPTH = 12;

const KNOWN_TYPES = new Set(['paragraph', 'heading', 'quote', 'code', 'list', 'list-item', 'link', 'image']);

/** The renderer throws on a node without children and logs every type it does not know. */
const keepKnown = (nodes: unknown[], depth: number): unknown[] =>
  nodes.flatMap((node): unknown[] => {
    if (isText(node)) return [node];
    if (!isNode(node) || depth === 0 || (node.type === 'image' && !isRecord(node.image))) return [];
    const children = keepKnown(node.children, depth - 1);
    return [{ ...node, children }];
  });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (node: unknown): boolean => isRecord(node) && node.type === 'text' && typeof node.text === 'string';

const isNode = (node: unknown): node is Node =>
  isRecord(node) && typeof node.type === 'string' && KNOWN_TYPES.has(node.type) && Array.isArray(node.children);

/** Strapi fills the alternative text with the file's name, which says nothing to a reader. */
const BlockImage = ({ image }: ImageProps): ReactElement => {
  const alt = image.alternativeText && image.alternativeText !== image.name ? image.alternativeText : '';
  const picture = createElement('img', { src: image.url, alt, width: image.width, height: image.height });
  return createElement('figure', null, picture, image.caption ? createElement('figcaption', null, image.caption) : null);
};

const isExternal = (href: string | undefined): boolean => /^https?:/i.test(href ?? '');

const SANITIZER: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'code',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'u',
    'del',
    'a',
    'figure',
    'figcaption',
    'img',
  ],
  allowedAttributes: { a: ['href', 'rel'], img: ['src', 'alt', 'width', 'height'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href }) => ({
      tagName,
      attribs: { ...(href === undefined ? {} : { href }), ...(isExternal(href) ? { rel: 'noopener' } : {}) },
    }),
  },
};
