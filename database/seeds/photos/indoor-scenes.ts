import { aoDai, member, repeat, shirt } from './cast';
import { backdrop, flowers, longTable, rostrum, stage, wall, type Colours } from './hall';
import { bust, honoured, listener, standing, type Figure } from './people';
import { box, ellipse, HEIGHT, place, shape, star, WIDTH } from './svg';

type Draw = (variant: number) => string;

const HALLS: readonly Colours[] = [
  { wall: '#efe6d2', floor: '#a9743f', curtain: '#9e1b24', cloth: '#1f5c4a' },
  { wall: '#e6edf1', floor: '#8d6b4a', curtain: '#23466e', cloth: '#7a1f2b' },
  { wall: '#eef0e2', floor: '#b08a55', curtain: '#2c6650', cloth: '#21456b' },
];
const hallOf = (variant: number): Colours =>
  HALLS[variant % HALLS.length] ?? { wall: '#efe6d2', floor: '#a9743f', curtain: '#9e1b24', cloth: '#1f5c4a' };

const audience = (variant: number): string =>
  repeat(3, (row) =>
    repeat(7 - row, (seat) =>
      place(listener(member(seat * 2 + row + variant)), {
        x: 130 + row * 70 + seat * (226 + row * 30),
        y: 720 + row * 140,
        scale: 0.85 + row * 0.35,
      }),
    ),
  );

export const assembly: Draw = (variant) =>
  backdrop(hallOf(variant)) + stage(hallOf(variant)) + flowers({ x: 240 + (variant % 3) * 80, y: 790, size: 150 }) + audience(variant);

export const speech = (figure: Figure, variant: number): string =>
  backdrop(hallOf(variant)) +
  stage(hallOf(variant)) +
  flowers({ x: variant % 2 === 0 ? 320 : 1290, y: 900, size: 180 }) +
  place(bust(figure), { x: 800, y: 690, scale: 1.45 }) +
  rostrum({ x: 800, y: 660 });

export const presidium = (figures: readonly Figure[], variant: number): string =>
  backdrop(hallOf(variant)) +
  stage(hallOf(variant)) +
  figures.map((figure, index) => place(bust(figure), { x: 300 + (1000 * (index + 0.5)) / figures.length, y: 770, scale: 1.2 })).join('') +
  longTable({ y: 750, cloth: hallOf(variant).cloth }) +
  flowers({ x: 800, y: 756, size: 90 });

export const awarding = (presenters: readonly Figure[], recipients: number, variant: number): string => {
  const drawn = [...presenters.map(standing), ...Array.from({ length: recipients }, (_, index) => honoured(member(index + variant)))];
  const step = 1400 / drawn.length;
  return (
    backdrop(hallOf(variant)) +
    stage(hallOf(variant)) +
    drawn.map((person, index) => place(person, { x: 100 + step * (index + 0.5), y: 690, scale: 0.95 })).join('')
  );
};

/** The one-stop counter of a commune. */
export const counter: Draw = (variant) =>
  wall(hallOf(variant + 1)) +
  repeat(4, (window) => {
    const x = 210 + window * 395;
    return (
      box({ x: x - 165, y: 250, width: 330, height: 66, fill: '#2d6e9e', radius: 6 }) +
      box({ x: x - 110, y: 272, width: 220, height: 20, fill: '#ffffff', radius: 10 }) +
      place(bust(window % 2 === 0 ? aoDai('#f4f6f7') : shirt('#9fc1d8')), { x, y: 660, scale: 0.85 }) +
      box({ x: x + 40, y: 540, width: 110, height: 76, fill: '#2b3440', radius: 6 })
    );
  }) +
  box({ x: 0, y: 640, width: WIDTH, height: 40, fill: '#c98f52' }) +
  box({ x: 0, y: 680, width: WIDTH, height: 200, fill: '#e8d3b0' }) +
  repeat(4, (visitor) => place(listener(member(visitor + variant)), { x: 300 + visitor * 330, y: 900, scale: 1.1 }));

export const clinic: Draw = (variant) =>
  box({ x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: '#e8f3f1' }) +
  box({ x: 0, y: 860, width: WIDTH, height: HEIGHT - 860, fill: '#bcd3cd' }) +
  box({ x: 690, y: 130, width: 220, height: 220, fill: '#ffffff', radius: 20 }) +
  box({ x: 776, y: 160, width: 48, height: 160, fill: '#d8232a' }) +
  box({ x: 720, y: 216, width: 160, height: 48, fill: '#d8232a' }) +
  place(bust(shirt('#ffffff')), { x: 560, y: 740, scale: 1.25 }) +
  place(bust(member(variant)), { x: 1060, y: 740, scale: 1.25 }) +
  box({ x: 330, y: 740, width: 960, height: 44, fill: '#c98f52' }) +
  box({ x: 370, y: 784, width: 880, height: 160, fill: '#e8d3b0' }) +
  ellipse({ x: 800, y: 722, rx: 46, ry: 18, fill: '#8fb7c9' });

