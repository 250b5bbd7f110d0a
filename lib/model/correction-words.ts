// What a reader may say is wrong with a mark, and what they have said, in words. Apart from the schema, so that the card loads no
// validator.
import type { Correction, CorrectionKind } from './own-entries';
import { VERDICT_WORDS } from './verdict-words';

export const CORRECTION_WORDS: Readonly<Record<CorrectionKind, string>> = { 'wrong-company': 'Wrong company', 'wrong-metric': 'Wrong kind of figure', 'not-a-claim': 'Not a claim', 'wrong-verdict': 'Wrong verdict' };

/** "Wrong company: AMD instead of NVIDIA", without a full stop at its end; where nothing is right instead, the mark that went. */
export function tellCorrection({ kind, was, verdict, rightCompany, rightMetric }: Pick<Correction, 'kind' | 'was' | 'verdict' | 'rightCompany' | 'rightMetric'>): string {
  const said = [
    rightCompany ? `${CORRECTION_WORDS['wrong-company']}: ${rightCompany.name} instead of ${rightCompany.was}` : [],
    rightMetric ? `${CORRECTION_WORDS['wrong-metric']}: ${rightMetric.name} instead of ${rightMetric.was}` : [],
    verdict ? `${CORRECTION_WORDS['wrong-verdict']}: “${VERDICT_WORDS[verdict]}” instead of “${VERDICT_WORDS[was]}”` : [],
  ].flat();
  return said.length > 0 ? said.join('. ') : `${CORRECTION_WORDS[kind]}: no longer marked as “${VERDICT_WORDS[was]}”`;
}
