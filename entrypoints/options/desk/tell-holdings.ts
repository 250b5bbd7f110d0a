// What a file holds, in a few words.
import type { ImportContent } from '@/lib/model/import';
import { formatLedgerAge } from '@/lib/model/format-age';
import { tellToday } from '@/lib/model/tell-today';

const count = (number: number, one: string, many: string): string => `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

export function tellHoldings(content: ImportContent): string {
  if (content.kind === 'facts') return [count(content.facts.length, 'fact', 'facts'), content.companies.length > 0 ? count(content.companies.length, 'new company', 'new companies') : null].filter(Boolean).join(', ');
  if (content.kind === 'ledger') {
    const { title, version, asOf, companies, facts } = content.ledger;
    return `“${title}”, version ${version} of ${formatLedgerAge(asOf, tellToday())}: ${count(companies.length, 'company', 'companies')}, ${count(facts.length, 'fact', 'facts')}`;
  }
  const { title, base, version, add, change, remove, corrections = [] } = content.patch;
  const parts = [add, change, remove];
  // A fact and the source behind it are one thing more, not two.
  const sizes = parts.map(({ sources: _, ...others }) => Object.values(others).reduce((sum, list) => sum + list.length, 0));
  const sources = parts.reduce((sum, part) => sum + part.sources.length, 0);
  return `“${title}”, from version ${base} to ${version}: ${sizes[0]} added, ${sizes[1]} changed, ${sizes[2]} removed${sources > 0 ? `, ${count(sources, 'source', 'sources')}` : ''}${corrections.length > 0 ? `, ${count(corrections.length, 'correction', 'corrections')} to read` : ''}`;
}
