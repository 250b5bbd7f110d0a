// Words that pass a figure on ("puts it at", "had reported") where those who do it are a company's paper or the company itself.
import type { SentenceReading } from './reading';

/** "The filing puts revenue at #", "@ had reported revenue of #": a paper's own words and the company's are no hearsay. */
export function isOwnTelling({ tokens }: SentenceReading, { from }: SentenceReading['doubts'][number]): boolean {
  const before = tokens[from - 1], [first, second] = [tokens[from]?.word ?? '', tokens[from + 1]?.word];
  return (/^put(?:s|ting)?$/.test(first) && PAPERS.has(before?.word ?? '')) || (first === 'had' && second === 'reported' && (before?.mention ?? -1) >= 0);
}
const PAPERS = new Set(['filing', 'filings', 'prospectus', 'notice', 'papers', '10-k', '10-q', '8-k', 's-1', 'accounts']);
