// The reader called a mark wrong: kept with its sentence for the options, and in the settings by its key, where every page sees it.
import type { Sender } from '@/lib/messages/receive';
import type { Claim } from '@/lib/model/claim';
import { claimKey, findKey } from '@/lib/model/claim-key';
import { type CorrectedBefore, type Correction, type CorrectionKind, keepAround, type RightPick } from '@/lib/model/own-entries';
import { tellToday } from '@/lib/model/tell-today';
import { verdictSchema } from '@/lib/model/verdict';
import { carryCorrection, foldCorrection, type Said } from '@/lib/settings/fold-correction';
import { updateOwnEntries } from '@/lib/settings/own-entries';
import { updateSettings } from '@/lib/settings/update-settings';
import { rules } from '@/rules/index';
import { loadLedger } from '../load-ledger';

export interface CorrectionBody {
  readonly claim: Claim;
  readonly kind: CorrectionKind;
  /** The id of the company, metric or verdict that is right; null takes the mark away. */
  readonly right: string | null;
}

const words = new Map(rules.metrics.map(({ id, label }) => [id, label]));
const pick = (names: { get(id: string): string | undefined }, id: string, was: string | null): RightPick | null => {
  const name = names.get(id);
  return name === undefined ? null : { id, name, was: (was === null ? undefined : names.get(was)) ?? was ?? 'no figure' };
};

/** Null where the answer names nothing that is known here: the ledger was replaced under the open card. */
async function readAnswer({ claim, kind, right }: CorrectionBody, { company, metric }: Pick<Claim, 'company' | 'metric'>): Promise<Said | null> {
  if (right === null || kind === 'not-a-claim') return {};
  if (kind === 'wrong-verdict') {
    const verdict = verdictSchema.safeParse(right).data;
    return verdict && verdict !== claim.verdict ? { verdict } : null;
  }
  if (kind === 'wrong-metric') {
    const picked = pick(words, right, metric);
    return picked && { metric: picked };
  }
  const { companies } = await loadLedger();
  const picked = pick({ get: (id) => companies.get(id)?.name }, right, company);
  return picked && { company: picked };
}

export async function correctClaim(body: CorrectionBody, { tab }: Sender): Promise<CorrectedBefore | null> {
  const { claim, kind } = body;
  const { company, metric } = claim.asJudged ?? claim;
  const said = await readAnswer(body, { company, metric });
  if (!said) return null;
  const mark = { kind, was: claim.verdict, quote: claim.quote.slice(0, 2_000), around: keepAround(claim.around), company, metric, page: { title: tab?.title?.slice(0, 1_000) ?? null, url: tab?.url?.slice(0, 4_000) ?? null }, madeOn: tellToday() };
  let [key, before]: [string, Correction | null] = [claimKey(claim), null];
  const { corrections } = await updateOwnEntries((own) => {
    // What was said of it before adds up with this.
    key = findKey(claim, (known) => own.corrections.some((one) => one.key === known)) ?? key;
    before = own.corrections.find((one) => one.key === key) ?? null;
    return { ...own, corrections: foldCorrection(own.corrections, { ...mark, key }, said) };
  });
  await updateSettings((settings) => carryCorrection(settings, key, corrections.find((one) => one.key === key)));
  return { key, before };
}
