import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startListening, type ListeningProcess } from '../listening-process';
import { ROOT } from '../test-environment';

const PROGRAM = path.join(ROOT, 'tests', 'support', 'front-door', 'bare-koa.mjs');

/** Bare Koa in a process of its own, which sends this answer from memory; `folder` is the test's. */
export const startKoa = (answer: { headers: Record<string, string>; body: string }, folder: string): Promise<ListeningProcess> => {
  const file = path.join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify(answer));
  return startListening(['--max-semi-space-size=64', PROGRAM, file]);
};
