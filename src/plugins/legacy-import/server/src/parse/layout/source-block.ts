import type { BlockRole, PageImage } from '../legacy-page';

/** One block as it stands in the page, before any rule has judged it. Saved text and HTML both become a list of these. */
export type SourceBlock = {
  /** NFC, white space collapsed. */
  text: string;
  image: PageImage | null;
  /** What the markup itself says (HTML only); null in saved text. */
  hint: BlockRole | null;
  /** Right after an image or the trace of one ("![]()", an alt text, a file name). */
  afterPhoto: boolean;
  /** Padded with blanks or right-aligned, as bylines are. */
  right: boolean;
  /** Centred or italic as a whole, as captions are. */
  styled: boolean;
  /** Bold as a whole, as headings and leads are. */
  strong: boolean;
  /** An item of a list (HTML): bullets belong to the prose. */
  listed: boolean;
};

export const createSourceBlock = (text: string, more: Partial<SourceBlock> = {}): SourceBlock => ({
  text,
  image: null,
  hint: null,
  afterPhoto: false,
  right: false,
  styled: false,
  strong: false,
  listed: false,
  ...more,
});
