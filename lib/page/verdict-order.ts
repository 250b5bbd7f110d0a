// Which mark lies on top where two overlap: the one that a reader would least like to miss.
import type { Verdict } from '@/lib/model/verdict';

export const VERDICTS_BY_WEIGHT: readonly Verdict[] = ['opinion', 'unsourced', 'filed', 'reported', 'hype', 'ambition', 'stale', 'conflict'];
