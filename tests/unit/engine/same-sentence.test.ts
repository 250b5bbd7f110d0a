// A correction holds for its sentence on every page, however it is set there, and for no other sentence with the same words. By the
// judge and the bundled ledger.
import { describe, expect, it } from 'vitest';
import { MIN_SENTENCE_LETTERS } from '@/lib/engine/claims/find-around';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { correctVerdicts, readAsOf } from '@/lib/engine/correct-claims';
import { createEngine } from '@/lib/engine/engine';
import { indexLedger } from '@/lib/ledger/index-ledger';
import { type Claim, claimSchema, MAX_AROUND_LENGTH } from '@/lib/model/claim';
import { claimKey, isWanted } from '@/lib/model/claim-key';
import { DEFAULT_SETTINGS } from '@/lib/model/default-settings';
import type { Settings } from '@/lib/model/settings';
import { bundledLedger, rules } from '@/rules/index';

const engine = createEngine(rules, readsAsFact);
const index = indexLedger(bundledLedger);
const judge = (texts: readonly string[], corrected: Settings['corrected'] = []): readonly Claim[] => {
  const article = { url: null, title: 'Notes', date: '2026-11-20', language: 'en', blocks: texts.map((text, id) => ({ id, kind: 'paragraph' as const, text, start: 0 })) };
  return correctVerdicts(engine.judge(article, index, { today: '2026-11-25', readAs: readAsOf(corrected) }), corrected).claims;
};
const claimOf = (claims: readonly Claim[], part: string): Claim => {
  const found = claims.find(({ quote }) => quote.includes(part));
  if (!found) throw new Error(`no claim with ${part}`);
  return found;
};
const keyIn = (text: string, part: string): string => claimKey(claimOf(judge([text]), part));
/** Marks that a page of these paragraphs still shows once the reader took away the one with `part` in `said`. */
const shownOn = (page: readonly string[], said: string, part: string): string[] => judge(page).filter((claim) => isWanted(claim, { ...DEFAULT_SETTINGS, dismissed: [keyIn(said, part)] })).map(({ quote }) => quote);

const SENTENCE = 'Nvidia’s “record” quarter – the best yet – brought revenue of $57.0 billion, and either side may leave on 90 days’ notice.';
const SET_OTHERWISE: readonly (readonly [string, string])[] = [
  ['straight quotation marks and a hyphen', 'Nvidia\'s "record" quarter - the best yet - brought revenue of $57.0 billion, and either side may leave on 90 days\' notice.'],
  ['dashes without spaces', 'Nvidia’s “record” quarter—the best yet—brought revenue of $57.0 billion, and either side may leave on 90 days’ notice.'],
  ['spaces that do not break, and a soft hyphen', 'Nvidia’s “record” quarter – the best yet – brought rev\u00adenue of $57.0\u00a0billion, and either side may leave on 90\u202fdays’ notice.'],
  ['other lines', 'Nvidia’s “record” quarter –\nthe best yet – brought revenue of $57.0 billion, and either side may\n leave on 90 days’ notice.'],
  ['a ticker and a footnote', 'Nvidia’s “record” quarter – the best yet (NASDAQ: NVDA) – brought revenue of $57.0 billion,[2] and either side may leave on 90 days’ notice.'],
  ['a ticker as an agency writes it', 'Nvidia’s (NVDA.O) “record” quarter – the best yet – brought revenue of $57.0 billion, and either side may leave on 90 days’ notice.'],
  ['a dateline', 'SANTA CLARA, Calif., Nov 20 (Reuters) - Nvidia’s “record” quarter – the best yet – brought revenue of $57.0 billion, and either side may leave on 90 days’ notice.'],
];

describe('the same sentence', () => {
  it.each(SET_OTHERWISE)('with %s is the same claim', (_, text) => expect(keyIn(text, '57.0')).toBe(keyIn(SENTENCE, '57.0')));

  it('is known in another paragraph, behind other sentences and on another page', () => {
    expect(shownOn(['SpaceX is about to list.', `Nvidia told its story again. ${SENTENCE} Nobody asked why.`], SENTENCE, '57.0')).toEqual(['90 days’ notice']);
  });

  it('is judged again by the reader’s word wherever it stands', () => {
    const corrected = [{ key: keyIn(SENTENCE, '57.0'), verdict: 'hype' as const }];
    expect(SET_OTHERWISE.map(([, text]) => claimOf(judge([text], corrected), '57.0').verdict)).toEqual(SET_OTHERWISE.map(() => 'hype'));
  });
});

