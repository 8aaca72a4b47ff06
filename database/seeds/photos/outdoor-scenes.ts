import { aoDai, member, repeat, shirt } from './cast';
import {
  EVENING,
  flagpole,
  ground,
  MORNING,
  mountains,
  NIGHT,
  NOON,
  office,
  palm,
  RAIN,
  ridge,
  river,
  sky,
  stiltHouse,
  terraces,
  tree,
  type Light,
} from './landscape';
import { honoured, standing, type Figure } from './people';
import { box, ellipse, HEIGHT, place, shape, WIDTH } from './svg';

/** `variant` moves hills, people and colours, so that no two pictures are alike. */
type Draw = (variant: number) => string;

const LIGHTS: readonly Light[] = [MORNING, NOON, EVENING];
const lightOf = (variant: number): Light => LIGHTS[variant % LIGHTS.length] ?? MORNING;

/** People side by side, their feet at about y + 276 × scale. */
const row = ({
  people,
  y,
  scale = 0.8,
  from = 260,
  to = 1340,
}: {
  people: readonly Figure[];
  y: number;
  scale?: number;
  from?: number;
  to?: number;
}): string =>
  people.map((figure, index) => place(standing(figure), { x: from + ((to - from) * (index + 0.5)) / people.length, y, scale })).join('');

const crowd = (count: number, variant: number): Figure[] => Array.from({ length: count }, (_, index) => member(index + variant));

const RIPE = ['#d9b23c', '#e3c24f', '#cfa535'];
const GREEN = ['#6ea84a', '#7fb957', '#5d9a41'];

export const field: Draw = (variant) =>
  sky(lightOf(variant)) +
  mountains(variant) +
  terraces(variant % 2 === 0 ? RIPE : GREEN, variant) +
  row({ people: crowd(2 + (variant % 3), variant), y: 800, scale: 0.5, from: 620, to: 980 });

export const harvest: Draw = (variant) =>
  sky(MORNING) +
  mountains(variant + 2) +
  ground('#d5ae3f', 640) +
  repeat(60, (sheaf) => shape(`M${(sheaf * 97 + variant * 31) % WIDTH} ${700 + ((sheaf * 53) % 330)} l14 -46 l14 46 Z`, '#b88a26')) +
  box({ x: 640, y: 640, width: 330, height: 150, fill: '#c8452f', radius: 14 }) +
  box({ x: 700, y: 560, width: 130, height: 90, fill: '#dfe8ee', radius: 8 }) +
  [700, 900].map((x) => ellipse({ x, y: 800, rx: 54, fill: '#2b2b2b' })).join('') +
  row({ people: crowd(3, variant), y: 760, scale: 0.62, from: 1000, to: 1420 });

export const bridge: Draw = (variant) =>
  sky(lightOf(variant + 1)) +
  mountains(variant + 4) +
  ground('#7d9a5b', 700) +
  river() +
  box({ x: 0, y: 690, width: WIDTH, height: 54, fill: '#c9c4b8' }) +
  repeat(5, (pier) => box({ x: 150 + pier * 320, y: 744, width: 56, height: 200, fill: '#a8a396' })) +
  repeat(20, (post) => box({ x: 20 + post * 82, y: 630, width: 10, height: 62, fill: '#d95b3a' })) +
  box({ x: 0, y: 626, width: WIDTH, height: 12, fill: '#d95b3a' }) +
  row({ people: crowd(3 + (variant % 2), variant), y: 560, scale: 0.45, from: 520, to: 1080 });

export const road: Draw = (variant) =>
  sky(lightOf(variant)) +
  mountains(variant + 1) +
  ground('#86a960') +
  shape(`M690 640 L860 640 L1360 ${HEIGHT} L260 ${HEIGHT} Z`, '#bdb8ad') +
  repeat(6, (dash) => box({ x: 776 - dash * 3, y: 670 + dash * 66, width: 8 + dash * 4, height: 34, fill: '#f5f1e4' })) +
  repeat(4, (side) => tree({ x: 520 - side * 130, y: 740 + side * 90, size: 150 + side * 46 })) +
  repeat(3, (side) => tree({ x: 1030 + side * 170, y: 750 + side * 96, size: 150 + side * 50, fill: '#3f7d3d' })) +
  row({ people: crowd(2, variant), y: 820, scale: 0.6, from: 660, to: 960 });

