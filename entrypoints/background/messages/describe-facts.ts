// Answers the report: facts of the ledger in a reader's words. Those that it no longer has are left out.
import { cardFactOf } from '@/lib/ledger/describe-fact';
import type { ToldFact } from '@/lib/messages/messages';
import { openScoring } from '../write-fit';

export async function describeFacts({ ids }: { ids: string[] }): Promise<ToldFact[]> {
  const { words } = await openScoring();
  return ids.flatMap((id) => {
    const fact = words.index.facts.get(id);
    return fact ? [{ id, company: words.index.companies.get(fact.company)?.name ?? fact.company, fact: cardFactOf(fact, words) }] : [];
  });
}
