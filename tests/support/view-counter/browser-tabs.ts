import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ensureChromium } from '../chromium';
import { CHROME } from './hits-over-http';

/**
 * Chromium with real tabs. Playwright keeps every page visible, has no back/forward cache and no prerendering: just what a counter of views
 * has to be tested with. So this speaks to Chromium's own protocol, over a pipe.
 */
export type Tabs = {
  open(url: string, options?: { background?: boolean }): Promise<Tab>;
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  close(): Promise<void>;
};

export type Tab = {
  /** The value of an expression in the page, awaited there. */
  evaluate<Value = unknown>(expression: string): Promise<Value>;
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** Brings the tab to the front; the one that was there is hidden. */
  show(): Promise<void>;
};

/** A reader's browser: it does not call itself headless, nor driven by a program. */
const argumentsOf = (profile: string): string[] => [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync', '--disable-component-update'],
  ...['--disable-background-networking', '--disable-blink-features=AutomationControlled', '--remote-debugging-pipe'],
  `--user-data-dir=${profile}`,
  `--user-agent=${CHROME}`,
];

type Message = { id?: number; result?: unknown; error?: { message: string } };
type Send = <Result>(method: string, params?: object, sessionId?: string) => Promise<Result>;

/** Messages are JSON, each ended by a NUL. */
const createProtocol = (child: ChildProcess): Send => {
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (message: Message) => void>();
  let rest = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = `${rest}${chunk}`.split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as never);
      });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
};

type Evaluated = { result: { value?: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } };

/** Attached when it is first spoken to: Chromium prerenders nothing in a tab that is being watched. */
const createTab = (send: Send, targetId: string): Tab => {
  let attached: Promise<{ sessionId: string }> | null = null;
  const sendToTab = async <Result>(method: string, params?: object): Promise<Result> => {
    attached ??= send('Target.attachToTarget', { targetId, flatten: true });
    return send(method, params, (await attached).sessionId);
  };
  return {
    send: sendToTab,
    show: async () => {
      await send('Target.activateTarget', { targetId });
    },
    evaluate: async <Value>(expression: string) => {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails: failed } = await sendToTab<Evaluated>('Runtime.evaluate', params);
      if (failed) throw new Error(failed.exception?.description ?? failed.text);
      return result.value as Value;
    },
  };
};

export const launchTabs = (): Tabs => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'dinh-chromium-'));
  const child = spawn(ensureChromium(), argumentsOf(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const send = createProtocol(child);
  return {
    send,
    open: async (url, { background = false } = {}) => {
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url, background });
      return createTab(send, targetId);
    },
    close: async () => {
      const ended = once(child, 'exit');
      await send('Browser.close');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
};
