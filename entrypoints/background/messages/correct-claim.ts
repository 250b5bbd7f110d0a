// The reader called a mark wrong: kept with its sentence for the options, and in the settings by its key, where every page sees it.
import type { Sender } from '@/lib/messages/receive';
import type { Claim } from '@/lib/model/claim';
import { MAX_CORRECTIONS, type CorrectionKind } from '@/lib/model/own-entries';
import type { Verdict } from '@/lib/model/verdict';
import { claimKey } from '@/lib/page/anchor';
import { updateOwnEntries } from '@/lib/settings/own-entries';
import { updateSettings } from '@/lib/settings/update-settings';
import { tellToday } from '@/lib/model/tell-today';

export interface CorrectionBody {
  readonly claim: Claim;
  readonly kind: CorrectionKind;
  readonly verdict: Verdict | null;
}

export async function correctClaim({ claim, kind, verdict }: CorrectionBody, { tab }: Sender): Promise<null> {
  const key = claimKey(claim);
  const { company, metric, quote } = claim;
  const entry = { key, kind, verdict, was: claim.verdict, quote: quote.slice(0, 2_000), company, metric, page: { title: tab?.title?.slice(0, 1_000) ?? null, url: tab?.url?.slice(0, 4_000) ?? null }, madeOn: tellToday() };
  await updateOwnEntries((own) => ({ ...own, corrections: [...own.corrections.filter((one) => one.key !== key), entry].slice(-MAX_CORRECTIONS) }));
  await updateSettings((settings) => ({
    ...settings,
    dismissed: verdict === null ? [...settings.dismissed.filter((one) => one !== key), key].slice(-MAX_CORRECTIONS) : settings.dismissed.filter((one) => one !== key),
    corrected: verdict === null ? settings.corrected.filter((one) => one.key !== key) : [...settings.corrected.filter((one) => one.key !== key), { key, verdict }].slice(-MAX_CORRECTIONS),
  }));
  return null;
}
