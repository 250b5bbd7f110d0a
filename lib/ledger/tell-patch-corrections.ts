// The corrections in a patch as sentences for whoever reads it: they are notes, nothing is changed by them. Pure.
import { tellCorrection } from '../model/correction-words';
import { formatDay } from '../model/format-day';
import type { PatchCorrection } from '../model/patch-correction';

/** More are counted and not listed: the file itself holds them. */
const MAX_TOLD = 30;
const MAX_QUOTE_LENGTH = 160;
const MAX_SENTENCE_LENGTH = 400;
const cut = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text);

export function tellPatchCorrections(corrections: readonly PatchCorrection[]): string[] {
  if (corrections.length === 0) return [];
  const lead = corrections.length === 1 ? 'A reader’s correction stands in this file. It is there to be read and changes nothing here.' : `${corrections.length.toLocaleString('en-US')} corrections of a reader stand in this file. They are there to be read and change nothing here.`;
  const told = corrections.slice(0, MAX_TOLD).map(({ quote, sentence, kind, was, says, page, date }) => {
    const said = tellCorrection({ kind, was: was.verdict, verdict: says.verdict, rightCompany: says.company, rightMetric: says.metric });
    const words = cut(quote, MAX_QUOTE_LENGTH);
    const within = sentence !== undefined && sentence !== quote ? `, in “${cut(sentence, MAX_SENTENCE_LENGTH)}”` : '';
    return `“${words}”${within} (${[page.title, formatDay(date)].filter(Boolean).join(', ')}). ${said}.`;
  });
  return [lead, ...told, ...(corrections.length > MAX_TOLD ? [`And ${corrections.length - MAX_TOLD} more.`] : [])];
}
