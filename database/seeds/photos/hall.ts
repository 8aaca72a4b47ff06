import { box, ellipse, HEIGHT, shape, star, WIDTH } from './svg';

export type Colours = { wall: string; floor: string; curtain: string; cloth: string };

const GOLD = '#f4c430';
const FLAG_RED = '#d8232a';
const FLOWERS = ['#e8578a', '#f6a5c0', '#f9e07f', '#ffffff', '#e4572e'];
const STAGE_Y = 760;

const curtainFolds = ({ curtain }: Colours): string =>
  box({ x: 0, y: 0, width: WIDTH, height: STAGE_Y, fill: curtain }) +
  Array.from({ length: 40 }, (_, fold) => box({ x: fold * 40, y: 0, width: 16, height: STAGE_Y, fill: '#000', opacity: 0.08 })).join('');

/** The backdrop of a hall of the State: curtain, flag, banner. Letters are left out, for fonts differ from machine to machine. */
export const backdrop = (colours: Colours): string =>
  [
    curtainFolds(colours),
    box({ x: 90, y: 90, width: 300, height: 200, fill: FLAG_RED }),
    star({ x: 240, y: 192, size: 66, fill: GOLD }),
    box({ x: 460, y: 110, width: 1050, height: 150, fill: FLAG_RED, radius: 6 }),
    ...[0, 1, 2].map((line) => box({ x: 540 + line * 60, y: 138 + line * 36, width: 890 - line * 120, height: 18, fill: GOLD, radius: 9 })),
  ].join('');

export const stage = ({ floor }: Colours): string =>
  box({ x: 0, y: STAGE_Y, width: WIDTH, height: HEIGHT - STAGE_Y, fill: floor }) +
  box({ x: 0, y: STAGE_Y, width: WIDTH, height: 10, fill: '#000', opacity: 0.18 });

export const wall = ({ wall: paint, floor }: Colours): string =>
  box({ x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: paint }) + box({ x: 0, y: 900, width: WIDTH, height: HEIGHT - 900, fill: floor });

/** A vase; (x, y) is the middle of its foot. */
export const flowers = ({ x, y, size }: { x: number; y: number; size: number }): string =>
  shape(
    `M${x - size * 0.3} ${y} L${x + size * 0.3} ${y} L${x + size * 0.45} ${y - size * 0.6} L${x - size * 0.45} ${y - size * 0.6} Z`,
    '#d9c7a3',
  ) +
  Array.from({ length: 15 }, (_, flower) => {
    const angle = flower * 2.4;
    const reach = size * 0.16 * Math.sqrt(flower);
    const at = { x: x + reach * Math.cos(angle), y: y - size * 0.95 + reach * 0.75 * Math.sin(angle) };
    return ellipse({ ...at, rx: size * 0.17, fill: FLOWERS[flower % FLOWERS.length] ?? GOLD });
  }).join('');

/** A wooden rostrum with the emblem's star; (x, y) is the middle of its top. */
export const rostrum = ({ x, y }: { x: number; y: number }): string =>
  [
    shape(`M${x - 190} ${y} L${x + 190} ${y} L${x + 165} ${y + 70} L${x - 165} ${y + 70} Z`, '#8a5a30'),
    shape(`M${x - 165} ${y + 70} L${x + 165} ${y + 70} L${x + 135} ${HEIGHT} L${x - 135} ${HEIGHT} Z`, '#6e4524'),
    ellipse({ x, y: y + 200, rx: 66, fill: FLAG_RED }),
    star({ x, y: y + 202, size: 44, fill: GOLD }),
    box({ x: x - 4, y: y - 90, width: 8, height: 92, fill: '#2b2b2b' }),
    ellipse({ x, y: y - 96, rx: 12, ry: 18, fill: '#2b2b2b' }),
    flowers({ x: x - 110, y: y + 6, size: 84 }),
  ].join('');

/** The long table of those who chair, with name plates. */
export const longTable = ({ y, cloth }: { y: number; cloth: string }): string =>
  box({ x: 100, y, width: 1400, height: 46, fill: '#fdf6e3' }) +
  box({ x: 120, y: y + 46, width: 1360, height: HEIGHT - y, fill: cloth }) +
  [330, 800, 1270].map((x) => shape(`M${x - 80} ${y} L${x + 80} ${y} L${x + 66} ${y - 44} L${x - 66} ${y - 44} Z`, '#ffffff')).join('');