export const village: Draw = (variant) =>
  sky(lightOf(variant)) +
  mountains(variant + 3) +
  ground('#8aa860', 650) +
  stiltHouse({ x: 380, y: 790, scale: 0.95 }) +
  stiltHouse({ x: 1190, y: 820, scale: 1.15 }) +
  palm({ x: 700, y: 800, size: 330 }) +
  tree({ x: 930, y: 760, size: 240 }) +
  row({ people: crowd(3, variant), y: 860, scale: 0.58, from: 560, to: 1040 });

export const school: Draw = (variant) =>
  sky(NOON) +
  mountains(variant + 5) +
  ground('#d8c9a4', 700) +
  office({ x: 800, y: 720, floors: 2, wall: '#f3d9a8' }) +
  tree({ x: 170, y: 800, size: 330 }) +
  tree({ x: 1430, y: 800, size: 350, fill: '#b8402f' }) +
  row({
    people: Array.from({ length: 7 }, (_, index) => (index % 2 === 0 ? shirt('#f4f6f7') : aoDai('#f7f7fb'))),
    y: 860,
    scale: 0.52,
    from: 300,
    to: 1300,
  });

export const headquarters: Draw = (variant) =>
  sky(lightOf(variant)) +
  mountains(variant) +
  ground('#c9c4b8', 740) +
  office({ x: 800, y: 760, floors: 2 }) +
  palm({ x: 210, y: 860, size: 420 }) +
  palm({ x: 1400, y: 860, size: 440 }) +
  row({ people: crowd(variant % 4, variant), y: 880, scale: 0.6, from: 500, to: 1100 });

export const flagCeremony: Draw = (variant) =>
  sky(MORNING) +
  mountains(variant + 2) +
  ground('#cdbf9d', 690) +
  flagpole({ x: 800, y: 760, height: 620 }) +
  box({ x: 700, y: 740, width: 200, height: 40, fill: '#b0a58c' }) +
  row({ people: crowd(8, variant), y: 850, scale: 0.56, from: 90, to: 720 }) +
  row({ people: crowd(8, variant + 3), y: 850, scale: 0.56, from: 880, to: 1510 });

export const market: Draw = (variant) =>
  sky(lightOf(variant)) +
  mountains(variant + 6) +
  ground('#b99b72', 650) +
  repeat(4, (stall) => {
    const x = 210 + stall * 390;
    const cloth = ['#c8452f', '#2d6e9e', '#e0a83a', '#3b7d4f'][(stall + variant) % 4] ?? '#c8452f';
    const goods = repeat(6, (piece) =>
      ellipse({ x: x - 120 + piece * 48, y: 776, rx: 24, fill: ['#d9b23c', '#7aa344', '#b5432f'][(piece + stall) % 3] ?? '#d9b23c' }),
    );
    return (
      shape(`M${x - 200} 600 L${x - 150} 500 L${x + 150} 500 L${x + 200} 600 Z`, cloth) +
      box({ x: x - 160, y: 600, width: 10, height: 240, fill: '#6b4a2c' }) +
      box({ x: x + 150, y: 600, width: 10, height: 240, fill: '#6b4a2c' }) +
      box({ x: x - 165, y: 790, width: 330, height: 60, fill: '#8a5a30' }) +
      goods
    );
  }) +
  row({ people: crowd(5, variant), y: 900, scale: 0.62, from: 150, to: 1450 });

export const planting: Draw = (variant) =>
  sky(MORNING) +
  ridge({ y: 620, height: 220, fill: '#6f9470', phase: variant }) +
  ground('#a2774b', 640) +
  repeat(12, (sapling) =>
    tree({ x: 90 + ((sapling * 263 + variant * 40) % 1440), y: 720 + (sapling % 4) * 84, size: 74, fill: '#5da347' }),
  ) +
  row({ people: crowd(5, variant + 1), y: 800, scale: 0.62, from: 280, to: 1320 }) +
  repeat(4, (spade) => box({ x: 420 + spade * 215, y: 720, width: 9, height: 210, fill: '#6b4a2c' }));

