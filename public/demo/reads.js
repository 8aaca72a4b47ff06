// @ts-check
import { h } from './dom.js';

/**
 * The script that counts this view, as any site embeds it; without a document the site alone is counted. It fills the elements with
 * `data-reads` when the server has answered.
 *
 * @param {{ type: string; documentId: string; locale: string }} [page]
 */
export const countPage = (page) =>
  h('script', {
    async: true,
    src: '/api/reads/reader.js',
    'data-type': page?.type,
    'data-document-id': page?.documentId,
    'data-locale': page?.locale,
  });
