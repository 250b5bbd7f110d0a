// What the benchmark of the judge is bundled from: the engine with its rules and ledger, and compromise beside it.
export { default as nlp } from 'compromise';
export { createEngine } from '@/lib/engine/engine';
export { splitBlocks } from '@/lib/engine/text/split-blocks';
export { indexLedger } from '@/lib/ledger/index-ledger';
export { bundledLedger, rules } from '@/rules';
