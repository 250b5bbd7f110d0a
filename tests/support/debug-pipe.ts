// A bare line to a Chromium by its debugging pipe, for figures that a driver would spoil: one that attaches itself to every worker
// holds each of them still while it starts.
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { within } from './within';

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

const MAX_WAIT_MS = 60_000;

export interface DebugPipe {
  /** @throws Error where the browser refuses, or does not answer within a minute. */
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>;
  /** Settles with the first event of these names, from now on, that fits. @throws Error where none comes within a minute. */
  waitFor(methods: string | readonly string[], fits: (params: Record<string, unknown>) => boolean): Promise<void>;
  /** Every event of this name, from now on. */
  follow(method: string, told: (params: Record<string, unknown>) => void): void;
  close(): Promise<void>;
}

/** Starts the browser. Messages are JSON, each ended by a zero byte: to it by its handle 3, from it by handle 4. */
export function launchByPipe(executablePath: string, args: readonly string[]): DebugPipe {
  const browser = spawn(executablePath, ['--remote-debugging-pipe', '--no-first-run', '--no-sandbox', '--headless=new', ...args], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const into = browser.stdio[3] as Writable, out = browser.stdio[4] as Readable;
  const waiting = new Map<number, (message: Message) => void>();
  const listening = new Set<(message: Message) => void>();
  let rest = '', last = 0;
  out.setEncoding('utf8').on('data', (data: string) => {
    const parts = (rest + data).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id === undefined) for (const listen of [...listening]) listen(message);
      else waiting.get(message.id)?.(message);
    }
  });
  const send: DebugPipe['send'] = (method, params = {}, sessionId) => {
    const id = ++last;
    const answered = new Promise<Record<string, unknown>>((resolve, reject) => {
      waiting.set(id, ({ result = {}, error }) => { waiting.delete(id); if (error) reject(new Error(`${method}: ${error.message}`)); else resolve(result); });
    });
    into.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    return within(MAX_WAIT_MS, method, answered);
  };
  return {
    send,
    waitFor(methods, fits) {
      const names = [methods].flat();
      let listen: (message: Message) => void = () => undefined;
      const come = new Promise<void>((resolve) => { listen = (message) => { if (message.method !== undefined && names.includes(message.method) && fits(message.params ?? {})) resolve(); }; listening.add(listen); });
      return within(MAX_WAIT_MS, names.join(' or '), come).finally(() => listening.delete(listen));
    },
    follow(method, told) {
      listening.add((message) => { if (message.method === method) told(message.params ?? {}); });
    },
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await send('Browser.close').catch(() => browser.kill());
      await ended;
    },
  };
}
