// What a companyfacts file holds of followed metrics and the ledger does not take, counted by reason. A figure is one metric in one unit
// over one period, or on one day.
import { countWords } from '../../../model/count-words';

export type Reason = 'form' | 'period' | 'day' | 'toDate';
export interface LeftOut {
  readonly figures: ReadonlyMap<Reason, ReadonlySet<string>>;
  add(reason: Reason, figure: string): void;
}

export function createLeftOut(): LeftOut {
  const figures = new Map<Reason, Set<string>>();
  return {
    figures,
    add(reason, figure) {
      const set = figures.get(reason);
      if (set) set.add(figure);
      else figures.set(reason, new Set([figure]));
    },
  };
}

export const countFigures = (count: number): string => countWords(count, 'figure');

/** Each reason with its count, "" where nothing was left out. `isYearGuessed` where no whole year shows the fiscal calendar. */
export function tellLeftOut({ figures }: LeftOut, isYearGuessed: boolean): string {
  const words: Readonly<Record<Reason, string>> = {
    period: `over days that are no quarter, half or year of the fiscal year${isYearGuessed ? ', which is taken to end in December because the file has no whole year' : ''}`,
    day: 'of a day on which no report ends',
    toDate: 'of the year to date, because the quarter itself is filed',
    form: 'from other papers than quarterly and annual reports',
  };
  return (Object.keys(words) as Reason[]).flatMap((reason) => { const count = figures.get(reason)?.size ?? 0; return count === 0 ? [] : [`${countFigures(count)} ${words[reason]}`]; }).join('; ');
}