export const festival: Draw = (variant) =>
  sky(variant % 2 === 0 ? EVENING : NOON) +
  mountains(variant + 1) +
  ground('#c2a878', 680) +
  stiltHouse({ x: 1320, y: 790, scale: 0.9 }) +
  box({ x: 792, y: 160, width: 16, height: 640, fill: '#8a5a30' }) +
  repeat(9, (ribbon) =>
    shape(
      `M800 180 Q${330 + ribbon * 118} 330 ${240 + ribbon * 140} 470 l14 4 Q${350 + ribbon * 118} 330 806 190 Z`,
      ['#d8232a', '#f4c430', '#2d6e9e', '#3b7d4f'][ribbon % 4] ?? '#d8232a',
    ),
  ) +
  repeat(7, (gong) => {
    const x = 220 + gong * 195;
    return (
      place(standing(member(gong + variant)), { x, y: 820, scale: 0.66 }) +
      ellipse({ x: x + 52, y: 800, rx: 44, fill: '#b8862f' }) +
      ellipse({ x: x + 52, y: 800, rx: 14, fill: '#8c6420' })
    );
  });

export const bonfire: Draw = (variant) =>
  sky(NIGHT) +
  ridge({ y: 560, height: 180, fill: '#1d2440', phase: variant }) +
  ground('#2a2320', 640) +
  ellipse({ x: 800, y: 780, rx: 430, ry: 190, fill: '#f08a2c', opacity: 0.22 }) +
  shape('M800 470 Q900 640 880 760 Q840 850 800 850 Q760 850 720 760 Q700 640 800 470 Z', '#f08a2c') +
  shape('M800 580 Q850 690 838 770 Q820 830 800 830 Q780 830 762 770 Q750 690 800 580 Z', '#ffd257') +
  row({ people: crowd(4, variant), y: 820, scale: 0.66, from: 120, to: 640 }) +
  row({ people: crowd(4, variant + 2), y: 820, scale: 0.66, from: 960, to: 1480 });

export const flood: Draw = (variant) =>
  sky(RAIN) +
  ridge({ y: 560, height: 200, fill: '#62727a', phase: variant }) +
  ground('#8c7a5a', 640) +
  stiltHouse({ x: 400, y: 760, scale: 0.9 }) +
  river('#9a8763') +
  repeat(60, (drop) => box({ x: (drop * 173) % WIDTH, y: (drop * 97) % HEIGHT, width: 3, height: 34, fill: '#eef2f4', opacity: 0.5 })) +
  shape('M880 880 Q1060 960 1260 880 L1220 940 Q1060 985 920 940 Z', '#c8452f') +
  row({ people: crowd(3, variant), y: 850, scale: 0.42, from: 950, to: 1190 });

export const sport: Draw = (variant) =>
  sky(NOON) +
  mountains(variant) +
  ground('#5f9a4a', 640) +
  shape(`M120 ${HEIGHT} L520 660 L1080 660 L1480 ${HEIGHT} Z`, '#6fae55') +
  box({ x: 590, y: 560, width: 420, height: 10, fill: '#ffffff' }) +
  box({ x: 590, y: 560, width: 10, height: 120, fill: '#ffffff' }) +
  box({ x: 1000, y: 560, width: 10, height: 120, fill: '#ffffff' }) +
  row({
    people: Array.from({ length: 6 }, (_, index) => shirt(index % 2 === 0 ? '#c8452f' : '#2d6e9e')),
    y: 800,
    scale: 0.6,
    from: 260,
    to: 1340,
  }) +
  ellipse({ x: 830, y: 990, rx: 26, fill: '#f7f7f2' });

/** Certificates before the village hall. */
export const householdAward: Draw = (variant) =>
  sky(lightOf(variant)) +
  mountains(variant + 2) +
  ground('#c9b88f', 690) +
  stiltHouse({ x: 800, y: 760, scale: 1.5 }) +
  Array.from({ length: 6 }, (_, index) =>
    place((index % 2 === 0 ? honoured : standing)(member(index + variant)), { x: 260 + index * 216, y: 820, scale: 0.74 }),
  ).join('');
