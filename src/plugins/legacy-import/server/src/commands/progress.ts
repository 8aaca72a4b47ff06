import { Presets, SingleBar } from 'cli-progress';
import { addMark, paceOf, type Mark, type Pace } from '../desk/rules/pace';

/** `total`: where it is known only on the way. */
export type Progress = { step(done: number, label: string, total?: number): void; stop(): void };

type Options = { stream: NodeJS.WritableStream; total: number | null; now?: () => number };

const LONGEST_LABEL = 48;
/** Between two lines where there is no terminal to draw on. */
const BETWEEN_LINES_MS = 15_000;

/** How far an import is, how fast it goes and how long it will take: a bar on a terminal, else a line every now and then. */
export const startProgress = ({ stream, total, now = Date.now }: Options): Progress => {
  const isTerminal = 'isTTY' in stream && stream.isTTY === true;
  const show = isTerminal ? createBar(stream, total ?? 0) : createLines(stream, now);
  let marks: readonly Mark[] = addMark([], { at: now(), done: 0 });
  return {
    step: (done, label, known) => {
      marks = addMark(marks, { at: now(), done });
      const all = known ?? total ?? done;
      show.step(done, { label, total: all, pace: paceOf(marks, all) });
    },
    stop: show.stop,
  };
};

type Shown = { label: string; total: number; pace: Pace };
type Show = { step(done: number, shown: Shown): void; stop(): void };

const createBar = (stream: NodeJS.WritableStream, total: number): Show => {
  const bar = new SingleBar({ stream, format: '{bar} {value}/{total} {pace} {label}', hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0, { label: '', pace: '' });
  return {
    step: (done, { label, total: all, pace }) => {
      bar.setTotal(all);
      bar.update(done, { label: shorten(label), pace: paceWords(pace) });
    },
    stop: () => {
      bar.stop();
    },
  };
};

const createLines = (stream: NodeJS.WritableStream, now: () => number): Show => {
  let last = now();
  return {
    step: (done, { pace, total }) => {
      if (now() - last < BETWEEN_LINES_MS) return;
      last = now();
      stream.write(`${done} of ${total}  ${paceWords(pace)}\n`);
    },
    stop: () => undefined,
  };
};

const shorten = (label: string): string => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label);

/** @example paceWords({ rate: 8.25, secondsLeft: 3_700 }) // '8.3 a second, 1 h 2 min left' */
export const paceWords = ({ rate, secondsLeft }: Pace): string =>
  rate === null || secondsLeft === null
    ? ''
    : `${rate >= 100 ? Math.round(rate) : rate.toFixed(1)} a second, ${timeWords(secondsLeft)} left`;

const timeWords = (seconds: number): string => {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
