// The judge, built from rules/ at the first question: compiling takes a while, and many a start only answers a badge.
// Its second reader (compromise) loads only when there is somebody to accuse.
import { createEngine, type Engine } from '@/lib/engine/engine';
import { rules } from '@/rules/index';

let engine: Engine | null = null;
let careful: Promise<Engine> | null = null;

export function loadEngine(): Engine {
  engine ??= createEngine(rules);
  return engine;
}

/** The judge with its second reader, which every accusation must pass. */
export function loadCarefulEngine(): Promise<Engine> {
  careful ??= import('@/lib/engine/claims/read-verbs').then(({ readsAsFact }) => createEngine(rules, readsAsFact));
  return careful;
}
