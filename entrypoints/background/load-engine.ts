// The judge, built from rules/ at the first question: compiling takes a while, and many a start only answers a badge.
import { createEngine, type Engine } from '@/lib/engine/engine';
import { rules } from '@/rules/index';

let engine: Engine | null = null;

export function loadEngine(): Engine {
  engine ??= createEngine(rules);
  return engine;
}
