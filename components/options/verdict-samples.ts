// A few words for each verdict, to show its mark on. Written by us; no claim of anybody.
import type { Verdict } from '@/lib/model/verdict';

export const VERDICTS_IN_WORDS: readonly { readonly verdict: Verdict; readonly sample: string }[] = [
  { verdict: 'filed', sample: 'revenue of $215.9 billion' },
  { verdict: 'reported', sample: 'valued at $800 billion' },
  { verdict: 'ambition', sample: 'a million GPUs by 2030' },
  { verdict: 'stale', sample: '100,000 GPUs in Memphis' },
  { verdict: 'conflict', sample: '$2 billion a month' },
  { verdict: 'hype', sample: 'the next Nvidia' },
  { verdict: 'opinion', sample: 'could be worth $3 trillion' },
  { verdict: 'unsourced', sample: '40,000 new jobs' },
];
