// A claim judged again as the reader says: another company, another kind of figure, the same words. By the bundled ledger.
import { describe, expect, it } from 'vitest';
import { readsAsFact } from '@/lib/engine/claims/read-verbs';
import { correctVerdicts, readAsOf } from '@/lib/engine/correct-claims';
import { createEngine } from '@/lib/engine/engine';
import type { ReadAs } from '@/lib/engine/judge-again';
import { indexLedger } from '@/lib/ledger/index-ledger';
import type { Claim } from '@/lib/model/claim';
import { claimKey } from '@/lib/model/claim-key';
import { bundledLedger, rules } from '@/rules/index';

const engine = createEngine(rules, readsAsFact);
const index = indexLedger(bundledLedger);
const SENTENCES = [
  'Nvidia reported revenue of $215.9 billion for fiscal 2026, and its chips fill most of the racks in Memphis.',
  'Anthropic pays SpaceX $1.25 billion a month for compute at Colossus, according to the prospectus.',
  'Nvidia had revenue of $34.6 billion in 2025.',
  'Nvidia could have profit of $215.9 billion for fiscal 2026.',
  'Everyone knows that SpaceX is an AI company.',
];
const article = { url: null, title: 'What the racks cost', date: '2026-11-20', language: 'en', blocks: SENTENCES.map((text, id) => ({ id, kind: 'paragraph' as const, text, start: 0 })) };
const judge = (readAs?: ReadAs): Claim[] => engine.judge(article, index, { today: '2026-11-25', readAs }).claims;
const only = (block: number, given: ReturnType<ReadAs>): ReadAs => (claim) => (claim.block === block ? given : null);
const at = (claims: readonly Claim[], block: number): Claim | undefined => claims.find((claim) => claim.block === block);
const plain = judge();

describe('a claim judged again', () => {
  it('for the company that the reader names: the ledger of that one decides', () => {
    expect(at(plain, 2)).toMatchObject({ company: 'nvidia', verdict: 'conflict' });
    expect(at(judge(only(2, { company: 'amd' })), 2)).toMatchObject({ company: 'amd', metric: 'revenue', verdict: 'filed', factId: expect.stringContaining('amd.revenue.') });
    expect(at(judge(only(0, { company: 'amd' })), 0)).toMatchObject({ company: 'amd', verdict: 'unsourced', factId: null });
  });

  it('as the kind of figure that the reader names', () => {
    const again = at(judge(only(0, { metric: 'net_income' })), 0);
    expect(again).toMatchObject({ company: 'nvidia', metric: 'net_income', verdict: 'conflict', period: 'FY2026' });
    expect(again?.reason).toContain('$120.07 billion');
  });

  it('keeps its words, place and value, and its key on every page', () => {
    const [before, after] = [at(plain, 0), at(judge(only(0, { company: 'amd', metric: 'net_income' })), 0)];
    expect(after).toMatchObject({ quote: before?.quote, start: before?.start, end: before?.end, anchor: before?.anchor, value: before?.value, asJudged: { company: 'nvidia', metric: 'revenue' } });
    expect(before && after && claimKey(after) === claimKey(before)).toBe(true);
  });

  it('changes no other claim of the article', () => {
    const others = (claims: readonly Claim[]) => claims.filter(({ block }) => block !== 0);
    expect(others(judge(only(0, { company: 'amd', metric: 'net_income' })))).toEqual(others(plain));
    expect(judge(() => null)).toEqual(plain);
  });

  it('accuses nobody on the reader’s word alone: what could be is no fact', () => {
    expect(at(judge(only(0, { metric: 'operating_income' })), 0)?.verdict).toBe('conflict');
    expect(at(judge(only(3, { metric: 'operating_income' })), 3)?.verdict).toBe('opinion');
  });

  it('is left out where the ledger does not have the company, or tracks no such figure', () => {
    expect(at(judge(only(0, { company: 'acme' })), 0)).toBeUndefined();
    expect(at(judge(only(0, { metric: 'acme_points' })), 0)).toBeUndefined();
  });

  it('a watched story told of a company that it is not about is none', () => {
    expect(at(plain, 4)).toMatchObject({ company: 'spacex', verdict: 'hype' });
    expect(at(judge(only(4, { company: 'nvidia' })), 4)).toBeUndefined();
  });
});

describe('what a page is answered', () => {
  const claim = at(plain, 0);
  const key = claim ? claimKey(claim) : '';
  const answer = (corrected: Parameters<typeof readAsOf>[0]) => correctVerdicts(engine.judge(article, index, { today: '2026-11-25', readAs: readAsOf(corrected) }), corrected);

  it('says that the reader set it, and counts it as it is judged now', () => {
    const judged = answer([{ key, metric: 'net_income' }]);
    expect(at(judged.claims, 0)?.reason).toMatch(/\$120\.07 billion.*You set the kind of figure yourself\.$/);
    expect(judged.signal.counts.conflict).toBe(plain.filter(({ verdict }) => verdict === 'conflict').length + 1);
  });

  it('a verdict that the reader gives stands above the one that comes out', () => {
    expect(at(answer([{ key, company: 'amd', verdict: 'hype' }]).claims, 0)).toMatchObject({ company: 'amd', verdict: 'hype' });
    expect(at(answer([{ key, verdict: 'hype' }]).claims, 0)).toMatchObject({ company: 'nvidia', verdict: 'hype' });
  });
});
