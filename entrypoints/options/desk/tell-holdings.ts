// What a file holds, in a few words.
import { countWords } from '@/lib/model/count-words';
import type { ImportContent } from '@/lib/model/import';
import { formatLedgerAge } from '@/lib/model/format-age';
import { tellToday } from '@/lib/model/tell-today';

export function tellHoldings(content: ImportContent): string {
  if (content.kind === 'facts') return [countWords(content.facts.length, 'fact'), content.companies.length > 0 ? countWords(content.companies.length, 'new company', 'new companies') : null].filter(Boolean).join(', ');
  if (content.kind === 'ledger') {
    const { title, version, asOf, companies, facts } = content.ledger;
    return `“${title}”, version ${version} of ${formatLedgerAge(asOf, tellToday())}: ${countWords(companies.length, 'company', 'companies')}, ${countWords(facts.length, 'fact')}`;
  }
  const { title, base, version, add, change, remove, corrections = [] } = content.patch;
  const parts = [add, change, remove];
  // A fact and the source behind it are one thing more, not two.
  const sizes = parts.map(({ sources: _, ...others }) => Object.values(others).reduce((sum, list) => sum + list.length, 0));
  const sources = parts.reduce((sum, part) => sum + part.sources.length, 0);
  return `“${title}”, from version ${base} to ${version}: ${sizes[0]} added, ${sizes[1]} changed, ${sizes[2]} removed${sources > 0 ? `, ${countWords(sources, 'source')}` : ''}${corrections.length > 0 ? `, ${countWords(corrections.length, 'correction')} to read` : ''}`;
}
