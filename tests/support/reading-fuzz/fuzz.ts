import { createRandom } from '../view-counter/readers';
import { anyRequest, type FuzzRequest, type Known } from './random-request';
import { sendRaw, type RawAnswer } from './send-raw';

type Finding = { because: string; request: FuzzRequest; answer: string };
type FuzzReport = { findings: Finding[]; statuses: Record<number, number> };

const INSIDE = /node_modules|SQLITE_|syntax error|\bselect\b.+\bfrom\b|at Object\./i;

/** The router's word for a method that it does not know. */
const NOT_IMPLEMENTED = 501;

const judge = ({ status, text }: RawAnswer, secrets: readonly string[]): string | null => {
  if (status >= 500 && status !== NOT_IMPLEMENTED) return 'a fault of the server';
  if (status === 0) return 'no answer';
  if (secrets.some((secret) => text.includes(secret))) return 'what nobody may read';
  return INSIDE.test(text) ? 'something of the inside' : null;
};

/** So many requests, several at once; the same ones for the same seed. */
export const fuzz = async (
  port: number,
  { seed, requests, known, secrets }: { seed: number; requests: number; known: Known; secrets: readonly string[] },
): Promise<FuzzReport> => {
  const random = createRandom(seed);
  const report: FuzzReport = { findings: [], statuses: {} };
  let left = requests;
  const send = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const request = anyRequest(random, known);
      const answer = await sendRaw(port, request);
      report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
      const because = judge(answer, secrets);
      if (because !== null) report.findings.push({ because, request, answer: answer.text.slice(0, 2_000) });
    }
  };
  await Promise.all(Array.from({ length: 8 }, send));
  return report;
};
