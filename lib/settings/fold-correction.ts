// One correction laid on those that the reader has made: what they say of a mark adds up, the last word on each thing counts. And what
// of it the settings carry, where every page and the judge look. Pure.
import type { Correction, RightPick } from '@/lib/model/own-entries';
import { MAX_CORRECTIONS } from '@/lib/model/own-entries';
import type { Settings } from '@/lib/model/settings';
import type { Verdict } from '@/lib/model/verdict';

/** What the reader says is right; with none of them the mark goes. */
export interface Said {
  readonly verdict?: Verdict;
  readonly company?: RightPick;
  readonly metric?: RightPick;
}

/** The mark as the judge has it, and where it was corrected. */
export type Corrected = Omit<Correction, 'verdict' | 'rightCompany' | 'rightMetric'>;

/** Another company or metric is judged anew: a verdict that was given before was given to something else. */
function addUp(before: Correction | undefined, { verdict, company, metric }: Said): Pick<Correction, 'verdict' | 'rightCompany' | 'rightMetric'> {
  if (verdict) return { verdict, rightCompany: before?.rightCompany ?? null, rightMetric: before?.rightMetric ?? null };
  return { verdict: null, rightCompany: company ?? (metric && before?.rightCompany) ?? null, rightMetric: metric ?? (company && before?.rightMetric) ?? null };
}

export function foldCorrection(corrections: readonly Correction[], mark: Corrected, said: Said): Correction[] {
  const before = corrections.find(({ key }) => key === mark.key);
  const others = corrections.filter(({ key }) => key !== mark.key);
  const sum = addUp(before, said);
  // Said to be what the judge has it as: nothing is corrected about that any more.
  const rightCompany = sum.rightCompany?.id === mark.company ? null : sum.rightCompany;
  const rightMetric = sum.rightMetric?.id === mark.metric ? null : sum.rightMetric;
  const isTakenBack = (said.company ?? said.metric) !== undefined && !rightCompany && !rightMetric;
  if (isTakenBack) return others;
  return [...others, { ...mark, was: before?.was ?? mark.was, verdict: sum.verdict, rightCompany, rightMetric }].slice(-MAX_CORRECTIONS);
}

/** The settings with what is now said of one mark: it goes, is judged otherwise, or is as the judge has it. */
export function carryCorrection(settings: Settings, key: string, entry: Correction | undefined): Settings {
  const dismissed = settings.dismissed.filter((one) => one !== key);
  const corrected = settings.corrected.filter((one) => one.key !== key);
  if (!entry) return { ...settings, dismissed, corrected };
  const { verdict, rightCompany, rightMetric } = entry;
  if (!verdict && !rightCompany && !rightMetric) return { ...settings, dismissed: [...dismissed, key].slice(-MAX_CORRECTIONS), corrected };
  const carried = { key, ...(verdict ? { verdict } : {}), ...(rightCompany ? { company: rightCompany.id } : {}), ...(rightMetric ? { metric: rightMetric.id } : {}) };
  return { ...settings, dismissed, corrected: [...corrected, carried].slice(-MAX_CORRECTIONS) };
}
