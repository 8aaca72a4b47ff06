import type { Block, BlockAnswer } from '../../../../../shared/block';
import { describeBlock } from '../../block-view/rules/describe-block';
import { describeImage } from '../../block-view/rules/describe-image';
import { describeMedia } from '../../block-view/rules/describe-media';
import { describeWhen } from '../../block-view/rules/describe-when';
import { STYLE } from '../../block-view/rules/style';
import { toHtml } from '../../block-view/rules/to-html';
import type { ViewElement, ViewNode } from '../../block-view/rules/view-node';
import { chooseWords, WORDS } from '../../block-view/rules/words';

/** The frame is as tall as the site makes it: the image takes what the text leaves. */
const OWN_STYLE = `body{margin:0}main[part~=frame]{min-height:100vh}section{border-radius:0}`;

type Place = {
  /** The address of a file, as the page may name it. */
  address: (url: string) => string;
  /** Where programs ask how to embed this page; null: nowhere. */
  discovery: string | null;
  isPreview: boolean;
};

type Page = { html: string; css: string; images: string[] };

/** Only what a browser may follow from a page: a path of this host, or an address of the web. */
const followable = (url: string | null): string | null => (url !== null && /^(\/(?!\/)|https?:\/\/)/i.test(url) ? url : null);

const walk = (node: ViewNode): ViewElement[] =>
  node === null || typeof node === 'string' ? [] : [node, ...node.slice(2).flatMap((child) => walk(child as ViewNode))];

/** A policy without inline styles allows them in the page's own sheet alone. */
const focusRules = (block: ViewElement): string => {
  const points = walk(block).map(([, attributes]) => attributes['data-focus']);
  const known = [...new Set(points)].filter((point) => /^[\d.]+% [\d.]+%$/.test(String(point)));
  return known.map((point) => `[data-focus="${point}"]{object-position:${point}}`).join('');
};

const imagesOf = (block: ViewElement): string[] =>
  walk(block).flatMap(([tag, { src }]) => (tag === 'img' && typeof src === 'string' ? [src] : []));

const document = ({ lang, head, css, body }: { lang: string; head: ViewNode[]; css: string; body: ViewElement }): string => {
  const shared: ViewNode[] = [
    ['meta', { charset: 'utf-8' }],
    ['meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['meta', { name: 'robots', content: 'noindex' }],
  ];
  // The sheet is ours and holds no sign of HTML; as text it would be escaped.
  return `<!doctype html><html lang="${lang}"><head>${[...shared, ...head].map(toHtml).join('')}<style>${css}</style></head>${toHtml(body)}</html>`;
};

const describe = (data: Block, { meta, address }: Pick<BlockAnswer, 'meta'> & Pick<Place, 'address'>): ViewElement =>
  describeBlock(data, {
    words: chooseWords(WORDS, [meta.requestedLocale, meta.servedLocale]),
    level: 1,
    sizes: '(min-width: 52rem) 60vw, 100vw',
    file: (url) => followable(address(url)),
    page: (_, { url }) => followable(url),
    pieces: { describeImage, describeMedia, describeWhen },
  });

/**
 * The block as a page of its own, for a frame: no script, the looks of the web component. With nothing to show an empty page whose body says
 * `data-empty`. Links leave the frame; those of a preview, which stands in the admin, open beside it.
 */
export const renderPage = ({ data, meta }: BlockAnswer, { address, discovery, isPreview }: Place): Page => {
  const words = chooseWords(WORDS, [meta.requestedLocale, meta.servedLocale]);
  const { lang } = words;
  if (data === null) {
    const head: ViewNode[] = [['title', {}, words.featured]];
    return { html: document({ lang, head, css: OWN_STYLE, body: ['body', { 'data-empty': '' }] }), css: OWN_STYLE, images: [] };
  }
  const block = describe(data, { meta, address });
  const css = `${STYLE.replaceAll('\n', '')}${OWN_STYLE}${focusRules(block)}`;
  const head: ViewNode[] = [
    ['title', {}, data.headline],
    ['base', { target: isPreview ? '_blank' : '_top' }],
    discovery === null ? null : ['link', { rel: 'alternate', type: 'application/json+oembed', href: discovery, title: data.headline }],
  ];
  const body: ViewElement = ['body', {}, ['main', { part: 'frame' }, block]];
  return { html: document({ lang, head, css, body }), css, images: imagesOf(block) };
};
