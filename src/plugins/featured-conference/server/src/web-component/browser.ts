import type { Block, BlockAnswer } from '../../../shared/block';
import type { BlockTools, Pieces } from '../forms/block-view/rules/describe-block';
import type { ViewElement } from '../forms/block-view/rules/view-node';
import type { WORDS, Words } from '../forms/block-view/rules/words';

/** Types of the browser are no part of this program; these are the few that the component needs. */
export type Made = {
  setAttribute(name: string, value: string): void;
  style: { objectPosition: string };
  append(...children: (Made | string)[]): void;
  replaceChildren(...children: Made[]): void;
};

export type Host = {
  hidden: boolean;
  isConnected: boolean;
  clientWidth: number;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  attachShadow(init: { mode: 'open' }): Made & { adoptedStyleSheets: object[] };
  dispatchEvent(event: object): boolean;
};

export type Browser = {
  HTMLElement: new () => Host;
  CSSStyleSheet: new () => { replaceSync(css: string): void };
  CustomEvent: new (name: string, init: { detail: unknown; bubbles: boolean; composed: boolean }) => object;
  document: { createElement(tag: string): Made; baseURI: string };
};

/** What the component shows, besides the answer. */
export type View = {
  describeBlock: (block: Block, tools: BlockTools) => ViewElement;
  pieces: Pieces;
  words: typeof WORDS;
  chooseWords: (words: typeof WORDS, locales: (string | null)[]) => Words;
};

export type Shown = BlockAnswer & { data: Block };
