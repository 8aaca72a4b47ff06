import { Presets, SingleBar } from 'cli-progress';
import { addMark, paceOf, type Mark, type Pace } from '../desk/rules/pace';

export type Progress = { step(done: number, label: string): void; stop(): void };

type Options = { stream: NodeJS.WritableStream; total: number; now?: () => number };

const LONGEST_LABEL = 48;
/** Between two lines where there is no terminal to draw on. */
const BETWEEN_LINES_MS = 15_000;

/** How far an import is, how fast it goes and how long it will take: a bar on a terminal, else a line every now and then. */
export const startProgress = ({ stream, total, now = Date.now }: Options): Progress => {
  const isTerminal = 'isTTY' in stream && stream.isTTY === true;
  const show = isTerminal ? createBar(stream, total) : createLines({ stream, total, now });
  let marks: readonly Mark[] = addMark([], { at: now(), done: 0 });
  return {
    step: (done, label) => {
      marks = addMark(marks, { at: now(), done });
      show.step(done, { label, pace: paceOf(marks, total) });
    },
    stop: show.stop,
  };
};

type Shown = { label: string; pace: Pace };
type Show = { step(done: number, shown: Shown): void; stop(): void };

const createBar = (stream: NodeJS.WritableStream, total: number): Show => {
  const bar = new SingleBar({ stream, format: '{bar} {value}/{total} {pace} {label}', hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0, { label: '', pace: '' });
  return {
    step: (done, { label, pace }) => {
      bar.update(done, { label: shorten(label), pace: paceWords(pace) });
    },
    stop: () => {
      bar.stop();
    },
  };
};

const createLines = ({ stream, total, now }: Required<Options>): Show => {
  let last = now();
  return {
    step: (done, { pace }) => {
      if (now() - last < BETWEEN_LINES_MS) return;
      last = now();
      stream.write(`${done} of ${total} pages  ${paceWords(pace)}\n`);
    },
    stop: () => undefined,
  };
};

const shorten = (label: string): string => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label);

/** @example paceWords({ rate: 8.25, secondsLeft: 3_700 }) // '8.3 pages/s, 1 h 2 min left' */
export const paceWords = ({ rate, secondsLeft }: Pace): string =>
  rate === null || secondsLeft === null
    ? ''
    : `${rate >= 100 ? Math.round(rate) : rate.toFixed(1)} pages/s, ${timeWords(secondsLeft)} left`;

const timeWords = (seconds: number): string => {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