export const classroom: Draw = (variant) =>
  box({ x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: '#f5ecd4' }) +
  box({ x: 280, y: 140, width: 1040, height: 380, fill: '#2d5a45', radius: 10 }) +
  repeat(4, (line) => box({ x: 360, y: 200 + line * 70, width: 620 - line * 90, height: 14, fill: '#e8efe6', radius: 7 })) +
  place(standing(aoDai('#6a3d8f')), { x: 1150, y: 560, scale: 0.9 }) +
  repeat(3, (row) =>
    repeat(6, (seat) =>
      place(listener(seat % 2 === 0 ? shirt('#f4f6f7') : { ...member(1), coat: '#f4f6f7' }), {
        x: 190 + seat * 245 + (variant % 3) * 14,
        y: 760 + row * 110,
        scale: 0.66 + row * 0.18,
      }),
    ),
  );

/** People around screens: a course in digital skills. */
export const training: Draw = (variant) =>
  wall(hallOf(variant)) +
  box({ x: 520, y: 110, width: 560, height: 330, fill: '#2b3440', radius: 12 }) +
  box({ x: 545, y: 135, width: 510, height: 280, fill: '#dfeefb' }) +
  repeat(4, (line) =>
    box({ x: 590, y: 180 + line * 54, width: 360 - line * 50, height: 22, fill: line === 0 ? '#d8232a' : '#6f9ec4', radius: 11 }),
  ) +
  repeat(2, (row) =>
    repeat(5, (seat) => {
      const [x, y] = [190 + seat * 300 + row * 30, 700 + row * 200];
      return (
        place(listener(member(seat + row + variant)), { x, y, scale: 0.95 }) +
        box({ x: x - 70, y: y - 190, width: 140, height: 88, fill: '#39424e', radius: 6 }) +
        box({ x: x - 60, y: y - 180, width: 120, height: 68, fill: '#a9d3ee' })
      );
    }),
  );

/** Somebody who speaks with citizens around a table. */
export const reception: Draw = (variant) =>
  wall(hallOf(variant)) +
  box({ x: 560, y: 150, width: 480, height: 180, fill: '#d8232a' }) +
  star({ x: 800, y: 245, size: 62, fill: '#f4c430' }) +
  repeat(4, (seat) => place(bust(member(seat + variant)), { x: 260 + seat * 360, y: 690, scale: 1.05 })) +
  shape('M180 700 L1420 700 L1540 880 L60 880 Z', '#8a5a30') +
  repeat(5, (sheet) => box({ x: 330 + sheet * 220, y: 740, width: 90, height: 60, fill: '#fbf8ee' })) +
  place(listener(member(variant + 4)), { x: 640, y: 970, scale: 1.2 }) +
  place(listener(member(variant + 5)), { x: 980, y: 970, scale: 1.2 });

export const library: Draw = (variant) =>
  box({ x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: '#efe2c6' }) +
  repeat(
    3,
    (shelf) =>
      box({ x: 120, y: 180 + shelf * 190, width: 1360, height: 16, fill: '#7c5230' }) +
      repeat(34, (book) => {
        const height = 100 + ((book * 37 + shelf * 11 + variant * 5) % 46);
        return box({
          x: 136 + book * 39,
          y: 180 + shelf * 190 - height,
          width: 30,
          height,
          fill: ['#9e1b24', '#23466e', '#2c6650', '#c98f52', '#6a3d8f'][(book + shelf) % 5] ?? '#9e1b24',
        });
      }),
  ) +
  repeat(4, (reader) => place(listener(member(reader + variant)), { x: 330 + reader * 320, y: 860, scale: 1.1 }));

export const portrait = (figure: Figure): string =>
  box({ x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: '#dbe4ea' }) +
  ellipse({ x: 800, y: 560, rx: 560, ry: 520, fill: '#c6d3dc' }) +
  place(bust(figure), { x: 800, y: 990, scale: 2.7 });

/** No country's and no unit's emblem: a house's roof over a river, in a ring. */
export const emblem = (): string =>
  box({ x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: '#ffffff' }) +
  ellipse({ x: 800, y: 533, rx: 480, fill: '#9e1b24' }) +
  ellipse({ x: 800, y: 533, rx: 430, fill: '#fbf4df' }) +
  shape('M470 520 L800 260 L1130 520 L1060 520 L800 320 L540 520 Z', '#9e1b24') +
  repeat(4, (post) => box({ x: 590 + post * 130, y: 500, width: 30, height: 130, fill: '#7c5230' })) +
  repeat(3, (wave) =>
    shape(`M450 ${690 + wave * 64} q87 -50 175 0 t175 0 t175 0 t175 0 v26 q-87 50 -175 0 t-175 0 t-175 0 t-175 0 Z`, '#2d6e9e'),
  ) +
  star({ x: 800, y: 440, size: 54, fill: '#f4c430' });
