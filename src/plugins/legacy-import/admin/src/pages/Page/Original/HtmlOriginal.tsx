import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Pictures } from '../state/pictures';
import type { Pointed } from '../state/use-pointed';
import { markBlocks, type OriginalBlock } from './mark-html';

type HtmlOriginalProps = {
  label: string;
  content: string;
  blocks: readonly OriginalBlock[];
  pictures: Pictures;
  pointed: Pointed;
  onPoint: (block: number) => void;
};

/**
 * The server has taken scripts, handlers and addresses out. The frame lets no script run all the same, and asks nobody for anything: only
 * pictures from this window's memory are shown.
 */
const HEAD = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src blob:; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<style>
  :root { color-scheme: light; }
  body { margin: 16px; font: 15px/1.6 system-ui, sans-serif; background: #fff; color: #212134; overflow-wrap: anywhere; }
  img { max-width: 100%; height: auto; }
  img:not([src]) { display: none; }
  mark { background: transparent; color: inherit; border-radius: 2px; }
  .pointed { background: #fae7b9; outline: 2px solid #d9822f; }
</style>`;

/** Links would lead out of the frame into this panel. */
const switchLinksOff = (page: Document): void =>
  page.querySelectorAll('a[href], area[href]').forEach((link) => link.removeAttribute('href'));

const showPictures = (page: Document, pictures: Pictures): void =>
  page.querySelectorAll<HTMLImageElement>('img[data-picture]').forEach((image) => {
    void pictures.of(image.dataset['picture'] ?? '').then((address) => {
      if (address !== null) image.src = address;
    });
  });

const showPointed = (page: Document | null | undefined, pointed: Pointed): void => {
  if (!page) return;
  page.querySelectorAll('.pointed').forEach((mark) => mark.classList.remove('pointed'));
  const marks = pointed ? page.querySelectorAll(`[data-block="${pointed.block}"]`) : [];
  marks.forEach((mark) => mark.classList.add('pointed'));
  const [first] = marks;
  const view = page.defaultView;
  if (first && view && pointed?.from === 'blocks')
    view.scrollTo(0, view.scrollY + first.getBoundingClientRect().top - view.innerHeight / 3);
};

/** The old page as a page. `allow-same-origin` without `allow-scripts`: this panel may mark places in it, nothing in it may do anything. */
export const HtmlOriginal = ({ label, content, blocks, pictures, pointed, onPoint }: HtmlOriginalProps) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(pointed);
  latest.current = pointed;
  const html = useMemo(() => HEAD + content, [content]);

  const prepare = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page?.body) return;
    switchLinksOff(page);
    showPictures(page, pictures);
    markBlocks(page.body, blocks);
    page.body.addEventListener('click', ({ target }) => {
      const block = (target as Element | null)?.closest<HTMLElement>('[data-block]')?.dataset['block'];
      if (block !== undefined) onPoint(Number(block));
    });
    showPointed(page, latest.current);
  }, [blocks, pictures, onPoint]);

  useEffect(() => showPointed(frame.current?.contentDocument, pointed), [pointed]);
  return (
    <iframe
      ref={frame}
      title={label}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={prepare}
      style={{ width: '100%', height: '100%', border: 0, display: 'block', background: '#fff' }}
    />
  );
};
