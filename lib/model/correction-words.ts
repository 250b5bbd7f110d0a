// What a reader may say is wrong with a mark, in words. Apart from the schema, so that the card loads no validator.
import type { CorrectionKind } from './own-entries';

export const CORRECTION_WORDS: Readonly<Record<CorrectionKind, string>> = { 'wrong-company': 'Wrong company', 'wrong-metric': 'Wrong kind of figure', 'not-a-claim': 'Not a claim', 'wrong-verdict': 'Wrong verdict' };
