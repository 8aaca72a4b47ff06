import { aoDai, GREY, member, repeat, shirt, suit } from './cast';
import { backdrop, flowers, longTable, rostrum, stage, wall, type Colours } from './hall';
import { bust, honoured, listener, standing, type Figure } from './people';
import { box, picture, place } from './svg';

const LEADER = suit('#1f3a5f', GREY);
const CHAIRMAN = suit('#2d2f38');
const RED_HALL: Colours = { wall: '#efe6d2', floor: '#a9743f', curtain: '#9e1b24', cloth: '#1f5c4a' };
const BLUE_HALL: Colours = { wall: '#e6edf1', floor: '#8d6b4a', curtain: '#23466e', cloth: '#7a1f2b' };
const GREEN_HALL: Colours = { wall: '#eef0e2', floor: '#b08a55', curtain: '#2c6650', cloth: '#21456b' };

const rows = (): string =>
  repeat(3, (row) =>
    repeat(8 - row, (seat) =>
      place(listener(member(seat * 3 + row)), { x: 110 + row * 60 + seat * (200 + row * 28), y: 700 + row * 150, scale: 0.8 + row * 0.35 }),
    ),
  );

const hall = (): string =>
  picture(
    backdrop(RED_HALL) +
      stage(RED_HALL) +
      place(rostrum({ x: 0, y: 0 }), { x: 1290, y: 560, scale: 0.55 }) +
      place(bust(LEADER), { x: 1290, y: 580, scale: 0.55 }) +
      flowers({ x: 220, y: 780, size: 150 }) +
      rows(),
  );

const presidium = (): string =>
  picture(
    backdrop(BLUE_HALL) +
      stage(BLUE_HALL) +
      [LEADER, CHAIRMAN, aoDai('#6a3d8f')]
        .map((figure, index) => place(bust(figure), { x: 330 + index * 470, y: 770, scale: 1.25 }))
        .join('') +
      longTable({ y: 750, cloth: BLUE_HALL.cloth }) +
      [565, 1035].map((x) => flowers({ x, y: 756, size: 110 })).join(''),
  );

const speaker = (colours: Colours, figure: Figure, x: number): string =>
  picture(
    backdrop(colours) +
      stage(colours) +
      flowers({ x: x > 800 ? 260 : 1350, y: 900, size: 190 }) +
      place(bust(figure), { x, y: 690, scale: 1.45 }) +
      rostrum({ x, y: 660 }),
  );

const awarding = (colours: Colours, presenters: Figure[], recipients: Figure[]): string => {
  const people = [...presenters.map(standing), ...recipients.map(honoured)];
  const step = 1400 / people.length;
  const drawn = people.map((person, index) => place(person, { x: 100 + step / 2 + index * step, y: 700, scale: 0.98 }));
  return picture(
    wall(colours) +
      backdrop(colours) +
      stage(colours) +
      drawn.join('') +
      box({ x: 0, y: 1000, width: 1600, height: 67, fill: '#000', opacity: 0.12 }),
  );
};

/** One drawing for each photo of the page, in its order. */
export const CONFERENCE_SCENES: readonly (() => string)[] = [
  hall,
  presidium,
  () => speaker(GREEN_HALL, shirt('#2f74c0'), 520),
  () => speaker(RED_HALL, aoDai('#20786f'), 1010),
  () => speaker(BLUE_HALL, aoDai('#b03060'), 560),
  () => speaker(GREEN_HALL, LEADER, 1040),
  () => speaker(RED_HALL, CHAIRMAN, 800),
  () => awarding(BLUE_HALL, [CHAIRMAN], [aoDai('#c2554d'), shirt('#dfe8ee'), suit('#4a4f58'), aoDai('#3a7ca5')]),
  () => awarding(RED_HALL, [LEADER, CHAIRMAN], [shirt('#e6e2d3'), aoDai('#2f7d6b'), suit('#5b4636', GREY), shirt('#9fc1d8')]),
  () =>
    awarding(
      GREEN_HALL,
      [aoDai('#8c2f7b')],
      [shirt('#f1efe6', GREY), aoDai('#d08c2f'), shirt('#7fa8c9'), suit('#39424e'), aoDai('#a8324a')],
    ),
];
