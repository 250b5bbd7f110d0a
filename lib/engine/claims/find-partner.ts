// Whom an investment went to, where the words name somebody that no ledger tracks.
import type { MetricRule } from '../../model/rule';
import { plainOf } from '../text/plain';
import type { SentenceReading } from './reading';

const PUT_INTO = /^\s(?:(?:of|worth of)\s(?:stock|equity|shares)\s)?(?:in|into)\s(?:(?:the\s)?(?:[a-z-]+\s){0,2})([A-ZÀ][A-Za-zÀàª]{2,})/;
const NO_PARTNER = /^(?:Series|Class|Project|Phase|January|February|March|April|May|June|July|August|September|October|November|December|Texas|Memphis|America|Europe|Asia|India|China|Japan|Taiwan|Arizona|Tennessee|Mississippi|Fiscal)$/;

/** Somebody untracked whom an investment went to: "invested # in Nokia". */
export function partnerOf(reading: SentenceReading, at: number, rule: MetricRule): string | null {
  if (rule.id !== 'investment') return null;
  const end = reading.tokens[at]?.end ?? 0;
  const found = PUT_INTO.exec(plainOf(reading.text).slice(end));
  const from = end + (found?.[0].length ?? 0) - (found?.[1]?.length ?? 0);
  return found?.[1] && !NO_PARTNER.test(found[1]) && !reading.mentions.some((m) => m.start <= from && from < m.end) ? found[1].toLowerCase() : null;
}
