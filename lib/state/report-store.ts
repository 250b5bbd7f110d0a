// What the report shows beyond the page's own answer: the names of companies and the facts that the article leaves out.
import { create } from 'zustand';
import { askBackground } from '@/lib/messages/send';
import type { ToldFact } from '@/lib/messages/messages';
import type { FitSummary } from '@/lib/model/fit-view';
import type { PageState } from '@/lib/model/page-state';

/** Facts shown a topic: enough to see what is missing, few enough to be read. */
const FACTS_A_TOPIC = 4;

export interface ReportStore {
  readonly names: ReadonlyMap<string, string>;
  readonly facts: readonly ToldFact[];
  setSummary(summary: FitSummary): void;
  /** Asks for the facts that this page leaves out. */
  follow(page: PageState | null): Promise<void>;
}

let asked = '';

export const useReportStore = create<ReportStore>()((set) => ({
  names: new Map(),
  facts: [],
  setSummary: ({ rows }) => set({ names: new Map(rows.map(({ company, name }) => [company, name])) }),
  async follow(page) {
    const ids = [...new Set((page?.judgement?.leftOut ?? []).flatMap(({ factIds }) => factIds.slice(0, FACTS_A_TOPIC)))];
    const key = ids.join(' ');
    if (key === asked) return;
    asked = key;
    const facts = ids.length === 0 ? [] : await askBackground('describe-facts', { ids }).catch(() => []);
    if (asked === key) set({ facts });
  },
}));
