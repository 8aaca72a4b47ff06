import { normalizeLine } from '../../../../../../domain/text/normalize';
import type { BlockRole, PageImage } from '../legacy-page';
import { alignOf, BLOCKS, claimedRole, isChromeElement, isHidden, SKIPPED } from './element-hints';
import { type DomElement, type DomNode, isElement, TEXT } from './dom';
import { readMetaLine } from '../facts/meta-line';

/** A run of text between block borders, or an image. Line breaks of the source `<br>` are kept as "\n". */
export type FlatBlock = {
  text: string;
  image: PageImage | null;
  claim: BlockRole | null;
  chrome: boolean;
  tag: string;
  align: 'right' | 'center' | 'left' | null;
  italic: boolean;
  bold: boolean;
  /** The innermost table, to tell a caption in the row below a photo. */
  table: DomNode | null;
  element: DomNode;
};

type State = Omit<FlatBlock, 'text' | 'image'>;
type Work = { node: DomNode; state: State } | { leave: State; br?: boolean };
type Run = { text: string; state: State; letters: number; italic: number; bold: number };

const SMALLEST_IMAGE = 48;

/**
 * A tree as a flat list of blocks, in reading order. Iterative: depth costs no stack. Scripts, controls, hidden elements, event handlers and
 * addresses other than http(s) and relative ones never come through.
 */
export const flatten = (root: DomElement): FlatBlock[] => {
  const blocks: FlatBlock[] = [];
  let run: Run | null = null;
  const flush = (): void => {
    if (run) blocks.push(...toBlocks(run));
    run = null;
  };
  const work: Work[] = [{ node: root, state: rootState(root) }];
  for (let item = work.pop(); item; item = work.pop()) {
    if ('leave' in item) {
      flush();
      continue;
    }
    const { node, state } = item;
    if (node.nodeType === TEXT) run = addText(run, node.nodeValue ?? '', state);
    if (!isElement(node) || isDropped(node)) continue;
    if (node.localName === 'br') {
      run = addText(run, '\n', state, true);
      continue;
    }
    if (node.localName === 'img') {
      flush();
      const image = readImage(node);
      if (image) blocks.push({ ...state, text: '', image, claim: null, element: node });
      continue;
    }
    const own = childState(node, state);
    const parts = BLOCKS.has(node.localName) || isOwnMeta(node);
    if (parts) {
      flush();
      work.push({ leave: own });
    }
    pushChildren(work, node, own);
  }
  flush();
  return blocks;
};

const rootState = (root: DomElement): State => ({
  claim: null,
  chrome: false,
  tag: root.localName,
  align: null,
  italic: false,
  bold: false,
  table: null,
  element: root,
});

/** The home image's larger copy is hidden, but its caption is the page's own. */
const isDropped = (element: DomElement): boolean =>
  SKIPPED.has(element.localName) || (isHidden(element) && element.getAttribute('id') !== 'imgpreview');

const childState = (element: DomElement, parent: State): State => {
  const tag = element.localName;
  const block = BLOCKS.has(tag);
  return {
    claim: claimedRole(element) ?? (block && tag !== 'p' && tag !== 'div' ? null : parent.claim),
    chrome: parent.chrome || isChromeElement(element),
    tag: block ? tag : parent.tag,
    align: (block ? alignOf(element) : null) ?? parent.align,
    italic:
      parent.italic ||
      tag === 'i' ||
      tag === 'em' ||
      tag === 'cite' ||
      /font-style\s*:\s*italic/i.test(element.getAttribute('style') ?? ''),
    bold:
      parent.bold ||
      tag === 'b' ||
      tag === 'strong' ||
      /^h[1-6]$/.test(tag) ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? ''),
    table: tag === 'table' ? element : parent.table,
    element: block ? element : parent.element,
  };
};

/** Views or a date in a `<span>` of their own are a block of their own. */
const isOwnMeta = (element: DomElement): boolean => {
  if (element.localName !== 'span' && element.localName !== 'time' && element.localName !== 'small') return false;
  const only = element.firstChild;
  return (
    only?.nodeType === TEXT &&
    only.nextSibling === null &&
    (only.nodeValue ?? '').length <= 60 &&
    readMetaLine(normalizeLine(only.nodeValue ?? '')) !== null
  );
};

const pushChildren = (work: Work[], element: DomElement, state: State): void => {
  const children: Work[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) children.push({ node: child, state });
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child) work.push(child);
  }
};

const addText = (run: Run | null, text: string, state: State, isBreak = false): Run => {
  const letters = isBreak ? 0 : text.replace(/[\s\u00A0\u200B]+/g, '').length;
  const plain = isBreak ? text : text.replace(/[\r\n\t]+/g, ' ');
  const from = run ?? { text: '', state, letters: 0, italic: 0, bold: 0 };
  const claimed = from.letters === 0 && letters > 0 ? state : from.state;
  return {
    text: from.text + plain,
    state: claimed,
    letters: from.letters + letters,
    italic: from.italic + (state.italic ? letters : 0),
    bold: from.bold + (state.bold ? letters : 0),
  };
};

/** One `<br>` stays inside a block, two or more part it. */
const toBlocks = (run: Run): FlatBlock[] =>
  run.text
    .split(/\n(?:[\s\u00A0\u200B]*\n)+/u)
    .map((part) =>
      part
        .split('\n')
        .map(normalizeLine)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((text) => text !== '')
    .map((text) => ({
      ...run.state,
      text,
      image: null,
      italic: run.letters > 0 && run.italic === run.letters,
      bold: run.letters > 0 && run.bold === run.letters,
    }));

/** Photos only: icons and spacers are dropped; addresses other than http(s) and relative ones are not kept. */
const readImage = (element: DomElement): PageImage | null => {
  const sizes = ['width', 'height'].map((name) => Number.parseInt(element.getAttribute(name) ?? '', 10));
  if (sizes.some((size) => size > 0 && size < SMALLEST_IMAGE)) return null;
  const address = (element.getAttribute('data-src') ?? element.getAttribute('data-original') ?? element.getAttribute('src') ?? '').trim();
  const alt = normalizeLine(element.getAttribute('alt') ?? '');
  return { url: isSafeAddress(address) ? address : null, alt: alt === '' ? null : alt };
};

const isSafeAddress = (address: string): boolean =>
  address !== '' &&
  address.length <= 2000 &&
  (/^https?:\/\//i.test(address) || !/^[\s\u0000-\u0020]*[a-z][a-z0-9+.\u0000-\u0020-]*:/i.test(address));
