// The page's side of the desk: questions go to the worker, answers come back as promises. A cancelled desk is ended on the spot,
// and a new one is started at the next question.
import type { DeskCall, ImportDesk, OnProgress } from '@/lib/model/import-desk';
import type { DeskMessage } from './desk-letters';

interface Waiting {
  resolve(answer: unknown): void;
  reject(fault: Error): void;
}

const CALLS = ['read', 'isMoved', 'plan', 'summarise', 'rows', 'leave', 'foresee', 'keep', 'history', 'compare', 'restore', 'dismissNotice', 'write'] as const satisfies readonly DeskCall[];

export function callDesk(onProgress: OnProgress): { readonly desk: ImportDesk; cancel(): void } {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function end(reason: string): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  function hear({ data }: MessageEvent<DeskMessage>): void {
    if ('done' in data) {
      onProgress(data.done, data.words);
      return;
    }
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('fault' in data) one?.reject(new Error(data.fault));
    else one?.resolve(data.answer);
  }

  function start(): Worker {
    const made = new Worker(new URL('./serve-desk.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', hear);
    // A file too large for this machine's memory ends the worker, not the page.
    made.addEventListener('error', () => end('The import ran out of room. Nothing has changed.'));
    return made;
  }

  const ask = (call: DeskCall) => (...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, call, args });
    });

  const desk = Object.fromEntries(CALLS.map((call) => [call, ask(call)])) as unknown as ImportDesk;
  return { desk, cancel: () => end('cancelled') };
}
