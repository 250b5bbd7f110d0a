// How much changes, in the words that stand at a company, at the tab and beside the button: facts are counted, their sources apart.
import { countWords } from '@/lib/model/count-words';

/** "2 changes, 1 source": the first that there is, or both. */
export const takenWords = ({ changes, sources }: { readonly changes: number; readonly sources: number }): string => [changes > 0 || sources === 0 ? countWords(changes, 'change') : null, sources > 0 ? countWords(sources, 'source') : null].filter(Boolean).join(', ');

/** The same of a company's rows; where the reader looks at nothing but what is superseded, that. */
export const groupWords = (group: { readonly count: number; readonly changes: number; readonly sources: number }): string => (group.changes + group.sources === 0 ? `${group.count.toLocaleString('en-US')} superseded` : takenWords(group));
