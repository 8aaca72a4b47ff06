import type { Figure } from './people';

const BLACK = '#1d1a1a';
export const GREY = '#6b6763';
const SKIN = ['#e3b58f', '#d9a77f', '#c9946c'] as const;

export const suit = (coat: string, hair = BLACK): Figure => ({ coat, hair, skin: SKIN[1], dress: 'suit' });
export const shirt = (coat: string, hair = BLACK): Figure => ({ coat, hair, skin: SKIN[2], dress: 'shirt' });
export const aoDai = (coat: string): Figure => ({ coat, hair: BLACK, skin: SKIN[0], dress: 'aoDai', longHair: true });

const CROWD: readonly Figure[] = [
  shirt('#e9eef2'),
  aoDai('#a8324a'),
  suit('#39424e'),
  shirt('#9fc1d8', GREY),
  aoDai('#2f7d6b'),
  shirt('#f1efe6'),
  suit('#5b4636', GREY),
];

/** One of the people who are in most pictures. */
export const member = (index: number): Figure => CROWD[index % CROWD.length] ?? suit('#1f3a5f', GREY);

export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
