// The desk at work: one question at a time comes in by name, its progress and its answer go out under the same number.
import type { DeskCall } from '@/lib/model/import-desk';
import { createDesk } from './create-desk';
import type { DeskMessage, DeskQuestion } from './desk-letters';

const desk = createDesk();
const tell = (message: DeskMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
  const { id, call, args } = data;
  const answer = desk[call as DeskCall] as (...given: unknown[]) => Promise<unknown>;
  answer((done: number, words: string) => tell({ id, done, words }), ...args).then(
    (found) => tell({ id, answer: found }),
    (fault: unknown) => tell({ id, fault: fault instanceof Error ? fault.message : String(fault) }),
  );
});