describe('the same words in another sentence', () => {
  const RIGHT = 'In its third quarter of fiscal 2026 Nvidia had revenue of $57.0 billion, as its filing says.';
  const WRONG = 'Nobody at the fair believed that Nvidia could live on revenue of $57.0 billion, and yet it did.';

  it('keep their mark', () => {
    expect(claimOf(judge([RIGHT]), '57.0').quote).toBe(claimOf(judge([WRONG]), '57.0').quote);
    expect(shownOn([WRONG, RIGHT], WRONG, '57.0')).toEqual(['revenue of $57.0 billion']);
    expect(shownOn([RIGHT, WRONG], RIGHT, '57.0')).toHaveLength(1);
  });

  it('are told apart where the sentence is short by what stands before it', () => {
    const last = 'Nvidia wants more. A year ago it was $57.0 billion.';
    const other = 'Nvidia had revenue of $81.6 billion in the quarter. A year ago it was $57.0 billion.';
    const texts = [last, other].map((text) => judge([text]).find(({ quote }) => quote.includes('57.0')));
    expect(texts[1]?.around.before).toBe(other.slice(0, texts[1]?.start));
    expect(new Set(texts.map((claim) => claim && claimKey(claim))).size).toBe(2);
    expect('A year ago it was .'.replace(/\W/g, '').length).toBeLessThan(MIN_SENTENCE_LETTERS);
  });

  it.each([
    ['a loss is no profit', 'Nvidia closed the books with net income of -$120.07 billion for the whole of fiscal 2026, it says.', 'Nvidia closed the books with net income of $120.07 billion for the whole of fiscal 2026, it says.', '120.07'],
    ['a point counts', 'Nvidia reported revenue of $215.9 billion for fiscal 2026, after growth of 6.5% in the spring.', 'Nvidia reported revenue of $215.9 billion for fiscal 2026, after growth of 65% in the spring.', '215.9'],
    ['a bracket counts', 'Nvidia reported segment revenue (AI) of $51.2 billion for the third quarter of fiscal 2026.', 'Nvidia reported segment revenue (EV) of $51.2 billion for the third quarter of fiscal 2026.', '51.2'],
    ['what stands before a dash counts', 'Revenue (Non GAAP) - Nvidia had revenue of $57.0 billion in the third quarter of fiscal 2026.', 'Profit (Non GAAP) - Nvidia had revenue of $57.0 billion in the third quarter of fiscal 2026.', '57.0'],
    ['a currency counts', 'Nvidia reported revenue of $215.9 billion for fiscal 2026, which beat the $200 billion of before.', 'Nvidia reported revenue of $215.9 billion for fiscal 2026, which beat the €200 billion of before.', '215.9'],
  ])('%s', (_, one, other, part) => expect(keyIn(one, part)).not.toBe(keyIn(other, part)));

  it('of another company are another claim', () => {
    const claim = claimOf(judge([SENTENCE]), '57.0');
    expect(claimKey({ ...claim, company: 'amd' })).not.toBe(claimKey(claim));
    expect(claimKey({ ...claim, company: 'amd', asJudged: { company: 'nvidia', metric: 'revenue' } })).toBe(claimKey(claim));
    // Another ledger may call the figure otherwise.
    expect(claimKey({ ...claim, metric: 'segment_revenue' })).toBe(claimKey(claim));
  });

  it('twice in one sentence are two', () => {
    const claim = claimOf(judge([SENTENCE]), '57.0');
    const twice = { ...claim, around: { before: `${claim.around.before}${claim.quote} and `, after: claim.around.after } };
    expect(claimKey(twice)).not.toBe(claimKey(claim));
  });
});

describe('what was said before the sentence counted', () => {
  it('holds for the words in any sentence', () => {
    const claim = claimOf(judge([SENTENCE]), '57.0');
    // FNV of "nvidia|revenue|revenue of $57.0 billion", as it was kept.
    const dismissed = ['1ja99e4enp8d4'];
    expect([claim.quote, isWanted(claim, { ...DEFAULT_SETTINGS, dismissed })]).toEqual(['revenue of $57.0 billion', false]);
  });
});

describe('the words around a claim', () => {
  it('are bounded, and the nearest ones', () => {
    const filler = 'and then they went on and on about it '.repeat(60);
    const [claim] = judge([`The desk said ${filler} that Nvidia had revenue of $215.9 billion for fiscal 2026 ${filler}.`]);
    expect([claim?.around.before.length, claim?.around.after.length]).toEqual([MAX_AROUND_LENGTH, MAX_AROUND_LENGTH]);
    expect(claim?.around.before.endsWith('that Nvidia had ')).toBe(true);
    expect(claimSchema.safeParse(claim).success).toBe(true);
  });
});
